import type { FoundLink, LinksFile } from '../schema/links.ts';

/** Files named for one link; with more it only counts them. */
const mostPlaces = 4;

/** What the check of links found, as plain text for a terminal. */
export function linksAsText({ counts, links, checked }: LinksFile): string {
	const of = (verdict: FoundLink['verdict']) => links.filter((link) => link.verdict === verdict);
	const section = (heading: string, some: readonly FoundLink[]) =>
		some.length === 0 ? [] : [[heading, ...some.flatMap((link) => linkAsText(link).map((line) => `  ${line}`))].join('\n')];
	return [
		`${counts.links} links at ${counts.hosts} hosts were visited on ${checked}: ${counts.sound} sound, ${counts.moved} moved, ${counts.gone} gone, ${counts.unsure} to look at by hand.`,
		...section('Gone: the page or the whole host is not there. Find the new page, or take the link out.', of('gone')),
		...section('Moved: it leads to another page. See whether that still says what it should.', of('moved')),
		...section('To look at by hand: the server did not answer, had trouble, or turns programs away.', of('unsure')),
		...(links.length === 0 ? ['Nothing has to be done.'] : []),
	].join('\n\n');
}

/** One link with what was found, and where the content names it. */
function linkAsText(link: FoundLink): string[] {
	return [`${link.url} (${findingOf(link)})`, `  in ${placesOf(link)}`];
}

/** What was found, in a few words. */
export function findingOf({ status, movedTo, why }: FoundLink): string {
	if (movedTo !== undefined) return `leads to ${movedTo}`;
	if (status !== undefined) return answers[status] ?? `the server answered ${status}`;
	return silences[why ?? ''] ?? `no answer: ${why ?? 'unknown reason'}`;
}

function placesOf({ places }: FoundLink): string {
	const files = [...new Set(places.map(({ file }) => file))];
	const more = files.length - mostPlaces;
	return files.slice(0, mostPlaces).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const answers: Readonly<Record<number, string>> = {
	401: 'asks for a password',
	403: 'turns programs away',
	404: 'page not found',
	410: 'page taken away',
	429: 'too busy, or asks programs to wait',
	500: 'the server has trouble: 500',
	503: 'the server has trouble: 503',
};

const silences: Readonly<Record<string, string>> = {
	ENOTFOUND: 'no such host',
	timeout: 'no answer in time',
	ECONNREFUSED: 'the host takes no visitors',
	ECONNRESET: 'the host hung up',
	CERT_HAS_EXPIRED: 'its certificate has expired',
	ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be checked',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody known',
};
