import type { Directory } from '../../src/planner/directory.ts';
import type { Summary, SummaryEmployer, SummaryFactor } from '../../src/planner/summary.ts';
import { type FactorId, factorIds, modes } from '../../src/schema/vocabulary.ts';
import { seeded, type Seeded } from './seeded.ts';

/** Summaries as practitioners might bring them: one to eight needs, most of them under the factor they ease, from all over the province. */
export function makeSummaries(directory: Directory, sectors: readonly string[], count = 50, seed = 2): Summary[] {
	const random = seeded(seed);
	return Array.from({ length: count }, (_, index): Summary => {
		const needs = random.shuffled(directory.needs).slice(0, (index % 8) + 1);
		const factors: Partial<Record<FactorId, SummaryFactor>> = {};
		const direct: string[] = [];
		for (const { id, factors: eased } of needs) {
			const factor = eased.toSorted((a, b) => b.weight - a.weight)[0]?.factor;
			if (factor === undefined || random.chance(0.2)) direct.push(id);
			else factors[factor] = { standing: 'stressor', needs: [...(factors[factor]?.needs ?? []), id] };
		}
		const others = factorIds.filter((factor) => factors[factor] === undefined);
		if (others.length > 0) factors[random.pick(others)] = { standing: random.pick(['strength', 'stressor']) };
		return {
			voice: random.pick(['employer', 'practitioner']),
			employer: makeEmployer(directory, sectors, random),
			modes: random.shuffled(modes).slice(0, random.below(3)),
			urgent: random.chance(0.3) ? [random.pick(needs).id] : [],
			factors,
			needs: direct,
		};
	});
}

/** One employer who wants everything at once. */
export function summaryOfAllNeeds(directory: Directory, sectors: readonly string[]): Summary {
	return {
		voice: 'employer',
		employer: makeEmployer(directory, sectors, seeded(3)),
		needs: directory.needs.map(({ id }) => id),
	};
}

function makeEmployer({ counties }: Directory, sectors: readonly string[], random: Seeded): SummaryEmployer {
	return {
		county: random.pick(counties),
		sector: random.pick(sectors),
		employees: random.pick([1, 3, 8, 12, 25, 60, 240]),
		kind: random.chance(0.8) ? 'business' : random.pick(['nonprofit', 'cooperative', 'self-employed']),
		...(random.chance(0.15) ? { languages: ['fr', 'en'] as const } : {}),
	};
}
