import { describe, expect, test } from 'vitest';
import { textReadsEasily } from '../../../../src/catalog/checks/text-reads-easily.ts';
import { codes, entries, service } from '../entries-builder.ts';

const plain = 'You call the desk and say what you need. They send people to your shop. You meet them and pick one. '.repeat(3);
const hard = `Notwithstanding ${'considerable institutional administrative requirements, '.repeat(12)} participation necessitates registration.`;

describe('textReadsEasily', () => {
	test('short sentences of common words are easy', () => {
		expect(textReadsEasily(entries({ services: [service('fair', { text: plain })] }))).toEqual([]);
	});

	test('long sentences of long words are a warning, in the file that has them', () => {
		const problems = textReadsEasily(entries({ services: [service('fair', { text: hard })] }));
		expect(codes(problems)).toEqual(['services/fair.md hard-to-read']);
		expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
	});

	test('of a few words nothing is said', () => {
		expect(
			textReadsEasily(entries({ services: [service('fair', { text: 'Institutional administrative registration.' })] })),
		).toEqual([]);
	});

	test('what only sources say does not count', () => {
		const sources = [{ title: 'A page', supports: hard.slice(0, 300), read: '2026-11-01' }];
		expect(textReadsEasily(entries({ services: [service('fair', { text: plain, facts: { sources } })] }))).toEqual([]);
	});
});
