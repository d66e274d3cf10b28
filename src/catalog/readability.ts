import type { SiteLanguage } from '../schema/vocabulary.ts';

/** How a text reads. A formula sees long words and long sentences, not sense: it finds candidates, and a person decides. */
export interface Reading {
	/** School grade in which most people read such a text with ease. */
	readonly grade: number;
	readonly words: number;
}

/**
 * The reading grade of texts of one listing, taken together; nothing where they hold no word.
 *
 * English: the Flesch-Kincaid grade (Kincaid and others 1975). French: the ease after Kandel and Moles (1958), who fitted Flesch's
 * formula to French, turned into a grade by Flesch's own table (The Art of Readable Writing, 1949). Syllables are counted by rules of
 * spelling: single words can be wrong by one, and the errors even out over a text.
 *
 * @param texts Markdown or single lines; a line end after a paragraph or list item ends a sentence
 */
export function readingOf(texts: readonly string[], language: SiteLanguage): Reading | undefined {
	const sentences = texts
		.flatMap(sentencesIn)
		.map(wordsIn)
		.filter(({ length }) => length > 0);
	const words = sentences.flat();
	if (words.length === 0) return undefined;
	const wordsInSentence = words.length / sentences.length;
	const count = language === 'en' ? englishSyllables : frenchSyllables;
	const syllablesInWord = words.reduce((sum, word) => sum + count(word), 0) / words.length;
	const grade =
		language === 'en'
			? 0.39 * wordsInSentence + 11.8 * syllablesInWord - 15.59
			: gradeForEase(207 - 1.015 * wordsInSentence - 73.6 * syllablesInWord);
	return { grade, words: words.length };
}

/** Flesch's table: from each ease, and the grade that begins there. Between two lines the grade grows evenly. */
const gradesByEase = [
	[100, 5],
	[90, 6],
	[80, 7],
	[70, 8],
	[60, 10],
	[50, 13],
	[30, 17],
	[0, 20],
] as const;

function gradeForEase(ease: number): number {
	const within = Math.min(100, Math.max(0, ease));
	const at = gradesByEase.findIndex(([from]) => from <= within);
	const [lowEase, lowGrade] = gradesByEase[at] ?? gradesByEase[0];
	const [highEase, highGrade] = gradesByEase[at - 1] ?? [lowEase, lowGrade];
	if (highEase === lowEase) return lowGrade;
	return lowGrade + ((highGrade - lowGrade) * (within - lowEase)) / (highEase - lowEase);
}

function sentencesIn(text: string): string[] {
	return plain(text).split(/\n\s*\n|\n(?=\s*(?:[-*#]|\d+\.)\s)|(?<=[.!?…])["”’»)\u00A0]*\s+/u);
}

/** Markdown without what is not read aloud: the addresses of links, and marks. */
function plain(text: string): string {
	return text
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/https?:\/\/\S+|\S+@\S+/g, ' ')
		.replace(/[*_`>]/g, ' ');
}

/** Letters with the apostrophes inside a word; a hyphen or a French elision parts two words. */
function wordsIn(sentence: string): string[] {
	return sentence.toLowerCase().match(/\p{L}+(?:[’'](?:s|t|re|ve|ll|d|m)(?!\p{L}))?/gu) ?? [];
}

/** @param word in lower case */
export function englishSyllables(word: string): number {
	const spoken = word
		.replace(/[^a-z]/g, '')
		// An e at the end is silent where a vowel came before it, and not in "table" or "centre".
		.replace(/(?<=[aeiouy].*)(?<![aeiouy]|[^aeiouy][lr])e$/, '')
		.replace(/(?<![aeiouysxzcg]|[cs]h|[^aeiouy][lr])es$/, 's')
		.replace(/(?<![aeiouytd])ed$/, 'd');
	const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
	// Vowels that stand together and are spoken apart: radi-o, annu-al, do-ing, employ-er.
	const parted = spoken.match(/(?<![tscg])i[ao]|(?<!q)ua(?!i)|[aeiou]ing|[aeou]y(?=[aeiou])/g)?.length ?? 0;
	return Math.max(1, groups + parted);
}

/** @param word in lower case */
export function frenchSyllables(word: string): number {
	const spoken = word.replace(/(?<=.)(?<![aeiouyàâéèêëîïôùûü])es?$/, '');
	// "cré-er", "emplo-yeur": an é or a y ends the syllable before another vowel.
	const groups = spoken.match(/é(?=[aeiouè])|[aeiou]y(?=[aeiou])|[aeiouyàâéèêëîïôöùûüœæ]+/g)?.length ?? 0;
	return Math.max(1, groups);
}
