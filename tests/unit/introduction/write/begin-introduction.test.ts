import { describe, expect, test } from 'vitest';
import type { IntroductionWish } from '../../../../src/formats/introduction-address.ts';
import { beginIntroduction, type Beginning } from '../../../../src/introduction/write/begin-introduction.ts';
import { draftSchema } from '../../../../src/schema/caseload.ts';
import { aDirectory } from './a-directory.ts';

const summary = {
	voice: 'practitioner',
	employer: { county: 'digby' },
	factors: { 'pay-benefits': { standing: 'stressor', needs: ['borrow-or-raise-money'] } },
} as const;

const wish: IntroductionWish = {
	door: 'lender',
	services: ['loans', 'ended-long-ago'],
	needs: ['borrow-or-raise-money'],
	ask: [
		{ code: 'size-not-said', service: 'loans' },
		{ code: 'size-not-said', service: 'ended-long-ago' },
	],
	summary,
};

const begin = (more: Partial<Beginning> = {}) =>
	beginIntroduction({
		wish,
		data: aDirectory,
		language: 'en',
		kept: undefined,
		introductions: [],
		usualVoice: 'employer',
		id: 'AAAAAAAAAAAAAAAAAAAAAA',
		key: 'BBBBBBBBBBB',
		at: '2026-11-20T12:00:00.000Z',
		today: '2026-11-20',
		...more,
	});

describe('beginIntroduction', () => {
	test('takes what the plan said, chooses the needs of the door and nothing else', () => {
		const { draft } = begin();
		expect(draftSchema.safeParse(draft).error).toBeUndefined();
		expect(draft).toMatchObject({ voice: 'practitioner', door: 'lender', services: ['loans'], step: 'choose' });
		expect(draft?.chosen).toEqual({ needs: ['borrow-or-raise-money'], factors: [], notes: [], about: [] });
		expect(draft?.summary?.employer).toEqual({ county: 'digby' });
	});

	test('what is not listed any more is not asked about', () => {
		expect(begin().draft?.ask).toEqual([{ code: 'size-not-said', service: 'loans' }]);
	});

	test('brings the notes of the same answers, which no address holds', () => {
		const factors = { 'pay-benefits': { ...summary.factors['pay-benefits'], note: 'behind the plant' } };
		const kept = { journey: 'j', date: '2026-11-18', view: 'plan', summary: { ...summary, factors }, leftOut: [] } as const;
		const { draft } = begin({ kept });
		expect(draft?.summary?.factors?.['pay-benefits']?.note).toBe('behind the plant');
		expect(draft?.summary?.date).toBe('2026-11-18');
	});

	test('brings no notes of other answers', () => {
		const factors = { 'pay-benefits': { standing: 'stressor', note: 'another employer' } } as const;
		const kept = { journey: 'j', date: '', view: 'plan', summary: { voice: 'practitioner', factors }, leftOut: [] } as const;
		expect(JSON.stringify(begin({ kept }))).not.toContain('another employer');
	});

	test('from a listing there is no summary, and the usual writer writes', () => {
		const { draft } = begin({ wish: { ...wish, summary: {} }, usualVoice: 'practitioner' });
		expect(draft).not.toHaveProperty('summary');
		expect(draft?.voice).toBe('practitioner');
	});

	test('goes on with the draft for the same door and answers, whatever was chosen in it', () => {
		const known = begin({ id: 'CCCCCCCCCCCCCCCCCCCCCC' });
		const begun = { ...known, draft: { ...known.draft!, words: { need: 'Half a sentence' } } };
		expect(begin({ introductions: [begun] })).toBe(begun);
	});

	test('another service of the same door joins the draft, and what was agreed to before has to be agreed to again', () => {
		const known = begin({ wish: { ...wish, services: [], needs: [] }, id: 'CCCCCCCCCCCCCCCCCCCCCC' });
		const joined = begin({ introductions: [known], at: '2026-11-20T13:00:00.000Z' });
		expect(joined).toMatchObject({ id: known.id, changed: '2026-11-20T13:00:00.000Z' });
		expect(joined.draft).toMatchObject({ services: ['loans'], chosen: { needs: ['borrow-or-raise-money'] } });
	});

	test('other answers are another employer, and another introduction', () => {
		const other = begin({ wish: { ...wish, summary: { ...summary, employer: { county: 'digby', employees: 3 } } } });
		expect(begin({ introductions: [{ ...other, id: 'CCCCCCCCCCCCCCCCCCCCCC' }] }).id).toBe('AAAAAAAAAAAAAAAAAAAAAA');
	});
});
