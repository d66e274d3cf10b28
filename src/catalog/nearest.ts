/** How many single-letter changes (add, drop, replace, swap neighbours) lead from one word to the other. */
export function editDistance(from: string, to: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let steps = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (swapped) steps = Math.min(steps, (beforeLast[column - 2] ?? 0) + 1);
			current.push(steps);
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

/**
 * The known word that somebody most likely meant: at most one change for every three letters, and never more than 80 letters looked at.
 * Ties go to the word that comes first. `undefined` where nothing is near.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	if (word.length > 80) return undefined;
	const lower = word.toLowerCase();
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = editDistance(lower, candidate.toLowerCase());
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}
