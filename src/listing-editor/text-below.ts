import { hiddenCharacter } from '../schema/parts.ts';

/** What is wrong with the text below the facts. */
export type TextFaultCode = 'no-text' | 'text-too-long' | 'hidden' | 'markup' | 'odd-link';

/** Characters of Markdown, as the build counts them. */
const longestText = 6_000;

const webAutolink = /<https?:\/\/[^\s<>]+>/gi;
const html = /<\s*[a-z/!?]/i;
const picture = '![';
/** A link that leads neither to the web nor to a page of this site. */
const oddLink = /\]\(\s*<?(?!https?:\/\/|\/(?!\/)|#)/i;
/** "[words]: address", which stands apart from what it links. */
const linkApart = /^[ >]*\[[^\]\n]+\]:/m;

/**
 * What the build would refuse in a text: the plain cases, so that its owner hears of them. The build reads it as Markdown and has the last word.
 */
export function textFault(text: string): TextFaultCode | undefined {
	if (text === '') return 'no-text';
	if (text.length > longestText) return 'text-too-long';
	if (hiddenCharacter.test(text)) return 'hidden';
	const rest = text.replaceAll(webAutolink, '');
	if (html.test(rest) || rest.includes(picture)) return 'markup';
	return oddLink.test(rest) || linkApart.test(rest) ? 'odd-link' : undefined;
}
