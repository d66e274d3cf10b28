import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/offline/release.ts';
import { dist } from './built-site.ts';

const script = readFileSync(join(dist, 'sw.js'), 'utf8');
const release = JSON.parse(/^const lodestoneRelease=(.+);\n/.exec(script)?.[1] ?? '') as Release;
const fileOf = (address: string) => join(dist, address === '' || address.endsWith('/') ? `${address}index.html` : address);
const kilobytes = (content: Buffer | string) => gzipSync(content).length / 1000;

describe('without a connection', () => {
	test.each(['', 'plan/', 'introduction/', 'update/', 'offline/'])('"%s" is kept by everybody, in both languages', (page) => {
		expect(release.core).toEqual(expect.arrayContaining([page, `fr/${page}`]));
	});

	test('everything that is kept was built', () => {
		expect(release.core.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
	});

	test('everything that the kept pages name in assets is kept', () => {
		const named = release.core
			.filter((address) => address === '' || address.endsWith('/') || address.endsWith('.js'))
			.flatMap((address) => [...readFileSync(fileOf(address), 'utf8').matchAll(/assets\/[\w.-]+\.(?:js|css)/g)])
			.map(([asset]) => asset);
		expect([...new Set(named)].filter((asset) => !release.core.includes(asset))).toEqual([]);
	});

	test('a page is fetched after everything that it needs', () => {
		const isPage = release.core.map((address) => address === '' || address.endsWith('/'));
		expect(isPage.indexOf(true)).toBe(isPage.lastIndexOf(false) + 1);
	});

	test('what everybody keeps takes at most 650 kB compressed', () => {
		expect(release.core.reduce((sum, address) => sum + kilobytes(readFileSync(fileOf(address))), 0)).toBeLessThanOrEqual(650);
	});

	test('the worker takes at most 3 kB compressed', () => {
		expect(kilobytes(script)).toBeLessThanOrEqual(3);
	});
});
