import * as z from 'zod';
import { caseloadSchema } from '../schema/caseload.ts';
import { factorSchema } from '../schema/factor.ts';
import { freshnessFileSchema } from '../schema/freshness.ts';
import { linksFileSchema } from '../schema/links.ts';
import { needSchema } from '../schema/need.ts';
import { organizationSchema } from '../schema/organization.ts';
import { packetSchema } from '../schema/packet.ts';
import { planFileSchema } from '../schema/plan.ts';
import { replySchema } from '../schema/reply.ts';
import { serviceSchema } from '../schema/service.ts';
import { summaryFileSchema } from '../schema/summary.ts';

/** Every file format with a published JSON Schema, by the name in its address: `/schemas/<name>.v1.json`. */
export const publishedSchemas = {
	'lodestone-summary': { schema: summaryFileSchema, title: 'A Magnetic Factors Summary with its context' },
	'lodestone-plan': { schema: planFileSchema, title: 'The doors suggested for a summary, in order, with reasons' },
	'lodestone-packet': { schema: packetSchema, title: 'What travels with one introduction to one door' },
	'lodestone-reply': { schema: replySchema, title: 'What the receiving desk answers to one introduction' },
	'lodestone-caseload': { schema: caseloadSchema, title: 'The introductions that one person keeps on their device' },
	'lodestone-freshness': { schema: freshnessFileSchema, title: 'How fresh the listings are, and whom to ask' },
	'lodestone-links': { schema: linksFileSchema, title: 'Links to other sites that somebody should look at' },
	'lodestone-service': { schema: serviceSchema, title: 'Front matter of content/services/<id>.md' },
	'lodestone-organization': { schema: organizationSchema, title: 'Front matter of content/organizations/<id>.md' },
	'lodestone-need': { schema: needSchema, title: 'Front matter of content/needs/<id>.md' },
	'lodestone-factor': { schema: factorSchema, title: 'Front matter of content/factors/<id>.md' },
} as const;
export type PublishedSchema = keyof typeof publishedSchemas;

/**
 * The JSON Schema (2020-12) of a file format, made from the same object that reads it. Rules that a JSON Schema cannot say, such as
 * "no markup", act in our reader only.
 *
 * @param address where the schema will be found: its `$id`
 */
export function jsonSchemaOf(name: PublishedSchema, address: string): Record<string, unknown> {
	const { schema, title } = publishedSchemas[name];
	return { ...z.toJSONSchema(schema, { io: 'input' }), $id: address, title };
}
