import { describe, expect, test } from 'vitest';
import { checkUpdate } from '../../../src/listing-update/check-update.ts';
import type { JsonRecord } from '../../../src/listing-update/json-value.ts';
import type { Change } from '../../../src/schema/update.ts';
import { change, listing, update } from './build.ts';

const seen = '0000000000000000';
const other = '1111111111111111';

/** What becomes of changes that were made on another version than the one that stands now. */
function check(changes: Change[], facts: JsonRecord, base = other) {
	const { applies, alreadyThere, conflicts } = checkUpdate(update({ base: seen, changes }), listing(facts), base);
	return {
		applies: applies.map(({ field }) => field),
		alreadyThere: alreadyThere.map(({ field }) => field),
		conflicts: conflicts.map(({ change: { field }, stands, reason }) => [field, reason, stands]),
	};
}

const web = { kind: 'web', value: 'https://x.example.ca' };
const desk = { id: 'desk', name: 'Desk', channels: [web] };
const line = { id: 'line', name: 'Line', channels: [web] };

describe('checkUpdate', () => {
	test('a field that nobody else touched applies, although others changed', () => {
		const changes = [change('name', 'Old', 'New')];
		expect(check(changes, { name: 'Old', summary: 'Something new' })).toEqual({
			applies: ['name'],
			alreadyThere: [],
			conflicts: [],
		});
		expect(checkUpdate(update({ base: seen, changes }), listing({ name: 'Old' }), other).isSameBase).toBe(false);
		expect(checkUpdate(update({ base: seen, changes }), listing({ name: 'Old' }), seen).isSameBase).toBe(true);
	});

	test('a field that somebody else changed is a conflict, with what stands there', () => {
		expect(check([change('name', 'Old', 'New')], { name: 'Newer' })).toEqual({
			applies: [],
			alreadyThere: [],
			conflicts: [['name', 'other-value', 'Newer']],
		});
	});

	test('what stands there already is no change', () => {
		expect(check([change('name', 'Old', 'New'), change('door', 'x', undefined)], { name: 'New' }).alreadyThere).toEqual([
			'name',
			'door',
		]);
	});

	test('a field that was to come and came in another form is a conflict', () => {
		expect(check([change('page', undefined, 'https://a.example.ca')], { page: 'https://b.example.ca' }).conflicts).toEqual([
			['page', 'other-value', 'https://b.example.ca'],
		]);
	});

	test('the text and the French words are compared in their own files', () => {
		expect(
			check([change('text', 'Words.', 'More words.'), { file: 'fr', field: 'summary', was: 'Résumé', becomes: 'Autre' }], {}),
		).toEqual({ applies: ['text', 'summary'], alreadyThere: [], conflicts: [] });
	});

	test('an entry that moved is found where it stands now', () => {
		expect(check([change('steps.0', 'Call.', 'Write.')], { steps: ['Look.', 'Call.'] }).applies).toEqual(['steps.1']);
		expect(check([change('doors.0.name', 'Desk', 'Counter', desk)], { doors: [line, desk] }).applies).toEqual(['doors.1.name']);
		expect(
			check([change('doors.0.channels.0.value', web.value, 'https://y.example.ca', desk)], { doors: [line, desk] }).applies,
		).toEqual(['doors.1.channels.0.value']);
	});

	test('an entry that changed elsewhere is found by its name', () => {
		const now = { ...desk, languages: ['en'] };
		expect(check([change('doors.0.name', 'Desk', 'Counter', desk)], { doors: [line, now] }).applies).toEqual(['doors.1.name']);
	});

	test('an equal value of another entry is never taken for it', () => {
		expect(
			check([change('doors.0.channels.0.value', web.value, 'https://y.example.ca', desk)], { doors: [line] }).conflicts,
		).toEqual([['doors.0.channels.0.value', 'no-such-entry', web.value]]);
	});

	test('an entry without a name that somebody else changed is told by its place, and never written', () => {
		const now = { ...desk, channels: [{ kind: 'web', value: 'https://z.example.ca' }] };
		const wanted = change('doors.0.channels.0.value', web.value, 'https://y.example.ca', desk);
		expect(check([wanted], { doors: [now] }).conflicts).toEqual([
			['doors.0.channels.0.value', 'other-value', 'https://z.example.ca'],
		]);
		expect(check([change('doors.0.channels.0.stated', undefined, '2026', desk)], { doors: [now] }).applies).toEqual([]);
		expect(
			check([change('doors.0.channels.0.value', web.value, 'https://z.example.ca', desk)], { doors: [now] }).alreadyThere,
		).toEqual(['doors.0.channels.0.value']);
	});

	test('a conflict in an entry that moved says where it stands now', () => {
		const wanted = change('doors.0.name', 'Desk', 'Counter', desk);
		const moved = listing({ doors: [line, { ...desk, name: 'Front' }] });
		expect(checkUpdate(update({ base: seen, changes: [wanted] }), moved, other).conflicts).toMatchObject([
			{ place: 'doors.1.name', stands: 'Front' },
		]);
	});

	test('an entry that stands there twice is not guessed', () => {
		expect(check([change('steps.2', 'Call.', 'Write.')], { steps: ['Call.', 'Call.'] }).conflicts).toEqual([
			['steps.2', 'no-such-entry', undefined],
		]);
	});

	test('a field of an entry that the update does not name is not guessed', () => {
		expect(check([change('doors.0.name', 'Desk', 'Counter')], { doors: [desk] }).conflicts).toEqual([
			['doors.0.name', 'no-such-entry', 'Desk'],
		]);
		expect(check([change('doors.0.name', 'Desk', 'Counter')], { doors: [desk] }, seen).applies).toEqual(['doors.0.name']);
	});

	test('an entry that has the new value already stays', () => {
		expect(check([change('steps.0', 'Call.', 'Write.')], { steps: ['Write.'] }).alreadyThere).toEqual(['steps.0']);
	});
});
