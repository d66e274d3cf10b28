import { describe, expect, test } from 'vitest';
import { lineSchema } from '../../../src/schema/parts.ts';

function faultsOf(text: string): string[] {
	return (
		lineSchema(200)
			.safeParse(text)
			.error?.issues.map(({ message }) => message) ?? []
	);
}

describe('lineSchema', () => {
	test.each(['Wage Help', 'Résumé « très » utile – 50 %', 'Mi’kmaw', '漢字', '2 < 3', 'Fish 🐟 and chips'])(
		'%s is plain text',
		(text) => {
			expect(faultsOf(text)).toEqual([]);
		},
	);

	test.each([
		['a null', '\u0000'],
		['an escape for terminals', '\u001b'],
		['a C1 control', '\u0085'],
		['a soft hyphen', '\u00ad'],
		['an Arabic letter mark', '\u061c'],
		['a zero-width space', '\u200b'],
		['a zero-width joiner', '\u200d'],
		['a right-to-left override', '\u202e'],
		['an isolate', '\u2066'],
		['a word joiner', '\u2060'],
		['a line separator', '\u2028'],
		['a byte order mark', '\ufeff'],
		['a tag character', '\u{e0041}'],
		['a letter that looks like nothing', '\u3164'],
	])('%s is refused', (_, character) => {
		expect(faultsOf(`Wage${character}Help`)).toEqual(['holds an invisible or control character; type the text again']);
	});

	test.each(['<b>Wage</b>', '< script>x', '</a>', '<!-- x -->', 'javascript:alert(1)', 'DATA:text/html,x'])(
		'%s is refused',
		(text) => {
			expect(faultsOf(text)).toEqual(['must be plain text, without HTML or script addresses']);
		},
	);

	test.each(['One\nTwo', 'One\r\nTwo', 'One\tTwo'])('%j is not one line', (text) => {
		expect(faultsOf(text)).toEqual(['must be one line']);
	});
});
