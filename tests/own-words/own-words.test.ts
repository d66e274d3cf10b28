import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCatalog } from '../../src/catalog/load.ts';
import { everydayEnglish } from '../../src/own-words/everyday.en.ts';
import { everydayFrench } from '../../src/own-words/everyday.fr.ts';
import { needMatcher } from '../../src/own-words/match-needs.ts';
import { fold } from '../../src/own-words/prepare.ts';

interface Said {
	readonly says: string;
	readonly means: readonly string[];
}

const { catalog } = loadCatalog('content', '2026-11-20');
if (catalog === undefined) throw new Error('These tests need content without errors: run "npm run validate".');
const read = (name: string) => parse(readFileSync(`tests/own-words/${name}.yaml`, 'utf8')) as Said[];

/** Reached in November 2026, less a little: words may get better, not worse. */
const floors = {
	en: { first: 0.73, firstThree: 0.86, quiet: 36 },
	fr: { first: 0.65, firstThree: 0.81, quiet: 30 },
} as const;

describe.each(['en', 'fr'] as const)('own words (%s)', (language) => {
	const match = needMatcher(
		Object.fromEntries(catalog.needs.map(({ id, words }) => [id, words[language]])),
		language,
		language === 'fr' ? everydayFrench : everydayEnglish,
	);
	const phrases = read(`phrases.${language}`);
	const hits = (first: number) =>
		phrases.filter(({ says, means }) =>
			match(says)
				.slice(0, first)
				.some(({ need }) => means.includes(need)),
		).length / phrases.length;

	test('the first need, and one of the first three, is meant often enough', () => {
		expect(hits(1)).toBeGreaterThanOrEqual(floors[language].first);
		expect(hits(3)).toBeGreaterThanOrEqual(floors[language].firstThree);
	});

	test('nonsense, other subjects and hostile text mostly find nothing, and break nothing', () => {
		const quiet = read(`nothing.${language}`).filter(({ says }) => match(says).length === 0);
		expect(quiet.length).toBeGreaterThanOrEqual(floors[language].quiet);
	});

	test('there are at least 200 phrases, for every need, none of them taken from the needs’ own words', () => {
		expect(phrases.length).toBeGreaterThanOrEqual(200);
		const meant = new Set(phrases.flatMap(({ means }) => means));
		expect(catalog.needs.map(({ id }) => id).filter((id) => !meant.has(id))).toEqual([]);
		const own = new Set(
			catalog.needs.flatMap(({ words }) => [...words[language].youMightSay, ...words[language].synonyms].map(fold)),
		);
		expect(phrases.filter(({ says }) => own.has(fold(says)))).toEqual([]);
	});
});
