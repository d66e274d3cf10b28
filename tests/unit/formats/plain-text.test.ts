import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf, cleanLine, cleanText } from '../../../src/formats/plain-text.ts';

const anyText = fc.string({
	unit: fc.oneof(
		fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
		fc.constantFrom('\uD800', '\uDC41', '\uDB40', '\u202E', '\u2028', '\n', '\r', '\t', 'a'),
	),
});

describe('cleanText', () => {
	test('French, Mi’kmaw, Arabic, Chinese and emoji stay as they are', () => {
		const text = 'Où ça ? L’Sɨtkuk — Wela’lioq. مرحبا 你好 👩‍🔧\n\tligne deux';
		expect(cleanText(text)).toBe(text);
	});

	test.each([
		['a turn of direction', 'a\u202Eb', 'ab'],
		['a mark without width', 'a\u200Bb', 'ab'],
		['a bell', 'a\u0007b', 'ab'],
		['invisible letters', 'a\u{E0041}\u{E007F}b', 'ab'],
		['half an emoji', 'a\uD83Db', 'a\uFFFDb'],
		['a rare line break', 'a\u2028b', 'a\nb'],
	])('%s does not stay', (_, text, clean) => {
		expect(cleanText(text)).toBe(clean);
	});

	test('cleaning twice is cleaning once', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
				expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
			}),
		);
	});

	test('what is clean survives the way through bytes', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const clean = cleanText(text);
				expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(clean))).toBe(clean);
			}),
		);
	});
});

describe('cleanLine', () => {
	test('never holds a line break', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(cleanLine(text)).not.toMatch(/[\n\r\t\u0085\u2028\u2029]/);
			}),
		);
	});
});

describe('beginningOf', () => {
	test('never ends in half a character', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, maximum) => {
				const cut = beginningOf(text, maximum);
				expect(cut.isWellFormed()).toBe(true);
				expect(text.startsWith(cut)).toBe(true);
				expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, maximum - 1));
			}),
		);
	});
});
