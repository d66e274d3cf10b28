import { type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

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

/** Summaries are plain: a word of praise in one is a warning. */
export function plainWords({ services, organizations }: Entries): Problem[] {
	return [...services, ...organizations].flatMap(({ english, french }) =>
		([['en', english] as const, ...(french === undefined ? [] : [['fr', french] as const])] as const).flatMap(
			([language, file]) => {
				const word = patterns[language].exec(file.front.summary)?.[0];
				if (word === undefined) return [];
				return [
					problemAt(file, ['summary'], {
						code: 'praise-word',
						severity: 'warning',
						message: `${quote(word)} is praise.`,
						fix: 'Say what the employer gets instead.',
					}),
				];
			},
		),
	);
}
