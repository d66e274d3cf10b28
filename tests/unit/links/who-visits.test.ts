import { describe, expect, test } from 'vitest';
import { whoVisits } from '../../../src/links/who-visits.ts';

describe('whoVisits', () => {
	test('says what looks, for which directory, and where to complain', () => {
		expect(whoVisits('Lodestone', 'steward@example.ca')).toBe(
			'LodestoneLinkCheck/1 (checks whether the links of the directory Lodestone still work; steward@example.ca)',
		);
	});

	test('makes up no address where none is named', () => {
		expect(whoVisits('Lodestone', undefined)).toBe(
			'LodestoneLinkCheck/1 (checks whether the links of the directory Lodestone still work)',
		);
	});

	test.each(['Répertoire d’aide', 'Help) (here\\', 'One; two', '名簿', 'two\r\nlines: yes'])(
		'is a header that can be sent, whatever the directory is called: %s',
		(name) => {
			const header = whoVisits(name, undefined);
			expect(new Headers({ 'user-agent': header }).get('user-agent')).toBe(header);
			expect(header.match(/[();\\]/g)).toEqual(['(', ')']);
		},
	);
});
