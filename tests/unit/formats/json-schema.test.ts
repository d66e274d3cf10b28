import { describe, expect, test } from 'vitest';
import { jsonSchemaOf, publishedSchemas, type PublishedSchema } from '../../../src/formats/json-schema.ts';
import { planFileSchema } from '../../../src/schema/plan.ts';
import { plan } from '../../../src/planner/plan.ts';
import { aDirectory, aService, today } from '../planner/build.ts';

describe('jsonSchemaOf', () => {
	test.each(Object.keys(publishedSchemas) as PublishedSchema[])('%s refuses unknown keys and says where it is found', (name) => {
		const schema = jsonSchemaOf(name, `https://example.org/schemas/${name}.v1.json`);
		expect(schema).toMatchObject({
			$id: `https://example.org/schemas/${name}.v1.json`,
			type: 'object',
			additionalProperties: false,
		});
	});

	test('fields carry the help that editors and forms show', () => {
		expect(jsonSchemaOf('lodestone-service', 'x')).toMatchObject({ properties: { name: { title: 'Official name' } } });
	});
});

describe('the plan format', () => {
	test('a plan obeys its own published schema', () => {
		const directory = aDirectory([
			aService('courses', 'a', ['train'], { hires: ['youth'] }),
			aService('old', 'b', ['train'], { status: 'ended' }),
		]);
		const reading = planFileSchema.safeParse(
			plan(directory, { needs: ['train', 'gap'], factors: { 'pay-benefits': { standing: 'both' } } }, today),
		);
		expect(reading.error).toBeUndefined();
	});
});
