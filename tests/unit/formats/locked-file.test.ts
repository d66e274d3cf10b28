import { describe, expect, test } from 'vitest';
import { readLockedFile, writeLockedFile } from '../../../src/formats/locked-file.ts';

describe('a locked file', () => {
	const sealed = Uint8Array.from({ length: 60 }, (_, index) => index * 4);

	test('gives back what was sealed, and says what it holds', () => {
		expect(readLockedFile(writeLockedFile('lodestone-caseload', sealed))).toEqual({ holds: 'lodestone-caseload', sealed });
	});

	test.each([
		['no JSON', 'hello'],
		['another format', '{"format":"lodestone-summary","version":1}'],
		['a later version', '{"format":"lodestone-locked","version":2,"holds":"lodestone-caseload","sealed":"AAAA"}'],
		['something unknown inside', '{"format":"lodestone-locked","version":1,"holds":"music","sealed":"AAAA"}'],
		['bytes that are none', '{"format":"lodestone-locked","version":1,"holds":"lodestone-caseload","sealed":"<b>"}'],
		['nothing', 'null'],
	])('%s is none', (_, text) => {
		expect(readLockedFile(text)).toBeUndefined();
	});
});
