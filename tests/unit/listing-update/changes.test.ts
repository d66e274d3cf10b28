import { describe, expect, test } from 'vitest';
import { applyChanges, changesBetween } from '../../../src/listing-update/changes.ts';
import type { JsonRecord } from '../../../src/listing-update/json-value.ts';
import { change, file, listing } from './build.ts';

function changes(before: JsonRecord, after: JsonRecord) {
	return changesBetween(listing(before), listing(after));
}

describe('changesBetween', () => {
	test('a listing that stayed the same has no changes', () => {
		expect(changes({ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] })).toEqual([]);
	});

	test('the order of fields is no change', () => {
		expect(changes({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
	});

	test('one value deep inside is one change', () => {
		expect(changes({ access: { steps: ['Call', 'Apply'] } }, { access: { steps: ['Call', 'Write'] } })).toEqual([
			change('access.steps.1', 'Apply', 'Write'),
		]);
	});

	test('a field that comes or goes is one change, whole', () => {
		expect(changes({ cost: { kind: 'free' } }, { bring: ['a', 'b'] })).toEqual([
			change('cost', { kind: 'free' }, undefined),
			change('bring', undefined, ['a', 'b']),
		]);
	});

	test('a field of an entry carries the outermost entry around it', () => {
		const door = { id: 'desk', channels: [{ kind: 'web', value: 'https://a.example.ca' }] };
		const changed = { id: 'desk', channels: [{ kind: 'web', value: 'https://b.example.ca' }] };
		expect(changes({ doors: [door] }, { doors: [changed] })).toEqual([
			change('doors.0.channels.0.value', 'https://a.example.ca', 'https://b.example.ca', door),
		]);
	});

	test('a list that grew is one change', () => {
		expect(changes({ steps: ['a', 'b'] }, { steps: ['a', 'x', 'b'] })).toEqual([change('steps', ['a', 'b'], ['a', 'x', 'b'])]);
	});

	test('a list whose entries moved is one change, although it is as long as before', () => {
		expect(changes({ steps: ['a', 'b'] }, { steps: ['b', 'c'] })).toEqual([change('steps', ['a', 'b'], ['b', 'c'])]);
		const [one, two] = [
			{ id: 'one', name: 'x' },
			{ id: 'two', name: 'x' },
		];
		expect(changes({ doors: [one, two] }, { doors: [two, one] })).toEqual([change('doors', [one, two], [two, one])]);
	});

	test('text and French words are compared too, the listing first', () => {
		const before = listing({ name: 'x' }, 'One.');
		const after = { en: file({ name: 'x' }, 'Two.'), fr: file({ summary: 'Autre' }, 'Des mots.') };
		expect(changesBetween(before, after)).toEqual([
			change('text', 'One.', 'Two.'),
			{ file: 'fr', field: 'summary', was: 'Résumé', becomes: 'Autre' },
		]);
	});

	test('a name with a dot never reads as two steps', () => {
		expect(changes({ a: { 'b.c': 1 } }, { a: { 'b.c': 2 } })).toEqual([change('a', { 'b.c': 1 }, { 'b.c': 2 })]);
		expect(() => changes({ 'b.c': 1 }, { 'b.c': 2 })).toThrow('names without dots');
	});
});

describe('applyChanges', () => {
	test('leads from one version to the other', () => {
		const before = file({ a: { b: 1, c: 2 }, d: [{ e: 1 }] });
		const after = { facts: { a: { c: 2 }, d: [{ e: 2 }] }, text: 'Other words.' };
		const found = changesBetween({ en: before, fr: before }, { en: after, fr: before });
		expect(applyChanges(before, found)).toEqual({ after });
	});

	test('does not touch the value it was given', () => {
		const before = file({ a: { b: 1 } });
		applyChanges(before, [change('a.b', 1, 2)]);
		expect(before).toEqual(file({ a: { b: 1 } }));
	});

	test.each(['b.c', 'a.b.c', 'list.2', 'list.x', 'list.-1', 'list.01', 'toString.name', 'constructor.name'])(
		'%s leads nowhere, and is said so',
		(field) => {
			expect(applyChanges(file({ a: { b: 1 }, list: [1, 2] }), [change(field, undefined, 'x')])).toEqual({ unknownPlace: field });
		},
	);

	test('an entry is never taken out of a list by its place', () => {
		expect(applyChanges(file({ list: [1, 2] }), [change('list.0', 1, undefined)])).toEqual({ unknownPlace: 'list.0' });
	});

	test('text is words, or nothing', () => {
		expect(applyChanges(file({}), [change('text', 'Words.', undefined)])).toEqual({ after: file({}, '') });
		expect(applyChanges(file({}), [change('text', 'Words.', 3)])).toEqual({ unknownPlace: 'text' });
	});
});
