import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCaseload, countColumns, type CountColumn } from '../../../src/formats/caseload-counts.ts';
import { caseloadCsv, type CountWords } from '../../../src/formats/caseload-csv.ts';
import { introductionSchema, type Introduction } from '../../../src/schema/caseload.ts';
import { aPacket, aReply, anIntroduction, today } from './build-introduction.ts';
import { anyIntroduction } from '../hand-off/any-introduction.ts';
import { obeying } from './near-schema.ts';

const words: CountWords = {
	columns: Object.fromEntries(['group', 'of', ...countColumns].map((column) => [column, column])) as CountWords['columns'],
	groups: { all: 'all', door: 'door', need: 'need', county: 'county', month: 'month' },
	notSaid: 'not-said',
	nameOf: (_, id) => id,
};
const sent = { kind: 'sent', by: 'email', on: '2026-11-02' } as const;
const answered = (on: string, more: Parameters<typeof aReply>[0] = {}) =>
	({ kind: 'answered', on, reply: aReply(more) }) as const;
const outcome = (name: 'contact-made' | 'service-received' | 'need-eased', reached = true) =>
	({ kind: 'outcome', outcome: name, reached, on: '2026-11-18' }) as const;

/** The counts of all that are not zero. */
function told(introductions: readonly Introduction[]): Partial<Record<CountColumn, number>> {
	const [all] = countCaseload(introductions, today);
	return Object.fromEntries(Object.entries(all!.counts).filter(([, count]) => count !== 0));
}

describe('countCaseload', () => {
	test('a draft counts nowhere', () => {
		expect(told([anIntroduction([])])).toEqual({});
	});

	test.each([
		['one that waits', [{ ...sent, on: '2026-11-13' }], {}],
		['one that waits for eight days', [{ ...sent, on: '2026-11-12' }], { 'no-answer': 1 }],
		['one that was closed without an answer', [sent, { kind: 'closed', why: 'no-answer', on: today }], { 'no-answer': 1 }],
		['one that the employer closed', [sent, { kind: 'closed', why: 'employer-asked', on: today }], {}],
		['an accepted one', [sent, answered('2026-11-05')], { answered: 1, accepted: 1, 'median-days-to-answer': 3 }],
		[
			'a declined one',
			[sent, answered('2026-11-05', { answer: 'no-capacity' })],
			{ answered: 1, declined: 1, 'median-days-to-answer': 3 },
		],
		[
			'one to talk about first',
			[sent, answered('2026-11-05', { answer: 'talk-first' })],
			{ answered: 1, 'median-days-to-answer': 3 },
		],
		['contact alone', [sent, outcome('contact-made')], { 'contact-made': 1 }],
		[
			'a service that did not help',
			[sent, outcome('service-received'), outcome('need-eased', false)],
			{ 'service-received': 1, 'need-not-eased': 1 },
		],
		['a need eased', [sent, outcome('need-eased')], { 'need-eased': 1 }],
	] as const)('%s', (_, events, counts) => {
		expect(told([anIntroduction(events)])).toEqual({ introductions: 1, ...counts });
	});

	test('the median is of the days to the first answer', () => {
		const days = ['2026-11-03', '2026-11-05', '2026-11-12', '2026-11-30'];
		const four = days.map((on) => anIntroduction([sent, answered(on), answered('2026-12-20', { answer: 'no-capacity' })]));
		expect(told(four)).toMatchObject({ 'median-days-to-answer': 6.5, declined: 4 });
		expect(told(four.slice(0, 3))).toMatchObject({ 'median-days-to-answer': 3 });
	});

	test('rows are in a fixed order, and what was not said comes last', () => {
		const rows = countCaseload(
			[
				anIntroduction([sent]),
				anIntroduction([{ ...sent, on: '2026-10-30' }], {
					packet: aPacket({
						to: { door: 'cbdc-blue-water', organization: 'CBDC' },
						about: { county: 'digby' },
						need: { needs: [{ need: 'meet-candidates' }, { need: 'house-workers', urgent: true }] },
					}),
				}),
			],
			today,
		);
		expect(rows.map(({ group, of, counts }) => [group, of, counts.introductions])).toEqual([
			['all', undefined, 2],
			['door', 'cbdc-blue-water', 1],
			['door', 'job-junction', 1],
			['need', 'house-workers', 1],
			['need', 'meet-candidates', 1],
			['need', undefined, 1],
			['county', 'digby', 1],
			['county', undefined, 1],
			['month', '2026-10', 1],
			['month', '2026-11', 1],
		]);
	});

	test('all rows of a group but needs add up', () => {
		fc.assert(
			fc.property(fc.array(anyIntroduction, { maxLength: 6 }), (introductions) => {
				const rows = countCaseload(introductions, today);
				for (const group of ['door', 'county', 'month'])
					for (const column of countColumns.slice(0, -1)) {
						const sum = rows.filter((row) => row.group === group).reduce((total, { counts }) => total + (counts[column] ?? 0), 0);
						expect(sum).toBe(rows[0]?.counts[column]);
					}
			}),
		);
	});
});

describe('caseloadCsv', () => {
	test('writes one row for each group', () => {
		expect(caseloadCsv([anIntroduction([sent, answered('2026-11-05')])], today, words)).toBe(
			[
				'\uFEFFgroup,of,introductions,answered,accepted,declined,no-answer,contact-made,service-received,need-eased,need-not-eased,median-days-to-answer',
				'all,,1,1,1,0,0,0,0,0,0,3',
				'door,job-junction,1,1,1,0,0,0,0,0,0,3',
				'need,not-said,1,1,1,0,0,0,0,0,0,3',
				'county,not-said,1,1,1,0,0,0,0,0,0,3',
				'month,2026-11,1,1,1,0,0,0,0,0,0,3',
				'',
			].join('\r\n'),
		);
	});

	test('no text of anybody is in it', () => {
		fc.assert(
			fc.property(fc.array(obeying(introductionSchema), { minLength: 1, maxLength: 4 }), (introductions) => {
				const csv = caseloadCsv(introductions.map(withMarkedTexts), today, words);
				expect(csv).not.toMatch(/SECRET/);
				// Not even ids, keys and numbers of the employer: a table of counts holds our own words, ids of the directory, months and numbers.
				const allowed = new Set(introductions.flatMap(({ packet }) => idsOf(packet)));
				const cells = csv
					.split('\r\n')
					.slice(1, -1)
					.map((line) => line.split(',')[1]!);
				for (const cell of cells)
					expect(cell === '' || cell === 'not-said' || /^\d{4}-\d{2}$/.test(cell) || allowed.has(cell)).toBe(true);
			}),
			{ numRuns: 25 },
		);
	});
});

function idsOf(packet: Introduction['packet']): string[] {
	const ids = [packet?.to.door, packet?.about?.county, ...(packet?.need?.needs ?? []).map(({ need }) => need)];
	// A door may begin with a hyphen as far as its form goes; the table then puts an apostrophe before it.
	return ids.flatMap((id) => (id === undefined ? [] : [id, `'${id}`]));
}

/** The introduction with a mark in every text that is not an id, a day or a word of a closed list. */
function withMarkedTexts(introduction: Introduction): Introduction {
	const ownTexts = new Set(
		'name role organization email phone desk employer community words goal note tried when text by withdraw ready need'.split(
			' ',
		),
	);
	const mark = (value: unknown, key: string): unknown => {
		if (Array.isArray(value)) return value.map((one) => mark(one, key));
		if (typeof value === 'object' && value !== null)
			return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, mark(one, inner)]));
		const isClosed = typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
		return typeof value === 'string' && ownTexts.has(key) && !isClosed ? `SECRET ${value}` : value;
	};
	return mark(introduction, '') as Introduction;
}
