import { describe, expect, test } from 'vitest';
import { englishSyllables, frenchSyllables, readingOf } from '../../../src/catalog/readability.ts';

const grade = (text: string, language: 'en' | 'fr' = 'en') => readingOf([text], language)?.grade;

const each = (words: Readonly<Record<number, string>>) =>
	Object.entries(words).flatMap(([count, list]) => list.split(' ').map((word) => [word, Number(count)] as const));

describe('englishSyllables', () => {
	test.each(
		each({
			1: 'a the you help call make makes job jobs hired worked through school',
			2: 'worker centre centres table tables needed wages training people county office trusted being doing',
			3: 'employer employee business radio annual counsellor apprentice',
			4: 'community application acadian facilitate',
			5: 'opportunity productivity university',
		}),
	)('"%s" has %i', (word, count) => {
		expect(englishSyllables(word)).toBe(count);
	});
});

describe('frenchSyllables', () => {
	test.each(
		each({
			1: 'de le pour aide aides gens oui que',
			2: 'comté emploi travail réseau argent créer quelque',
			3: 'employeur subvention formation entreprise entreprises',
			5: 'développement',
		}),
	)('"%s" has %i', (word, count) => {
		expect(frenchSyllables(word)).toBe(count);
	});
});

describe('readingOf', () => {
	test('the Flesch-Kincaid grade, worked out by hand', () => {
		// 2 sentences, 9 words, 11 syllables.
		expect(grade('Call the centre first. They find people for you.')).toBeCloseTo(0.39 * 4.5 + 11.8 * (11 / 9) - 15.59);
	});

	test('the ease of Kandel and Moles, by Flesch’s table: 82.06 lies in grade 6', () => {
		// 1 sentence, 10 words, 16 syllables.
		expect(grade('Appelez votre centre et demandez la date du salon emploi.', 'fr')).toBeCloseTo(
			6 + (90 - (207 - 10.15 - 73.6 * 1.6)) / 10,
		);
	});

	test.each([
		['a list item', 'Call the desk\n- Bring the form\n- Ask for a date', 'Call the desk. Bring the form. Ask for a date.'],
		['a new paragraph', 'Call the desk\n\nBring the form', 'Call the desk. Bring the form.'],
		['a line break inside a paragraph is not an end', 'Call the\ndesk now', 'Call the desk now'],
		['a link', 'Call [the desk](https://example.ca/desk)', 'Call the desk'],
		['an address', 'See https://example.ca/a-page now', 'See now'],
	])('reads %s as a reader would', (_, markdown, plain) => {
		expect(readingOf([markdown], 'en')).toEqual(readingOf([plain], 'en'));
	});

	test('texts of one listing count together', () => {
		expect(readingOf(['Call the desk.', 'Bring the form.'], 'en')).toEqual(readingOf(['Call the desk. Bring the form.'], 'en'));
	});

	test.each(['', '902-555-0100', '…'])('"%s" has nothing to read', (text) => {
		expect(readingOf([text], 'fr')).toBeUndefined();
	});

	test('longer sentences and longer words read harder, in both languages', () => {
		expect(grade('Call them. Ask them.')!).toBeLessThan(grade('Call them and ask them.')!);
		expect(grade('Elle aide les gens.', 'fr')!).toBeLessThan(grade('Elle accompagne les organisations.', 'fr')!);
	});
});
