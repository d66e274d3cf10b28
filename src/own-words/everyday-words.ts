/** The words of daily life in one language, as data: what owners say, held against what practitioners call it. */
export interface EverydayWords {
	/**
	 * One line a subject, `heading: words | words | words`, folded to plain letters. The heading is a synonym or the title of a need. The first
	 * words mean the subject almost by themselves, the second often, the third now and then; a word may stand under several headings.
	 */
	readonly saidFor: string;
	/** Words of subjects that no need is about, such as weather or recipes, in the same three parts: they speak against any match. */
	readonly elsewhere: string;
}

/** Words with how often each was heard for one subject. */
export type HeardWords = readonly (readonly [word: string, times: number])[];

/** How often the words of each part were heard, about: the examples behind them were counted, then rounded. */
const timesOfPart = [9, 3, 1] as const;

/** The lines of `saidFor` as their headings and words. */
export function readSubjects(saidFor: string): { readonly heading: string; readonly words: HeardWords }[] {
	return saidFor
		.trim()
		.split('\n')
		.map((line) => {
			const [heading = '', parts = ''] = line.split(': ');
			return { heading, words: readParts(parts) };
		});
}

/** `words | words | words` as words with how often each was heard. */
export function readParts(parts: string): HeardWords {
	return parts
		.trim()
		.split('|')
		.flatMap((part, index) =>
			part
				.split(' ')
				.filter((word) => word !== '')
				.map((word) => [word, timesOfPart[index] ?? 1] as const),
		);
}
