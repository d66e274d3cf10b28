/**
 * Words from content, or from somebody else's server, as inline code: the one place in GitHub's Markdown where a mention, a link, a
 * reference to an issue, HTML and emphasis all stay letters. In one line, without what is invisible, and cut where it is long.
 *
 * @param most characters shown
 */
export function quoted(words: string, most = 160): string {
	const line = words
		// Far more than is shown, and soon looked through.
		.slice(0, 2_000)
		.replace(/\p{Cf}/gu, '')
		.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
		.replaceAll('`', "'")
		.trim();
	const letters = Array.from(line);
	const shown = letters.length > most ? `${letters.slice(0, most).join('').trimEnd()}…` : line;
	return shown === '' ? '`(nothing)`' : `\`${shown}\``;
}
