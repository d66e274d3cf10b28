import * as z from 'zod';
import { lineSchema, summarySchema } from './parts.ts';

/** The front matter of `content/pages/<name>.md` and of its `.fr.md`: about, method, inclusion policy, privacy. */
export const pageSchema = z.strictObject({
	title: lineSchema(100),
	summary: summarySchema,
});
export type Page = z.infer<typeof pageSchema>;
