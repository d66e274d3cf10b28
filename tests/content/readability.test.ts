import { describe, expect, test } from 'vitest';
import { entryKinds, type Entry } from '../../src/catalog/entries.ts';
import { proseIn } from '../../src/catalog/prose.ts';
import { readEntries } from '../../src/catalog/read-entries.ts';
import { readingOf } from '../../src/catalog/readability.ts';
import { siteLanguages } from '../../src/schema/vocabulary.ts';

/** Plain to most adults. Single listings may lie above it for their names; `text-reads-easily` warns of those above 12. */
const highestAverage = 8;
/** A listing above this is named in the output of the test: a candidate for plainer words. */
const outlier = 10;

const { entries } = readEntries('content', 'content');
if (entries === undefined) throw new Error('The content cannot be read. Run "npm run validate".');

const readings = entryKinds.flatMap((kind) => {
	const all: readonly Entry<unknown, unknown>[] = entries[kind];
	return all.flatMap(({ id, english, french }) =>
		siteLanguages.flatMap((language) => {
			const file = language === 'en' ? english : french;
			const reading = file && readingOf([...proseIn(file.front).map(([, text]) => text), file.text], language);
			return reading === undefined ? [] : [{ kind, id, language, grade: reading.grade }];
		}),
	);
});

describe('plain words', () => {
	test.each(entryKinds.flatMap((kind) => siteLanguages.map((language) => [kind, language] as const)))(
		'%s in %s read at grade 8 or lower on average',
		(kind, language) => {
			const own = readings.filter((one) => one.kind === kind && one.language === language);
			const average = own.reduce((sum, { grade }) => sum + grade, 0) / own.length;
			const outliers = own
				.filter(({ grade }) => grade > outlier)
				.sort((a, b) => b.grade - a.grade)
				.map(({ id, grade }) => `${id} ${grade.toFixed(1)}`);
			const report = `${kind} in ${language}: average grade ${average.toFixed(2)}; above ${String(outlier)}: ${outliers.join(', ') || 'none'}`;
			process.stdout.write(`${report}\n`);
			expect(average, report).toBeLessThanOrEqual(highestAverage);
		},
	);
});
