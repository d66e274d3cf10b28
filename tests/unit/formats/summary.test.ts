import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSummary, summarySizeLimit, writeSummary, type DatedSummary } from '../../../src/formats/summary.ts';
import { fromFragment, toFragment } from '../../../src/formats/summary-fragment.ts';
import { summaryFileSchema } from '../../../src/schema/summary.ts';
import { factorIds, modes, standings } from '../../../src/schema/vocabulary.ts';

const known = {
	needs: new Set(['hire', 'train', 'house-workers']),
	counties: new Set(['digby', 'halifax']),
	sectors: new Set(['fishing']),
};
const read = (parts: object) => readSummary(JSON.stringify({ format: 'lodestone-summary', version: 1, ...parts }), known);

const anySummary: fc.Arbitrary<DatedSummary> = fc
	.record(
		{
			voice: fc.constantFrom('employer' as const, 'practitioner' as const),
			employer: fc.record(
				{
					county: fc.constantFrom('digby', 'halifax'),
					community: fc.string({ minLength: 1, maxLength: 30 }),
					sector: fc.constant('fishing'),
					employees: fc.integer({ min: 0, max: 1000 }),
					kind: fc.constantFrom('business' as const, 'nonprofit' as const),
					languages: fc.uniqueArray(fc.constantFrom('en' as const, 'fr' as const), { minLength: 1 }),
				},
				{ requiredKeys: ['county'] },
			),
			modes: fc.uniqueArray(fc.constantFrom(...modes), { minLength: 1 }),
			urgent: fc.uniqueArray(fc.constantFrom('hire', 'train'), { minLength: 1 }),
			needs: fc.uniqueArray(fc.constantFrom('hire', 'train', 'house-workers'), { minLength: 1 }),
			factors: fc.dictionary(
				fc.constantFrom(...factorIds),
				fc.record(
					{ standing: fc.constantFrom(...standings), needs: fc.uniqueArray(fc.constantFrom('hire', 'train'), { minLength: 1 }) },
					{ requiredKeys: ['standing'] },
				),
				{ minKeys: 1 },
			),
		},
		{ requiredKeys: [] },
	)
	.map((summary) => summary as DatedSummary);

describe('readSummary', () => {
	test('what was written is read back as it was', () => {
		fc.assert(
			fc.property(anySummary, (summary) => {
				expect(readSummary(writeSummary(summary, '2026-11-20'), known)).toEqual({
					summary: { ...summary, date: '2026-11-20' },
					leftOut: [],
				});
			}),
		);
	});

	test('what is written obeys the published schema', () => {
		fc.assert(
			fc.property(anySummary, (summary) => {
				expect(summaryFileSchema.safeParse(JSON.parse(writeSummary(summary, '2026-11-20'))).success).toBe(true);
			}),
		);
	});

	test('any text whatever gives a reading or a fault, never an exception', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc
						.jsonValue()
						.map((parts) =>
							JSON.stringify({ format: 'lodestone-summary', version: 1, employer: parts, factors: parts, needs: parts }),
						),
				),
				(text) => {
					expect(() => readSummary(text, known)).not.toThrow();
				},
			),
		);
	});

	test('unknown ids are reported and left out, and the rest is kept', () => {
		expect(read({ needs: ['hire', 'hyre'], employer: { county: 'halifx', sector: 'fishing' } })).toEqual({
			summary: { employer: { sector: 'fishing' }, needs: ['hire'] },
			leftOut: [
				{ path: 'employer.county', value: 'halifx' },
				{ path: 'needs.1', value: 'hyre' },
			],
		});
	});

	test('a factor without a known standing is left out whole', () => {
		expect(read({ factors: { 'pay-benefits': { standing: 'bad', needs: ['hire'] } } })).toMatchObject({
			summary: { factors: {} },
			leftOut: [{ path: 'factors.pay-benefits' }],
		});
	});

	test('keys that do not belong to a summary are reported', () => {
		expect(read({ colour: 'blue' })).toEqual({ summary: {}, leftOut: [{ path: 'colour', value: 'blue' }] });
	});

	test('a value nested without end is left out like any other', () => {
		const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
		expect(readSummary(`{"format":"lodestone-summary","version":1,"employer":${deep}}`, known)).toEqual({
			summary: {},
			leftOut: [{ path: 'employer', value: '[…]' }],
		});
	});

	test('a day that no calendar has is left out', () => {
		expect(read({ date: '2026-02-30' })).toEqual({ summary: {}, leftOut: [{ path: 'date', value: '2026-02-30' }] });
	});

	test('a byte order mark is no obstacle', () => {
		expect(readSummary('\uFEFF{"format":"lodestone-summary","version":1}', known)).toEqual({ summary: {}, leftOut: [] });
	});

	test.each([
		['no JSON', 'to whom it may concern', 'not-json'],
		['a list', '[]', 'not-a-summary'],
		['another format', '{"format":"lodestone-plan","version":1}', 'not-a-summary'],
		['a later version', '{"format":"lodestone-summary","version":2}', 'other-version'],
		['a huge file', ' '.repeat(summarySizeLimit + 1), 'too-large'],
	])('%s is named as what it is', (_, text, code) => {
		expect(readSummary(text, known)).toMatchObject({ fault: { code } });
	});
});

describe('the fragment of an address', () => {
	test('carries everything but the notes', () => {
		fc.assert(
			fc.property(anySummary, (summary) => {
				expect(fromFragment(`#${toFragment(summary, 'plan')}`, known)).toEqual({ summary, step: 'plan', leftOut: [] });
			}),
		);
	});

	test('never holds a note', () => {
		const fragment = toFragment({ factors: { 'pay-benefits': { standing: 'stressor', note: 'owes back wages' } } });
		expect(fragment).toBe('pay-benefits=stressor');
	});

	test('reads as words', () => {
		expect(
			toFragment({
				employer: { county: 'digby', languages: ['fr', 'en'] },
				factors: { 'pay-benefits': { standing: 'both', needs: ['hire', 'train'] } },
			}),
		).toBe('county=digby&languages=fr,en&pay-benefits=both:hire,train');
	});

	test('cut off anywhere, it still gives a reading', () => {
		fc.assert(
			fc.property(anySummary, fc.nat({ max: 400 }), (summary, length) => {
				const { summary: read } = fromFragment(toFragment(summary).slice(0, length), known);
				for (const need of read.needs ?? []) expect(summary.needs).toContain(need);
			}),
		);
	});

	test('a hand-edited one keeps what is right and says what is not', () => {
		expect(fromFragment('#county=atlantis&needs=train,%3Cscript%3E&employees=many', known)).toEqual({
			summary: { employer: {}, needs: ['train'] },
			step: undefined,
			leftOut: [
				{ path: 'employer.county', value: 'atlantis' },
				{ path: 'employer.employees', value: 'many' },
				{ path: 'needs.1', value: '<script>' },
			],
		});
	});

	test('any text whatever is read without an exception', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 9000 }), (text) => {
				expect(() => fromFragment(text, known)).not.toThrow();
			}),
		);
	});
});
