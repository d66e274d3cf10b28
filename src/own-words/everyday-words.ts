/**
 * What people say in daily life, as data. Each part is text in lines, folded to plain letters, so that it reads and compares like a list.
 */
export interface EverydayWords {
	/** `word: others`: words that mean the same here, also misspelled or in dialect. The first stands for all. */
	readonly sameWords: string;
	/** Words of subjects that no need is about, such as weather or recipes: they speak against any match. */
	readonly elsewhere: string;
	/** `a synonym of a need: cues`: what owners say for what practitioners call so. A cue of several words counts where all are near each other. */
	readonly saidFor: string;
}

/** The lines of a part as its heading and its entries. */
export function linesOf(part: string, separator: string): { readonly heading: string; readonly entries: readonly string[] }[] {
	return part
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [heading, entries] = line.split(': ');
			return heading === undefined || entries === undefined ? [] : [{ heading, entries: entries.split(separator) }];
		});
}
