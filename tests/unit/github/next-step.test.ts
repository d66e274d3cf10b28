import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/github/issue-text.ts';
import { nextStep, type OpenIssue } from '../../../src/github/next-step.ts';
import { due, gone, moved, report, unsure, withoutLinks } from './reports.ts';

/** The issue that a report opens. */
function issueOf(of: Report): OpenIssue {
	const step = nextStep(of, []);
	if (step.kind !== 'create') throw new Error(`Expected an issue, not "${step.kind}".`);
	return { number: 7, body: step.body };
}

const commentOf = (step: ReturnType<typeof nextStep>) => (step.kind === 'update' ? step.comment : step.kind);

describe('nextStep', () => {
	test('opens nothing when nothing is due', () => {
		expect(nextStep(report(), [])).toEqual({ kind: 'nothing' });
	});

	test('opens nothing for a server that turns programs away', () => {
		expect(nextStep(report([], [unsure('https://shy.example.ca/')]), []).kind).toBe('nothing');
	});

	test('opens nothing because the links could not be checked', () => {
		expect(nextStep(withoutLinks(), []).kind).toBe('nothing');
	});

	test.each([
		['an organization has to be asked', report([due('east')])],
		['a link is gone', report([], [gone('https://a.example.ca/', 'services/a.md')])],
		['a link has moved', report([], [moved('https://a.example.ca/', 'https://b.example.ca/')])],
	])('opens an issue when %s', (_, of) => {
		expect(nextStep(of, [])).toMatchObject({ kind: 'create', title: 'Listings to confirm and links to mend' });
	});

	test('rewrites the issue without a word where nothing new came', () => {
		const same = report([due('east')], [gone('https://a.example.ca/', 'services/a.md')]);
		const later = { ...same, freshness: { ...same.freshness, today: '2026-11-27' } };
		const step = nextStep(later, [issueOf(same)]);
		expect(step).toMatchObject({ kind: 'update', number: 7, comment: undefined });
		expect(step.kind === 'update' && step.body).toContain('November 27, 2026');
	});

	test('says what is new, and only that', () => {
		const before = report([due('east')], [gone('https://a.example.ca/', 'services/a.md')]);
		const now = report(
			[due('east'), due('west')],
			[gone('https://a.example.ca/', 'services/a.md'), moved('https://b.example.ca/', 'https://c.example.ca/')],
		);
		expect(commentOf(nextStep(now, [issueOf(before)]))).toBe(
			[
				'New since the last look:',
				'',
				'- `west`: the letter for overdue listings',
				'- Moved: `https://b.example.ca/`',
				'',
				'The text above is up to date.',
			].join('\n'),
		);
	});

	test('the next letter to the same organization is new', () => {
		const first = report([due('east', { state: 'due', reminder: 'due' })]);
		const second = report([due('east', { state: 'due', reminder: 'month-left' })]);
		expect(commentOf(nextStep(second, [issueOf(first)]))).toContain('the second reminder');
	});

	test('what was mended and breaks again is new again', () => {
		const broken = report([due('east')], [gone('https://a.example.ca/', 'services/a.md')]);
		const mended = nextStep(report([due('east')]), [issueOf(broken)]);
		if (mended.kind !== 'update') throw new Error('Expected an update.');
		expect(commentOf(nextStep(broken, [{ number: 7, body: mended.body }]))).toContain('https://a.example.ca/');
	});

	test('a long list of news is cut, and says so', () => {
		const asks = Array.from({ length: 30 }, (_, number) => due(`centre-${String(number)}`));
		expect(commentOf(nextStep(report(asks), [issueOf(report([due('east')]))]))).toContain('- … and 10 more');
	});

	test('closes with a sentence when nothing is left', () => {
		expect(nextStep(report(), [issueOf(report([due('east')]))])).toEqual({
			kind: 'close',
			number: 7,
			comment:
				'On November 20, 2026 nobody has to be asked again. No link is gone or moved. A new issue opens when something is due again.',
		});
	});

	test('links that were not checked are neither forgotten nor called mended', () => {
		const broken = report([], [gone('https://a.example.ca/', 'services/a.md')]);
		const blind = nextStep(withoutLinks(), [issueOf(broken)]);
		expect(blind).toMatchObject({ kind: 'update', comment: undefined });
		expect(commentOf(nextStep(broken, [{ number: 7, body: blind.kind === 'update' ? blind.body : '' }]))).toBeUndefined();
	});

	test('takes the oldest of its issues, and leaves those of others alone', () => {
		const ours = issueOf(report([due('east')]));
		const open = [
			{ number: 3, body: 'The label was set by hand.' },
			{ number: 9, body: ours.body },
			{ number: 5, body: ours.body.replaceAll('\n', '\r\n') },
		];
		expect(nextStep(report(), open)).toMatchObject({ kind: 'close', number: 5 });
	});

	test('a text that only quotes the hidden line is not ours', () => {
		const quoting = { number: 3, body: '<!-- lodestone-stewards 1 asks= links= -->\nAnd then my own words.' };
		expect(nextStep(report(), [quoting])).toEqual({ kind: 'nothing' });
	});
});
