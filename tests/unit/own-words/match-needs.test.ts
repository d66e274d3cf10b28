import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EverydayWords } from '../../../src/own-words/everyday-words.ts';
import { needMatcher } from '../../../src/own-words/match-needs.ts';
import type { NeedWords } from '../../../src/own-words/need-words.ts';

const everyday: EverydayWords = {
	saidFor: 'job posting: ad apply | resume facebook |\nretention: quit leave | week crew |\nfinancing: loan bank truck | lend |',
	elsewhere: 'hockey recipe joke | game',
};
const needs: Record<string, NeedWords> = {
	advertise: {
		title: 'Advertise a job',
		sentence: 'You want it seen.',
		youMightSay: ['nobody applies'],
		synonyms: ['job posting'],
	},
	keep: { title: 'Find out why people leave', sentence: 'You ask.', youMightSay: ['is it just me'], synonyms: ['retention'] },
	borrow: { title: 'Borrow money', sentence: 'You need a loan.', youMightSay: ['the bank said no'], synonyms: ['financing'] },
};
const match = needMatcher(needs, 'en', everyday);
const firstFor = (text: string) => match(text)[0]?.need;

describe('needMatcher', () => {
	test('finds the need that somebody’s words mean', () => {
		expect(firstFor('no resume since we put the ad on facebook')).toBe('advertise');
		expect(firstFor('the crew quit after a week')).toBe('keep');
	});

	test('understands a misspelled word', () => {
		expect(firstFor('we need finanncing')).toBe('borrow');
	});

	test('understands a language mixed with the other one, where its words of daily life do', () => {
		const french = needMatcher(
			{ prêt: { title: 'Emprunter', sentence: '', youMightSay: ['la banque a dit non'], synonyms: ['financement'] }, ...needs },
			'fr',
			{ saidFor: 'financement: truck loan down | bank |', elsewhere: '' },
		);
		expect(french('faut un loan pour un truck')[0]?.need).toBe('prêt');
	});

	test('a phrase of a need finds it, also where each of its words is common', () => {
		expect(firstFor('Is it just me?')).toBe('keep');
	});

	test('accents, capitals and punctuation make no difference', () => {
		expect(match('NOBODY… APPLIÉS!')).toEqual(match('nobody applies'));
	});

	test('finds nothing in nonsense, in other subjects, in silence', () => {
		for (const text of ['xqzv wkkp', 'best hockey recipe', 'tell me a joke', '', '   ', '🤷', '<script>alert(1)</script>'])
			expect(match(text)).toEqual([]);
	});

	test('words that nobody knows speak against a match', () => {
		const [clear] = match('they quit and leave');
		const [unclear] = match('they quit and leave zyxw');
		expect(unclear?.score ?? 0).toBeLessThan(clear?.score ?? 0);
	});

	test('equal matches come in the order of their ids, however the needs were ordered', () => {
		const same: NeedWords = { title: 'Borrow money', sentence: '', youMightSay: ['loan'], synonyms: [] };
		const ids = (order: readonly string[]) =>
			needMatcher(Object.fromEntries(order.map((id) => [id, same])), 'en', { saidFor: '', elsewhere: 'x' })('borrow money').map(
				({ need }) => need,
			);
		expect(ids(['b', 'a', 'c'])).toEqual(ids(['c', 'b', 'a']));
	});

	test('a directory without needs, and one without everyday words, break nothing', () => {
		expect(needMatcher({}, 'en', everyday)('loan')).toEqual([]);
		expect(needMatcher(needs, 'en', { saidFor: '', elsewhere: '' })('the bank said no')[0]?.need).toBe('borrow');
	});

	test('any text whatever gives sorted scores between 0 and 1, the same each time', () => {
		const words = fc.array(fc.constantFrom('loan', 'quit', 'bank', 'the', 'hockey', 'zzz', '__proto__', 'constructor', '’'), {
			maxLength: 300,
		});
		const anything = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 2000 }),
			words.map((list) => list.join(' ')),
		);
		fc.assert(
			fc.property(anything, (text) => {
				const matches = match(text);
				const scores = matches.map(({ score }) => score);
				expect(match(text)).toEqual(matches);
				for (const score of scores) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
				}
				expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
			}),
		);
	});
});
