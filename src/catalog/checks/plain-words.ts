import { type Entries, type Entry, problemAt, type TextFile } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';
import { proseIn } from '../prose.ts';

/** Praise tells an employer nothing, and every organization would use it. */
const praise = {
	en: [
		'leading',
		'comprehensive',
		'world-class',
		'unique',
		'successful',
		'best-in-class',
		'passionate',
		'dedicated',
		'innovative',
		'cutting-edge',
		'state-of-the-art',
		'exceptional',
		'outstanding',
		'premier',
		'renowned',
		'unparalleled',
		'holistic',
		'synergy',
	],
	fr: [
		'chef de file',
		'de premier plan',
		'de classe mondiale',
		'de calibre mondial',
		'unique en son genre',
		'exceptionnel',
		'exceptionnelle',
		'passionné',
		'passionnée',
		'passionnés',
		'novateur',
		'novatrice',
		'innovant',
		'innovante',
		'innovants',
		'innovantes',
		'à la fine pointe',
		'de pointe',
		'incontournable',
		'renommé',
		'renommée',
		'hors pair',
	],
};

const patterns = {
	en: wholeWords(praise.en),
	fr: wholeWords(praise.fr),
};

function wholeWords(words: readonly string[]): RegExp {
	return new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu');
}

/** Sentences and text are plain: a word of praise in them is a warning, once for each field or line. Official names may hold any word. */
export function plainWords({ services, organizations, needs, pages }: Entries): Problem[] {
	const all: readonly Entry<unknown, unknown>[] = [...services, ...organizations, ...needs, ...pages];
	return all.flatMap(({ english, french }) => [
		...findPraise(english, patterns.en),
		...(french === undefined ? [] : findPraise(french, patterns.fr)),
	]);
}

function findPraise(file: TextFile<unknown>, pattern: RegExp): Problem[] {
	const report = (text: string): Pick<Problem, 'code' | 'severity' | 'message' | 'fix'> | undefined => {
		const word = pattern.exec(text)?.[0];
		if (word === undefined) return undefined;
		return {
			code: 'praise-word',
			severity: 'warning',
			message: `${quote(word)} is praise.`,
			fix: 'Say what the employer gets instead.',
		};
	};
	return [
		...proseIn(file.front).flatMap(([path, text]) => {
			const problem = report(text);
			return problem === undefined ? [] : [problemAt(file, path, problem)];
		}),
		...file.text.split('\n').flatMap((text, index) => {
			const problem = report(text);
			return problem === undefined ? [] : [{ ...problemAt(file, [], problem), line: file.textLine + index }];
		}),
	];
}
