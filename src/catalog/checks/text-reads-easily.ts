import { type Entries, type Entry, entryKinds, problemAt, type TextFile } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { proseIn } from '../prose.ts';
import { readingOf } from '../readability.ts';
import type { SiteLanguage } from '../../schema/vocabulary.ts';

/** Above this grade most adults have to work at a text. The average of all listings is held to grade 8 by a test of the content. */
const hardestGrade = 12;
/** Of fewer words a formula says nothing. */
const fewestWords = 40;

/** What a file says in sentences reads at grade 12 or lower: a warning where it does not. */
export function textReadsEasily(entries: Entries): Problem[] {
	const all: readonly Entry<unknown, unknown>[] = entryKinds.flatMap((kind): readonly Entry<unknown, unknown>[] => entries[kind]);
	return all.flatMap(({ english, french }) => [
		...findHardText(english, 'en'),
		...(french === undefined ? [] : findHardText(french, 'fr')),
	]);
}

function findHardText(file: TextFile<unknown>, language: SiteLanguage): Problem[] {
	const reading = readingOf([...proseIn(file.front).map(([, text]) => text), file.text], language);
	if (reading === undefined || reading.words < fewestWords || reading.grade <= hardestGrade) return [];
	return [
		problemAt(file, [], {
			code: 'hard-to-read',
			severity: 'warning',
			message: `The text reads at grade ${reading.grade.toFixed(1)}; at most ${hardestGrade} is plain enough for a busy reader.`,
			fix: 'Write shorter sentences and more common words.',
		}),
	];
}
