import * as z from 'zod';
import { entryIdSchema, lineSchema } from './parts.ts';

/** `content/places.yaml`: regions, and counties with the communities people type. Names of communities are never translated. */
export const placesSchema = z.strictObject({
	regions: z.array(z.strictObject({ id: entryIdSchema, name: lineSchema(60), nameFr: lineSchema(60) })).min(1),
	counties: z
		.array(
			z.strictObject({
				id: entryIdSchema,
				name: lineSchema(60),
				nameFr: lineSchema(60),
				region: entryIdSchema,
				/** Column and row on the schematic map; columns grow eastward, rows southward, both from 0. */
				tile: z.tuple([z.int().min(0).max(30), z.int().min(0).max(30)]),
				communities: z.array(lineSchema(80)).min(1),
				/** First three characters of postal codes. Rural ones cross county lines: a hint, never proof. */
				postalPrefixes: z.array(z.string().regex(/^[A-Z]\d[A-Z]$/)).optional(),
			}),
		)
		.min(1),
});
export type Places = z.infer<typeof placesSchema>;

/** `content/sectors.yaml`: sectors with the words people use for them, and the councils that serve them. */
export const sectorsSchema = z
	.array(
		z.strictObject({
			id: entryIdSchema,
			name: lineSchema(80),
			nameFr: lineSchema(100),
			/** Words an owner would type: "lobster", "B&B". */
			alsoCalled: z.array(lineSchema(60)).min(1),
			alsoCalledFr: z.array(lineSchema(60)).min(1),
			/** Organizations whose whole business is this sector, the council first. Absent: none is known, and the page says so. */
			councils: z.array(entryIdSchema).min(1).optional(),
		}),
	)
	.min(1);
export type Sectors = z.infer<typeof sectorsSchema>;
