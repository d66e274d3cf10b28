import { type ContentFile, type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';
import { simpleAddress } from '../web-address.ts';
import type { Source } from '../../schema/parts.ts';

/**
 * Each page stands once among the sources of a file, with everything it supports: twice, it looks like two witnesses. That each source
 * supports something is in the schema.
 */
export function noSourceTwice({ services, organizations, needs, factors }: Entries): Problem[] {
	return [...services, ...organizations, ...needs, ...factors].flatMap(({ english }) => findRepeats(english));
}

function findRepeats(file: ContentFile<{ readonly sources?: readonly Source[] | undefined }>): Problem[] {
	const seen = new Map<string, number>();
	return (file.front.sources ?? []).flatMap((source, index) => {
		const key = source.url === undefined ? source.title.toLowerCase() : simpleAddress(source.url);
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, index);
			return [];
		}
		return [
			problemAt(file, ['sources', index, source.url === undefined ? 'title' : 'url'], {
				code: 'source-twice',
				severity: 'warning',
				message: `${quote(source.url ?? source.title)} already stands at sources.${first}.`,
				fix: 'Make one source of the two, and name in "supports" all that rests on it.',
			}),
		];
	});
}
