import { createTwoFilesPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { orderOf } from '../../../src/listing-update/key-order.ts';
import { spliceChanges } from '../../../src/listing-update/splice.ts';
import { organizationSchema } from '../../../src/schema/organization.ts';
import { serviceSchema } from '../../../src/schema/service.ts';
import type { Change } from '../../../src/schema/update.ts';
import { change } from './build.ts';

const source = `---
# Checked by phone in spring.
name: Wage Help # the official name
organization: east-centre
summary: 'Wage subsidy: for a first hire.'
needs:
  # people come for this
  - { need: afford-people, level: core } # yes
  - { need: meet-people, level: part }
access:
  steps:
    - Call. # first
    # then
    - Apply.
cost: { kind: free }
status: active
statusNote: >-
  A long note that somebody wrote over several lines, because it is easier
  to read that way in a small window, and
  it ends here.
sources:
  - title: 'East Centre: wages'
    # the address moved once
    url: https://east.example.ca/wages
    supports: What is paid
    read: 2026-11-20
  - title: Other page
    supports: The rest
    read: '2026-11-20'
---

The centre pays half.

It pays for a year.
`;

/** The lines that went and came, without those around them. */
function diffOf(
	changes: readonly Change[],
	from = source,
	schema: typeof serviceSchema | typeof organizationSchema = serviceSchema,
): string {
	const written = spliceChanges(from, changes, orderOf(schema));
	if ('refused' in written) return `refused: ${JSON.stringify(written.refused)}`;
	const patch = createTwoFilesPatch('a', 'b', from, written.source, '', '', { context: 0 });
	return patch
		.split('\n')
		.slice(3)
		.filter((line) => /^[-+]/.test(line))
		.join('\n');
}

describe('spliceChanges', () => {
	test('one changed value is two lines, and its comment stays', () => {
		expect(diffOf([change('name', 'Wage Help', 'Wage Top-up: new')])).toBe(
			"-name: Wage Help # the official name\n+name: 'Wage Top-up: new' # the official name",
		);
	});

	test('a value keeps the quotes it had', () => {
		expect(diffOf([change('summary', '', 'Wages')])).toBe("-summary: 'Wage subsidy: for a first hire.'\n+summary: 'Wages'");
	});

	test('a plain date becomes a quoted one', () => {
		expect(diffOf([change('sources.0.read', '2026-11-20', '2026-11-21')])).toBe("-    read: 2026-11-20\n+    read: '2026-11-21'");
	});

	test('a field between brackets changes alone', () => {
		expect(diffOf([change('needs.1.level', 'part', 'core')])).toBe(
			'-  - { need: meet-people, level: part }\n+  - { need: meet-people, level: core }',
		);
	});

	test('a field that comes stands where the schema has it', () => {
		expect(
			diffOf([
				change('door', undefined, 'desk'),
				change('cost.stated', undefined, '2026'),
				change('sources.1.url', undefined, 'https://x.ca'),
			]),
		).toBe(
			`+door: desk
-cost: { kind: free }
+cost: { kind: free, stated: '2026' }
+    url: https://x.ca`,
		);
	});

	test('a whole new part is written as its neighbours are', () => {
		expect(
			diffOf([
				change('eligibility', undefined, {
					conditions: ['A new job: always', 'Any size'],
					counties: ['east', 'west'],
					employees: { max: 20 },
				}),
				change('confirmations', undefined, [{ role: 'Manager', method: 'form', facts: ['all'], date: '2026-11-20' }]),
			]),
		).toBe(
			`+eligibility:
+  employees: { max: 20 }
+  counties: [east, west]
+  conditions:
+    - 'A new job: always'
+    - Any size
+confirmations:
+  - { date: '2026-11-20', role: Manager, method: form, facts: [all] }`,
		);
	});

	test('a field that goes takes its line with the comment behind it, and no other', () => {
		expect(diffOf([change('name', 'Wage Help', undefined)])).toBe('-name: Wage Help # the official name');
	});

	test('the first field of an entry can go, and what follows moves up to the dash', () => {
		expect(diffOf([change('sources.0.title', '', undefined)])).toBe(
			`-  - title: 'East Centre: wages'
-    # the address moved once
+  - # the address moved once`,
		);
	});

	test('an entry that goes takes its own lines only', () => {
		expect(diffOf([change('needs', [], [{ need: 'meet-people', level: 'part' }])])).toBe(
			'-  - { need: afford-people, level: core } # yes',
		);
	});

	test('entries that come stand in their places', () => {
		expect(diffOf([change('access.steps', [], ['Ask.', 'Call.', 'no', 'Apply.', '12:30'])])).toBe(
			"+    - Ask.\n+    - 'no'\n+    - '12:30'",
		);
	});

	test('an entry that is alike is changed, not replaced', () => {
		const other = { title: 'Other page', supports: 'The rest', read: '2026-11-20' };
		const first = {
			title: 'East Centre: wages',
			url: 'https://east.example.ca/new',
			supports: 'What is paid',
			read: '2026-11-20',
		};
		const third = {
			title: 'Third page',
			supports: 'A lot of facts that together take more room than a short line has to give',
			read: '2026-11-20',
		};
		expect(diffOf([change('sources', [], [first, third, other])])).toBe(
			`-    url: https://east.example.ca/wages
+    url: https://east.example.ca/new
+  - title: Third page
+    supports: A lot of facts that together take more room than a short line has to give
+    read: '2026-11-20'`,
		);
	});

	test('a list that becomes empty stands between brackets', () => {
		expect(diffOf([change('needs', [], [])])).toMatch(/^-needs:\n\+needs: \[\]\n-/);
	});

	test('folded lines stay folded, and those before and after the change stay', () => {
		const text =
			'A long note that somebody wrote over several lines, because it is easier to look at that way in a small window, and it ends here.';
		expect(diffOf([change('statusNote', '', text)])).toBe(
			'-  to read that way in a small window, and\n+  to look at that way in a small window, and',
		);
	});

	test('a folded text may become a short one', () => {
		expect(diffOf([change('statusNote', '', 'Short: yes')])).toContain('+  Short: yes');
	});

	test('the text below changes only where it changed', () => {
		const text = 'The centre pays half.\n\nIt pays for two years.';
		expect(diffOf([change('text', 'The centre pays half.\n\nIt pays for a year.', text)])).toBe(
			'-It pays for a year.\n+It pays for two years.',
		);
	});

	test('a text may come where there was none', () => {
		const none = '---\nname: x\n---';
		const written = spliceChanges(none, [change('text', '', 'Words.')], orderOf(serviceSchema));
		expect(written).toEqual({ source: '---\nname: x\n---\nWords.\n' });
	});

	test('one word may become a list', () => {
		const file = '---\nserves: province # all of it\nstatus: active\n---\nWords.\n';
		const wide = Array.from({ length: 12 }, (_, index) => `county-number-${index}`);
		expect(diffOf([change('serves', 'province', ['east', 'west'])], file, organizationSchema)).toBe(
			'-serves: province # all of it\n+serves: [east, west] # all of it',
		);
		expect(diffOf([change('serves', 'province', wide)], file, organizationSchema)).toMatch(
			/^-serves: province # all of it\n\+serves: # all of it\n\+ {2}- county-number-0\n/,
		);
	});

	test.each([
		['__proto__', 'x'],
		['access.__proto__', 'x'],
		['name', { ['__proto__']: 1, '<<': 1 }],
		['name', 'half \uD83D'],
		['text', ' Words.'],
		['text', 'One.\tTwo.'],
		['text', 'One.\r\nTwo.'],
		['text', 3],
	])('%s: %j is refused', (field, becomes) => {
		expect(diffOf([change(field, 'x', becomes)])).toBe(`refused: {"code":"not-writable","field":"${field}"}`);
	});

	test('a place that is not there is refused', () => {
		expect(diffOf([change('access.bring.0', 'x', 'y')])).toBe('refused: {"code":"unknown-place","field":"access.bring.0"}');
	});

	test('a file that cannot be read is refused with its fault', () => {
		expect(diffOf([change('name', 'x', 'y')], source.replaceAll('\n', '\r\n'))).toBe(
			'refused: {"code":"unreadable","fault":{"code":"no-front-matter","line":1}}',
		);
	});

	test('a file of which no field would stay is refused', () => {
		expect(diffOf([change('name', 'x', undefined), change('zz', undefined, 'y')], '---\nname: x\n---\n')).toBe(
			'refused: {"code":"not-exact"}',
		);
	});
});
