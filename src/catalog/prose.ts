import { stringsIn } from './entries.ts';

/** Fields that hold sentences for a reader, in either language. Names, sources and phrases from people's mouths are not ours to reword. */
const sentenceFields: ReadonlySet<PropertyKey> = new Set([
	'summary',
	'statusNote',
	'notFor',
	'conditions',
	'steps',
	'bring',
	'words',
	'cost',
	'sentence',
	'unanswered',
	'definition',
	'asStrength',
	'asStressor',
	'questions',
]);

/** The sentences in the front matter of a file, with their paths. */
export function proseIn(front: unknown): ReturnType<typeof stringsIn> {
	return stringsIn(front).filter(([path]) => {
		const field = path.findLast((step) => !/^\d+$/.test(String(step)));
		return field !== undefined && sentenceFields.has(field);
	});
}
