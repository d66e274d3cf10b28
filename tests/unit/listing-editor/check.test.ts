import { describe, expect, test } from 'vitest';
import { faultsFor, faultsIn } from '../../../src/listing-editor/check.ts';
import { withValue, type Draft, type Steps } from '../../../src/listing-editor/draft.ts';
import { finish } from '../../../src/listing-editor/finish.ts';
import type { JsonValue } from '../../../src/listing-update/json-value.ts';
import { around, harbourFair, harbourJobs } from './build-labels.ts';

const faultsOf = (draft: Draft) => faultsIn(finish(draft, 'organizations', 'en'), 'organizations', around);
const codeAfter = (steps: Steps, value: JsonValue) =>
	faultsOf(withValue(harbourJobs, 'en', steps, value)).map(({ fault }) => fault.code);

describe('what is wrong with a draft', () => {
	test('a sound listing has no fault', () => {
		expect(faultsOf(harbourJobs)).toEqual([]);
		expect(faultsIn(finish(harbourFair, 'services', 'fr'), 'services', around)).toEqual([]);
	});

	test('a fault stands at its field', () => {
		expect(faultsOf(withValue(harbourJobs, 'en', ['doors', 0, 'channels', 0, 'value'], '902 555'))).toEqual([
			{ file: 'en', steps: ['doors', 0, 'channels', 0, 'value'], fault: { code: 'phone' } },
		]);
	});

	test('a fault stands at its field also when an empty line before it falls away', () => {
		const draft = withValue(harbourJobs, 'en', ['formerNames'], ['', 'x']);
		expect(faultsOf(draft)).toEqual([{ file: 'en', steps: ['formerNames', 1], fault: { code: 'too-short' } }]);
	});

	test.each([
		['a script', ['summary'], 'Free <script>alert(1)</script> help', 'markup'],
		['a script address', ['website'], 'javascript:alert(1)', 'web'],
		['characters that nobody sees', ['summary'], 'Free \u202Epleh for all', 'hidden'],
		['several lines', ['summary'], 'Free\nhelp', 'one-line'],
		['too much', ['summary'], 'a'.repeat(1_000_000), 'too-long'],
		['nothing', ['name'], '', 'empty'],
		['no day', ['sources', 0, 'read'], '2026-02-30', 'day'],
		['half a mailbox', ['doors', 0, 'channels', 1, 'value'], 'desk@', 'email'],
		['words for a number', ['reviewEveryMonths'], 'six', 'whole-number'],
		['too large a number', ['reviewEveryMonths'], 40, 'at-most'],
		['no county', ['serves'], [], 'add-one'],
		['an invented word', ['status'], 'great', 'choose'],
	] as const)('%s is refused', (_, steps, value, code) => {
		expect(codeAfter(steps, value)).toEqual([code]);
	});

	test.each([
		['en', ['en']],
		['fr', ['fr']],
	] as const)('words that are missing in both languages are asked for in the reader’s own (%s)', (language, files) => {
		const draft = withValue(withValue(harbourFair, 'en', ['summary'], ''), 'fr', ['summary'], '');
		const faults = faultsFor(faultsIn(finish(draft, 'services', language), 'services', around), 'services', language);
		expect(faults.map(({ file, steps }) => [file, ...steps])).toEqual(files.map((file) => [file, 'summary']));
	});
});
