import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packDraft } from '../../../src/hand-off/pack.ts';
import { discussedFactors, kindsIn, leftAtHome } from '../../../src/hand-off/what-travels.ts';
import type { Draft } from '../../../src/schema/caseload.ts';
import { factorIds } from '../../../src/schema/vocabulary.ts';
import { aDraft, today } from '../formats/build-introduction.ts';

const facts = ['county', 'community', 'sector', 'employees', 'kind'] as const;
const named = ['meet-candidates', 'house-workers'];

/** All facts, all factors with notes, two needs, and any choice of them. */
const anyChoice: fc.Arbitrary<Draft> = fc
	.record({
		needs: fc.subarray(named),
		factors: fc.subarray([...factorIds]),
		notes: fc.subarray([...factorIds]),
		about: fc.subarray([...facts]),
	})
	.map((chosen) =>
		aDraft({
			chosen,
			summary: {
				format: 'lodestone-summary',
				version: 1,
				employer: { county: 'digby', community: 'Meteghan', sector: 'trucking', employees: 4, kind: 'business' },
				needs: named,
				factors: Object.fromEntries(factorIds.map((id) => [id, { standing: 'both' as const, note: `note on ${id}` }])),
			},
		}),
	);

const pack = (draft: Draft) =>
	packDraft(draft, {
		id: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A',
		key: 'p3Jx8Vn5Ktq',
		today,
		organization: 'Job Junction',
		needsOf: () => undefined,
		doorServices: [],
		consentText: () => 'Agreed.',
	});

describe('leftAtHome', () => {
	test('everything that was told either travels or is named as staying', () => {
		fc.assert(
			fc.property(anyChoice, (draft) => {
				const packet = pack(draft);
				const left = leftAtHome(draft, named);
				const travels = {
					needs: packet.need?.needs?.map(({ need }) => need) ?? [],
					factors: packet.factors?.map(({ factor }) => factor) ?? [],
					notes: packet.factors?.flatMap(({ factor, note }) => (note === undefined ? [] : [factor])) ?? [],
					about: Object.keys(packet.about ?? {}),
				};
				expect([...travels.needs, ...left.needs].toSorted()).toEqual(named.toSorted());
				expect([...travels.factors, ...left.factors].toSorted()).toEqual(factorIds.toSorted());
				expect([...travels.notes, ...left.notes].toSorted()).toEqual(factorIds.toSorted());
				expect([...travels.about, ...left.about].toSorted()).toEqual(facts.toSorted());
			}),
		);
	});

	test('a factor that was not discussed neither travels nor stays, but a note on it stays', () => {
		const draft = aDraft({
			summary: {
				format: 'lodestone-summary',
				version: 1,
				factors: { 'pay-benefits': { standing: 'not-discussed', note: 'next time' } },
			},
		});
		expect(discussedFactors(draft.summary)).toEqual([]);
		expect(leftAtHome(draft, [])).toMatchObject({ factors: [], notes: ['pay-benefits'] });
	});
});

describe('kindsIn', () => {
	test('names what a packet carries, and nothing that it does not', () => {
		const draft = aDraft({
			chosen: { needs: ['meet-candidates'], factors: [], notes: [], about: ['community'] },
			summary: { format: 'lodestone-summary', version: 1, employer: { county: 'digby', community: 'Meteghan' } },
			words: { tried: 'An ad.' },
			reach: {},
		});
		expect(kindsIn(pack(draft))).toEqual(['needs', 'tried', 'place']);
	});

	test('an employer who writes can be reached by what they sign with', () => {
		const draft = aDraft({
			voice: 'employer',
			reach: { name: 'Pat Example' },
			chosen: { needs: [], factors: [], notes: [], about: [] },
		});
		expect(kindsIn(pack(draft))).toContain('reach');
	});
});
