import * as z from 'zod';
import { daySchema } from './parts.ts';
import { linkVerdicts } from './vocabulary.ts';

const foundLinkSchema = z.strictObject({
	url: z.string(),
	verdict: z.enum(linkVerdicts),
	status: z.int().optional().meta({ description: 'The answer of the server; absent where none came.' }),
	movedTo: z.string().optional().meta({ description: 'Where it leads now; only with the verdict "moved".' }),
	why: z.string().optional().meta({ description: 'What went wrong, as the network says it: "ENOTFOUND".' }),
	places: z
		.array(z.strictObject({ file: z.string(), field: z.string() }))
		.min(1)
		.meta({ description: 'Where the content names it.' }),
});
export type FoundLink = z.infer<typeof foundLinkSchema>;

/** `lodestone-links` version 1: what `npm run links -- --json` prints. */
export const linksFileSchema = z.strictObject({
	format: z.literal('lodestone-links'),
	version: z.literal(1),
	checked: daySchema,
	counts: z.strictObject({
		links: z.int().min(0),
		hosts: z.int().min(0),
		...(Object.fromEntries(linkVerdicts.map((verdict) => [verdict, z.int().min(0)])) as Record<
			(typeof linkVerdicts)[number],
			z.ZodInt
		>),
	}),
	links: z.array(foundLinkSchema).meta({ description: 'Every link that somebody should look at: all but those that are sound.' }),
});
export type LinksFile = z.infer<typeof linksFileSchema>;
