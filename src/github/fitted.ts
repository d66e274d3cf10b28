/**
 * As many entries as fit, and a line that says how many do not.
 *
 * @param room characters
 */
export function fitted(entries: readonly string[], room: number, leftOut: (count: number) => string): string {
	let used = 0;
	const cut = entries.findIndex((entry) => {
		used += entry.length + 1;
		return used > room;
	});
	return cut === -1 ? entries.join('\n') : [...entries.slice(0, cut), leftOut(entries.length - cut)].join('\n');
}
