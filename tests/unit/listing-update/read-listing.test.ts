import { describe, expect, test } from 'vitest';
import { readListing } from '../../../src/listing-update/read-listing.ts';

function faultOf(source: string): string {
	const read = readListing(source);
	return 'fault' in read ? `${read.fault.line}: ${read.fault.code}` : JSON.stringify(read);
}

describe('readListing', () => {
	test('facts and text stand apart', () => {
		expect(readListing("---\nname: Wage Help\nread: 2026-11-20\nstated: '2025'\n---\n\nOne.\n\nTwo.\n\n")).toEqual({
			facts: { name: 'Wage Help', read: '2026-11-20', stated: '2025' },
			text: 'One.\n\nTwo.',
		});
	});

	test('a file without text has an empty one', () => {
		expect(readListing('---\nname: x\n---')).toEqual({ facts: { name: 'x' }, text: '' });
	});

	test.each([
		['---js\nmodule.exports = {}\n---\n', '1: no-front-matter'],
		['\uFEFF---\nname: x\n---\n', '1: no-front-matter'],
		['name: x\n', '1: no-front-matter'],
		['---\nname: x\n', '1: front-matter-not-closed'],
		['---\nname: x\n--- more\n', '3: front-matter-not-closed'],
		['---\r\nname: x\r\n---\r\n', '1: no-front-matter'],
		['---\nname: x\n---\nOne.\r\n', '4: odd-line-ends'],
		['---\nname: x\n---\nOne.\tTwo.\n', '4: odd-line-ends'],
		['---\nname: x\nname: y\n---\n', '3: duplicate-key'],
		['---\na: { b: 1, b: 2 }\n---\n', '2: duplicate-key'],
		['---\na: &b 1\n---\n', '2: yaml-anchor'],
		['---\na: &b 1\nc: *b\n---\n', '2: yaml-anchor'],
		['---\na: 1\nb: *a\n---\n', '3: yaml-alias'],
		['---\na: !!str 1\n---\n', '2: yaml-tag'],
		['---\na: !!js/function "x"\n---\n', '2: broken-yaml'],
		['---\n<<: { a: 1 }\n---\n', '2: odd-key'],
		['---\na:\n  __proto__: { b: 1 }\n---\n', '3: odd-key'],
		['---\n? [a]\n: b\n---\n', '2: broken-yaml'],
		['---\na: 1\n...\nb: 2\n---\n', '4: broken-yaml'],
		['---\n%YAML 1.1\n---\n', '3: broken-yaml'],
		['---\n- a\n---\n', '2: no-fields'],
		['---\n# nothing\n---\n', '2: no-fields'],
		['---\na: [b\n---\n', '3: broken-yaml'],
	])('%j is not read', (source, fault) => {
		expect(faultOf(source)).toBe(fault);
	});

	test('more than 200,000 characters are not looked at', () => {
		expect(faultOf(`---\nname: x\n---\n${'x'.repeat(200_000)}`)).toBe('1: too-large');
	});

	test('more than 1,000 lines of front matter are not looked at', () => {
		expect(faultOf(`---\n${'#\n'.repeat(1_000)}name: x\n---\n`)).toBe('1: too-many-lines');
	});

	test.each([
		['ten thousand levels', '['.repeat(10_000)],
		['ten thousand levels that are closed again', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
		['maps in maps', '{ a: '.repeat(100)],
		['commas with nothing between them', `[${', '.repeat(10_000)}]`],
		['quotes with nothing between them', '"'.repeat(10_000)],
		['lists of lists of nothing', '\n' + '- '.repeat(10_000)],
	])('%s are refused without being followed', (_, value) => {
		expect(faultOf(`---\na: ${value}\n---\n`)).toMatch(/^[23]: too-deep$/);
	});

	test('brackets as people write them are read', () => {
		const text = 'Call us (or write) [on weekdays], from 9 to 5. '.repeat(100).trim();
		expect(faultOf(`---\na: ${JSON.stringify(text)}\nb: [[a, b], [{ c: [d] }]]\n---\n${'['.repeat(200)}\n`)).toMatch(
			/^\{"facts"/,
		);
	});
});
