import { expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';

test('words and facts of the real content stay apart: what the planner weighs is never left among the words', () => {
	const { catalog } = loadCatalog('content', '2026-11-20');
	const newcomers = catalog?.needs.find(({ id }) => id === 'hire-newcomers');
	expect(newcomers?.facts.hires).toContain('newcomers');
	expect(Object.keys(newcomers?.words.en ?? {}).sort()).toEqual(['sentence', 'synonyms', 'text', 'title', 'youMightSay']);
});
