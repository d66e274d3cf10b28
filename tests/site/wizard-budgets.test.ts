import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, elementsOf, pages } from './built-site.ts';

const kilobytes = (path: string) => gzipSync(readFileSync(join(dist, path))).length / 1000;
const wizards = [
	['en', '/plan/'],
	['fr', '/fr/plan/'],
] as const;

/** The files that a script loads at once, itself included. */
function staticImports(path: string, found = new Set<string>()): Set<string> {
	if (found.has(path)) return found;
	found.add(path);
	const source = readFileSync(join(dist, path), 'utf8');
	for (const [, name = ''] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
		staticImports(`assets/${name}`, found);
	return found;
}

function scriptsOf(path: string): string[] {
	const page = pages.find((one) => one.path === path);
	if (page === undefined) throw new Error(`There is no page ${path}.`);
	const entries = elementsOf(page, 'astro-island').flatMap(({ attributes }) => [
		attributes['component-url'],
		attributes['renderer-url'],
	]);
	return [
		...new Set(
			entries.flatMap((entry) => (entry === undefined ? [] : [...staticImports(`assets/${entry.split('/').at(-1) ?? ''}`)])),
		),
	];
}

describe.each(wizards)('the wizard (%s)', (language, path) => {
	const sum = (paths: readonly string[]) => paths.reduce((total, one) => total + kilobytes(one), 0);

	test('asks its first question after at most 45 kB of compressed script', () => {
		expect(sum(scriptsOf(path))).toBeLessThanOrEqual(45);
	});

	test('stays within 95 kB of compressed script, what it fetches for own words and for the plan included', () => {
		const later = readdirSync(join(dist, 'assets'))
			.filter((name) => /^(match-needs|prepare|PlanStep)/.test(name))
			.flatMap((name) => [...staticImports(`assets/${name}`)]);
		expect(sum([...new Set([...scriptsOf(path), ...later])])).toBeLessThanOrEqual(95);
	});

	test.each(['questions', 'words', 'listings'])('its %s take at most 60 kB compressed', (part) => {
		expect(kilobytes(`data/wizard-${part}.${language}.json`)).toBeLessThanOrEqual(60);
	});
});

describe.each(['/update/', '/fr/update/'])('the update form (%s)', (path) => {
	test('takes at most 95 kB of compressed script', () => {
		expect(scriptsOf(path).reduce((total, one) => total + kilobytes(one), 0)).toBeLessThanOrEqual(95);
	});
});
