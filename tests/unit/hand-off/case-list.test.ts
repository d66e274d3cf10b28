import { describe, expect, test } from 'vitest';
import { caseLines, holdsWords, isInView } from '../../../src/hand-off/case-list.ts';
import { anIntroduction, aPacket } from '../formats/build-introduction.ts';

const today = '2026-11-20';
const named = (id: string) => id.repeat(22);
const sentOn = (id: string, on: string) =>
	anIntroduction([{ kind: 'sent', by: 'email', on }], {
		id: named(id),
		packet: aPacket({ id: named(id), reply: { by: '2026-12-01', key: 'BBBBBBBBBBB' } }),
	});
const closed = anIntroduction(
	[
		{ kind: 'sent', by: 'email', on: '2026-11-01' },
		{ kind: 'closed', why: 'done', on: '2026-11-02' },
	],
	{ id: named('c'), packet: aPacket({ id: named('c') }) },
);

describe('a caseload in order', () => {
	const lines = caseLines([closed, sentOn('b', '2026-11-19'), sentOn('a', '2026-11-02')], today);

	test('what is due comes first, what is closed last', () => {
		expect(lines.map(({ introduction }) => introduction.id[0])).toEqual(['a', 'b', 'c']);
	});

	test('closed ones are out of sight until somebody asks for all', () => {
		expect(lines.filter((line) => isInView(line, 'open', today))).toHaveLength(2);
		expect(lines.filter((line) => isInView(line, 'every', today))).toHaveLength(3);
	});

	test('due is what waits for the sender by today', () => {
		expect(lines.filter((line) => isInView(line, 'due', today)).map(({ introduction }) => introduction.id[0])).toEqual(['a']);
	});
});

describe('looking for words', () => {
	test('neither capitals nor accents nor order make a difference', () => {
		expect(holdsWords('Île Boats, Richmond County', 'boats ile')).toBe(true);
	});

	test('every word has to be there', () => {
		expect(holdsWords('Île Boats', 'boats digby')).toBe(false);
	});
});
