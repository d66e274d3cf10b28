import { createHash } from 'node:crypto';

/** What the last text of the issue spoke of, as short marks: enough to know what is new, without keeping a second place for it. */
export interface Remembered {
	readonly asks: readonly string[];
	readonly links: readonly string[];
}

/** Marks kept of each kind. What lies beyond is announced again, and the text stays within its limit. */
const mostMarks = 1_000;
const markLength = 5;

/** The mark of one thing to do. Two things share one by chance in about a thousand million. */
export function markOf(thing: string): string {
	return createHash('sha256').update(thing).digest('base64url').slice(0, markLength).replaceAll('-', '.');
}

/** The hidden last line of the text, by which the issue is known and remembers. */
export function memoryLine({ asks, links }: Remembered): string {
	return `<!-- lodestone-stewards 1 asks=${asks.slice(0, mostMarks).join('')} links=${links.slice(0, mostMarks).join('')} -->`;
}

/**
 * What an issue remembers. Only its last line counts: the text above it quotes what others wrote.
 *
 * @returns absent where the text is not one of ours
 */
export function rememberedIn(body: string): Remembered | undefined {
	const last = body.trimEnd().split('\n').at(-1) ?? '';
	const found = /^<!-- lodestone-stewards 1 asks=([\w.]*) links=([\w.]*) -->$/.exec(last);
	if (found === null) return undefined;
	const [, asks = '', links = ''] = found;
	return { asks: marksIn(asks), links: marksIn(links) };
}

function marksIn(text: string): string[] {
	return text.match(new RegExp(`.{${String(markLength)}}`, 'g')) ?? [];
}
