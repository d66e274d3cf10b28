import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/listing-update/json-value.ts';
import { readUpdate, writeUpdate } from '../../../src/listing-update/update-file.ts';
import type { UpdateFile } from '../../../src/schema/update.ts';
import { change, update } from './build.ts';

const sample = update({
	confirms: ['all'],
	changes: [
		change('summary', 'Wages: half', 'Half of the wages'),
		change('text', 'One.', 'One.\n\n---\n\nTwo.'),
		change('doors.0.name', 'Desk', 'Employer desk', {
			id: 'desk',
			name: 'Desk',
			channels: [{ kind: 'web', value: 'https://x.ca' }],
		}),
	],
});
const written = writeUpdate(sample, 'The summary changed.');

function faultsOf(text: string): string[] {
	const read = readUpdate(text);
	return 'faults' in read ? read.faults.map(({ code, line, field }) => [line, code, field].join(' ').trim()) : ['read'];
}

function readBack(text: string): UpdateFile | undefined {
	const read = readUpdate(text);
	return 'update' in read ? read.update : undefined;
}

describe('writeUpdate', () => {
	test('people can read it, and programs read the same', () => {
		expect(written).toMatchInlineSnapshot(`
			"---
			format: lodestone-update
			version: 1
			kind: change
			listing: { kind: services, id: wage-help }
			base: '0000000000000000'
			date: '2026-11-18'
			sender: { role: Manager of programs, organization: East Centre }
			confirms: [all]
			changes:
			  - { file: en, field: summary, was: 'Wages: half', becomes: Half of the wages }
			  - file: en
			    field: text
			    was: One.
			    becomes: |-
			      One.

			      ---

			      Two.
			  - file: en
			    field: doors.0.name
			    was: Desk
			    becomes: Employer desk
			    within:
			      id: desk
			      name: Desk
			      channels:
			        - { kind: web, value: https://x.ca }
			---

			The summary changed.
			"
		`);
		expect(readBack(written)).toEqual(sample);
	});

	test('whatever a field holds comes back', () => {
		const value = fc.jsonValue({ maxDepth: 3 }).filter((held) => !/__proto__|<<|[\p{Cs}]/u.test(JSON.stringify(held)));
		fc.assert(
			fc.property(value, value, (was, becomes) => {
				const sent = update({ changes: [change('name', was as JsonValue, becomes as JsonValue)] });
				expect(readBack(writeUpdate(sent, 'Words.'))).toEqual(JSON.parse(JSON.stringify(sent)));
			}),
		);
	});
});

describe('readUpdate', () => {
	test('what a mail program did to the file is undone', () => {
		expect(readBack(`\uFEFF\n\n${written.replaceAll('\n', '\r\n')}`)).toEqual(sample);
	});

	test('lines are those of the file as it came', () => {
		expect(faultsOf(`\n\n${written.replace('kind: change', 'kind: chnage')}`)).toEqual(['4 shape']);
		expect(faultsOf(`\n\n${written.replace('version: 1', 'version: 2')}`)).toEqual(['5 other-version version']);
	});

	test.each([
		['Dear steward, our phone changed.', '1 no-front-matter'],
		['> ---\n> format: lodestone-update\n> ---\n', '1 no-front-matter'],
		['---js\n{}\n---\n', '1 no-front-matter'],
		['---\nname: Wage Help\n---\n', '2 not-an-update'],
		['---\nformat: lodestone-update\nversion: 1\nversion: 1\n---\n', '4 duplicate-key'],
		['---\nformat: lodestone-update\n__proto__: { version: 1 }\n---\n', '3 odd-key'],
		['---\nformat: &a lodestone-update\nkind: *a\n---\n', '2 yaml-anchor'],
		['---\nformat: !!str lodestone-update\n---\n', '2 yaml-tag'],
		['---\nformat: lodestone-update\n<<: { version: 1 }\n---\n', '3 odd-key'],
		['---\nformat: lodestone-update\nversion: 1\n...\na: 1\n---\n', '5 broken-yaml'],
		['---\nformat: lodestone-update\nversion: 1\n---\n', '2 shape'],
		[`---\nformat: lodestone-update\n---\n${'x'.repeat(100_000)}`, '1 too-large'],
		[`---\n${'#\n'.repeat(4_000)}format: lodestone-update\n---\n`, '1 too-many-lines'],
	])('%j is refused', (text, fault) => {
		expect(faultsOf(text)).toEqual([fault]);
	});

	test('a megabyte is not looked at', () => {
		expect(faultsOf(`---\nformat: ${'é'.repeat(1_000_000)}\n---\n`)).toEqual(['1 too-large']);
	});

	test('twelve thousand names on one line are read in one go', () => {
		const names = Array.from({ length: 12_000 }, (_, index) => `k${index}`);
		expect(faultsOf(`---\nformat: { ${names.join(', ')} }\n---\n`)).toEqual(['2 not-an-update']);
	});

	test.each<[string, Partial<UpdateFile>, string]>([
		['a change of nothing', { changes: [] }, 'asks-for-nothing kind'],
		['a confirmation of nothing', { kind: 'confirm' }, 'asks-for-nothing kind'],
		[
			'a confirmation that changes something',
			{ kind: 'confirm', confirms: ['all'], changes: [change('name', 'a', 'b')] },
			'confirm-with-changes changes',
		],
		[
			'a new listing that replaces something',
			{ kind: 'new', base: undefined, changes: [change('name', 'a', 'b')] },
			'new-with-past changes',
		],
		['a change of no version', { base: undefined, changes: [change('name', 'a', 'b')] }, 'no-base kind'],
		['one field changed twice', { changes: [change('name', 'a', 'b'), change('name', 'b', 'c')] }, 'field-twice changes.1.field'],
		[
			'a field and a part of it',
			{ changes: [change('access.steps.0', 'a', 'b'), change('access', 'b', 'c')] },
			'field-twice changes.1.field',
		],
		[
			'a confirmation written by its sender',
			{ changes: [change('confirmations', undefined, [])] },
			'change-of-confirmations changes.0.field',
		],
	])('%s is refused', (_, parts, fault) => {
		const [found] = faultsOf(writeUpdate(update(parts), ''));
		expect(found).toMatch(new RegExp(`^\\d+ ${fault}$`));
	});

	test('fields whose names only begin alike are two fields', () => {
		expect(faultsOf(writeUpdate(update({ changes: [change('status', 'a', 'b'), change('statusNote', 'b', 'c')] }), ''))).toEqual([
			'read',
		]);
	});

	test.each([
		['an id of emoji', { listing: { kind: 'services', id: '😀' } }],
		['an id that leads out of the folder', { listing: { kind: 'services', id: '../../etc/passwd' } }],
		['a field that reaches into the language', { changes: [change('__proto__.x', 'a', 'b')] }],
		['a role with HTML', { sender: { role: '<b>Manager</b>', organization: 'East Centre' } }],
		['a role that runs backwards', { sender: { role: 'Manager\u202Exyz', organization: 'East Centre' } }],
		['an organization over two lines', { sender: { role: 'Manager', organization: 'East\nCentre' } }],
		['a day that is none', { date: '2026-02-30' }],
	] as [string, Partial<UpdateFile>][])('%s does not fit the schema', (_, parts) => {
		expect(faultsOf(writeUpdate(update({ changes: [change('name', 'a', 'b')], ...parts }), ''))).toEqual(['2 shape']);
	});
});
