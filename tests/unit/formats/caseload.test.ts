import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseloadSizeLimit, readCaseload, readIntroduction, writeCaseload } from '../../../src/formats/caseload.ts';
import { caseloadSchema, introductionSchema } from '../../../src/schema/caseload.ts';
import { caseloadLimits } from '../../../src/schema/limits.ts';
import { anIntroduction, today } from './build-introduction.ts';
import { cleaned, near, obeying } from './near-schema.ts';

const fileOf = (introductions: readonly unknown[], more: object = {}) =>
	JSON.stringify({ format: 'lodestone-caseload', version: 1, exported: today, introductions, ...more });

describe('readIntroduction', () => {
	// Many values, each with a packet in it and another in its draft: a busy machine may need more than the usual five seconds.
	test('reads exactly what the published schema allows', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(near(introductionSchema), (value) => {
				const kept: unknown = JSON.parse(JSON.stringify(value));
				const oracle = introductionSchema.safeParse(cleaned(introductionSchema, kept));
				expect(readIntroduction(kept)).toEqual(oracle.data);
			}),
			{ numRuns: 200 },
		);
	});

	test.each([
		['a day', new Date(0)],
		['nothing', undefined],
		['a text', '{"id":"AAAAAAAAAAAAAAAAAAAAAA"}'],
	])('%s is none', (_, value) => {
		expect(readIntroduction(value)).toBeUndefined();
	});

	test('a part that is there and undefined is absent', () => {
		expect(readIntroduction({ ...anIntroduction(), draft: undefined })).toStrictEqual(anIntroduction());
	});

	test('an object that leads back to itself is none', () => {
		const loop: Record<string, unknown> = { ...anIntroduction() };
		loop['draft'] = loop;
		expect(readIntroduction(loop)).toBeUndefined();
	});
});

describe('readCaseload', () => {
	test('reads what was written as it was, and what is written obeys the published schema', () => {
		fc.assert(
			fc.property(fc.array(obeying(introductionSchema), { maxLength: 4 }), (introductions) => {
				const text = writeCaseload(introductions, today);
				expect(readCaseload(text)).toEqual({
					introductions: introductions.map((one) => cleaned(introductionSchema, one)),
					setAside: [],
				});
				expect(caseloadSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
			}),
			{ numRuns: 30 },
		);
	});

	test('an introduction that cannot be read is set aside as it stood, and the others are read', () => {
		const odd = { ...anIntroduction(), events: [{ id: 'event-9999', at: 'yesterday', on: today, kind: 'reminded' }] };
		expect(readCaseload(fileOf([anIntroduction(), odd, anIntroduction([{ kind: 'reminded', on: today }])]))).toEqual({
			introductions: [anIntroduction(), anIntroduction([{ kind: 'reminded', on: today }])],
			setAside: [{ path: 'introductions.1.events.0.at', value: 'yesterday', text: JSON.stringify(odd) }],
		});
	});

	test('whatever stands between them, no good introduction is lost', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constant('good')), { maxLength: 8 }), (entries) => {
				const reading = readCaseload(fileOf(entries.map((entry) => (entry === 'good' ? anIntroduction() : entry))));
				const good = entries.filter((entry) => entry === 'good').length;
				expect(reading).toMatchObject({ introductions: { length: good }, setAside: { length: entries.length - good } });
			}),
		);
	});

	test('what is beyond the greatest number is set aside, not lost', () => {
		const many = Array.from({ length: caseloadLimits.introductions + 2 }, () => anIntroduction());
		expect(readCaseload(fileOf(many))).toMatchObject({
			introductions: { length: caseloadLimits.introductions },
			setAside: [{ path: 'introductions.2000', text: JSON.stringify(anIntroduction()) }, { path: 'introductions.2001' }],
		});
	});

	test('a strange day of export keeps nobody from their records', () => {
		expect(readCaseload(fileOf([anIntroduction()], { exported: 'soon', colour: 'blue' }))).toEqual({
			introductions: [anIntroduction()],
			setAside: [],
		});
	});

	test('an entry nested without end is set aside', () => {
		const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
		expect(readCaseload(fileOf(['X']).replace('"X"', deep))).toEqual({
			introductions: [],
			setAside: [{ path: 'introductions.0', value: '[…]', text: '[…]' }],
		});
	});

	test.each([
		['nothing', '', 'empty'],
		['no list of introductions', fileOf([]).replace('[]', '7'), 'wrong-shape'],
		['no introductions at all', '{"format":"lodestone-caseload","version":1}', 'wrong-shape'],
		['a file that was cut off', fileOf([anIntroduction()]).slice(0, -20), 'truncated'],
		['a later version', '{"format":"lodestone-caseload","version":2}', 'other-version'],
		['one packet', '{"format":"lodestone-packet","version":1}', 'not-ours'],
	])('%s is named as what it is', (_, text, code) => {
		expect(readCaseload(text)).toMatchObject({ fault: { code } });
	});

	test('a huge file is not looked at', () => {
		expect(readCaseload(' '.repeat(caseloadSizeLimit + 1))).toEqual({ fault: { code: 'too-large', limit: caseloadSizeLimit } });
	});
});

describe('writeCaseload', () => {
	test('an introduction that does not fit keeps nobody from their file, and comes back set aside', () => {
		const crowded = anIntroduction(Array.from({ length: caseloadLimits.events + 1 }, () => ({ kind: 'reminded', on: today })));
		expect(readCaseload(writeCaseload([crowded, anIntroduction()], today))).toEqual({
			introductions: [anIntroduction()],
			setAside: [{ path: 'introductions.0.events', value: '[…]', text: JSON.stringify(crowded) }],
		});
	});
});
