import type { DirectoryNeed } from '../planner/directory.ts';
import type { FactorId, Mode } from '../schema/vocabulary.ts';

/** How many needs of a strained factor are shown before "more". */
const firstShown = 4;

/**
 * The needs that ease a factor: the most typical, and the rest. Order: weight, then what fits the modes, then the typology.
 */
export function needsBehind(
	needs: readonly DirectoryNeed[],
	factor: FactorId,
	modes: readonly Mode[],
): { readonly typical: readonly string[]; readonly more: readonly string[] } {
	const weightOf = (need: DirectoryNeed) => need.factors.find((entry) => entry.factor === factor)?.weight ?? 0;
	const fitsMode = (need: DirectoryNeed) => Number(need.modes.some((mode) => modes.includes(mode)));
	const behind = needs
		.filter((need) => weightOf(need) > 0)
		.sort((a, b) => weightOf(b) - weightOf(a) || fitsMode(b) - fitsMode(a))
		.map(({ id }) => id);
	return { typical: behind.slice(0, firstShown), more: behind.slice(firstShown) };
}
