import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { quoted } from '../../../src/github/quoted.ts';

describe('quoted', () => {
	test.each([
		['East Centre', '`East Centre`'],
		['two\r\n\r\n# lines', '`two # lines`'],
		['a `b` ``c``', "`a 'b' ''c''`"],
		['read\u202Eright\u200Bto left', '`readrightto left`'],
		['   ', '`(nothing)`'],
		['a\\', '`a\\`'],
	])('%j stands as %s', (words, shown) => {
		expect(quoted(words)).toBe(shown);
	});

	test('what is long is cut, and says so', () => {
		expect(quoted('é'.repeat(20), 5)).toBe('`ééééé…`');
	});

	test('whatever somebody writes, Markdown shows it as one piece of code and nothing else', () => {
		const nasty = fc.stringMatching(/^[`\\<>!@#*_[\]()&;:/.~|\-\n\r\t a-z]{0,40}$/);
		fc.assert(
			fc.property(nasty, (words) => {
				expect(micromark(`- x ${quoted(words)} y`)).toMatch(/^<ul>\n<li>x <code>[^<>\n]*<\/code> y<\/li>\n<\/ul>$/);
			}),
			{ numRuns: 300 },
		);
	});
});
