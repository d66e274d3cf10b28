/**
 * How the link check names itself to the servers it visits: what it is, for whom, and where to complain. A header holds plain letters
 * only; a directory's name may hold others.
 *
 * @param contact mailbox or web address of whoever looks after the directory, where one is named; none is made up
 */
export function whoVisits(directory: string, contact: string | undefined): string {
	const said = [`checks whether the links of the directory ${directory} still work`, ...(contact === undefined ? [] : [contact])];
	return `LodestoneLinkCheck/1 (${said.map(plainLetters).join('; ')})`;
}

/** Without accents, and without what ends or escapes a comment in a header. */
function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[^\x20-\x7e]|[()\\;]/g, '');
}
