/**
 * What people say in daily life, as data. Each part is text in lines, folded to plain letters, so that it reads and compares like a list.
 */
export interface EverydayWords {
	/** `word: others`: words that mean the same here, also misspelled or in dialect. The first stands for all. */
	readonly sameWords: string;
	/** `a synonym of a need: cues`: what owners say for what practitioners call so. A cue of several words counts where all are near each other. */
	readonly saidFor: string;
	/** `kind: words`: what a word is an example of, so that a country or an illness nobody listed as a cue still hints. */
	readonly kinds: string;
	/** Words of subjects that no need is about, such as weather or recipes: they speak against any match. */
	readonly elsewhere: string;
}
