import { describe, expect, test } from 'vitest';
import type { CarriedFault } from '../../../src/formats/carried-fault.ts';
import { carriedFaultsEn } from '../../../src/i18n/carried-faults.en.ts';
import { carriedFaultsFr } from '../../../src/i18n/carried-faults.fr.ts';
import { faultWordsFor } from '../../../src/i18n/carried-faults.ts';

/** One of every fault; a new code without one does not compile. */
const faults: { readonly [Code in CarriedFault['code']]: Extract<CarriedFault, { readonly code: Code }> } = {
	empty: { code: 'empty' },
	truncated: { code: 'truncated' },
	damaged: { code: 'damaged' },
	'too-large': { code: 'too-large', limit: 8_000 },
	'other-version': { code: 'other-version', found: 'p2' },
	'not-ours': { code: 'not-ours', found: 'Call 1-900-555-0100 now' },
	'wrong-shape': { code: 'wrong-shape', path: 'factors.1.note', value: 'Call 1-900-555-0100 now' },
};

describe.each([
	['English', carriedFaultsEn],
	['French', carriedFaultsFr],
] as const)('what went wrong, in %s', (_, words) => {
	const all = Object.values(faults).map((fault) => faultWordsFor(words, fault));

	test('every fault has a title, a sentence and a remedy of its own', () => {
		for (const part of ['title', 'text', 'remedy'] as const) expect(new Set(all.map((one) => one[part])).size).toBe(all.length);
		for (const { text, remedy } of all) expect([text, remedy].every((sentence) => sentence.endsWith('.'))).toBe(true);
	});

	test('nothing that a stranger wrote is repeated, for it may be a lure', () => {
		expect(JSON.stringify(all)).not.toContain('1-900');
		const lure = 'Call 1-900-555-0100 now';
		const lures: readonly CarriedFault[] = [
			{ code: 'other-version', found: lure },
			{ code: 'wrong-shape', path: lure },
		];
		for (const fault of lures) expect(JSON.stringify(faultWordsFor(words, fault))).not.toContain('1-900');
	});

	test('the version and the place are named, so that somebody can help', () => {
		expect(faultWordsFor(words, faults['other-version']).text).toMatch(/version 2\b/);
		expect(faultWordsFor(words, faults['wrong-shape']).text).toContain('factors.1.note');
	});
});
