/** Shorter lines are not made, however short the longest was. */
const narrowest = 60;

/**
 * A text over several lines below `>-`, with its words replaced. Lines at the start and end that say the same stay as they are; between
 * them, words fill lines as long as the longest was.
 *
 * @param block as it stands in the source, from `>-` to the last line break
 * @returns `undefined` where the text or its writing is of another kind
 */
export function refold(block: string, text: string): string | undefined {
	const [head = '', ...rest] = block.split('\n');
	const hasEnd = rest.at(-1) === '';
	const lines = hasEnd ? rest.slice(0, -1) : rest;
	const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
	if (!/^>-\s*(?:#.*)?$/.test(head) || indent === '') return undefined;
	const words = lines.map((line) => line.slice(indent.length));
	if (!lines.every((line) => line.startsWith(indent)) || words.some((line) => !/^\S(?:.*\S)?$/.test(line))) return undefined;
	if (!/^\S+(?: \S+)*$/.test(text) || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u.test(text)) return undefined;

	let before = 0;
	let start = '';
	while (before < words.length && text.startsWith(`${start}${words[before] ?? ''} `)) start += `${words[before++] ?? ''} `;
	let after = words.length;
	let end = '';
	const middleOf = () => text.slice(start.length, text.length - end.length);
	while (after > before && middleOf().endsWith(` ${words[after - 1] ?? ''}`)) end = ` ${words[--after] ?? ''}${end}`;

	const width = Math.max(narrowest, ...words.map((line) => line.length));
	const made = [...words.slice(0, before), ...fill(middleOf(), width), ...words.slice(after)];
	return [head, ...made.map((line) => indent + line), ...(hasEnd ? [''] : [])].join('\n');
}

function fill(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
