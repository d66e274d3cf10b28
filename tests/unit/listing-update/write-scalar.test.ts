import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isWritable, writeText } from '../../../src/listing-update/write-scalar.ts';

/** As YAML 1.2, YAML 1.1, and the js-yaml 3 within gray-matter would read it, between brackets and without. */
function allReadings(text: string): unknown[] {
	const block = `a: ${writeText(text, 'block')}\n`;
	const flow = `a: { b: ${writeText(text, 'flow')}, c: [${writeText(text, 'flow')}] }\n`;
	return [
		...(['1.2', '1.1'] as const).flatMap((version) => {
			const inBrackets = parse(flow, { version }) as { a: { b: unknown; c: unknown[] } };
			return [(parse(block, { version }) as { a: unknown }).a, inBrackets.a.b, ...inBrackets.a.c];
		}),
		matter(`---\n${block}---\n`, { language: 'yaml' }).data['a'],
	];
}

describe('writeText', () => {
	test.each([
		['Wage Help', 'Wage Help'],
		['902-555-0100', '902-555-0100'],
		['https://east.example.ca/wages?a=b#c', 'https://east.example.ca/wages?a=b#c'],
		['« Bonjour », dit-elle', '« Bonjour », dit-elle'],
		['$5,000 or 50%', '$5,000 or 50%'],
		["It's here", "It's here"],
		['2026-11-20', "'2026-11-20'"],
		['2026-11', "'2026-11'"],
		['2024', "'2024'"],
		['0123', "'0123'"],
		['12:30', "'12:30'"],
		['1_000', "'1_000'"],
		['1e3', "'1e3'"],
		['no', "'no'"],
		['Y', "'Y'"],
		['null', "'null'"],
		['', "''"],
		['East Centre: wages', "'East Centre: wages'"],
		['wages #2', "'wages #2'"],
		['- wages', "'- wages'"],
		['@east', "'@east'"],
		["East: the owner's", `"East: the owner's"`],
		[`"East": the owner's`, `'"East": the owner''s'`],
		['One\nTwo', '"One\\nTwo"'],
		['a\u202Eb', '"a\\u202Eb"'],
		['a\u0007', '"a\\x07"'],
		['😀', "'😀'"],
	])('%j is written as %s', (text, written) => {
		expect(writeText(text, 'block')).toBe(written);
	});

	test('a comma or bracket is quoted between brackets only', () => {
		expect([writeText('a, b', 'block'), writeText('a, b', 'flow')]).toEqual(['a, b', "'a, b'"]);
	});

	test('a text that was quoted stays quoted in the same way', () => {
		expect([writeText("It's", 'block', 'single'), writeText('Its', 'block', 'double')]).toEqual(["'It''s'", '"Its"']);
	});

	test('every reader of YAML takes it for the same text', { timeout: 60_000 }, () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.string({ unit: fc.constantFrom(...Array.from(`yn019eEx:.-+_# '"\\,[]{}&*!|>%@~\n\tTZ`)), maxLength: 8 }),
		);
		fc.assert(
			fc.property(text.filter(isWritable), (written) => {
				expect(new Set(allReadings(written))).toEqual(new Set([written]));
			}),
			{ numRuns: 1_000 },
		);
	});

	test('half of a character cannot be written', () => {
		expect([isWritable('a\uD83D'), isWritable('😀')]).toEqual([false, true]);
	});
});
