import { present } from '../formats/present.ts';
import type { FoundLink, LinksFile } from '../schema/links.ts';
import { linkVerdicts } from '../schema/vocabulary.ts';
import type { NamedLink } from './collect-links.ts';
import { judge, type Visit } from './judge.ts';
import { visitGently, type Manners } from './visit-gently.ts';

/** How links are checked. Times in milliseconds. */
export interface Checking extends Manners {
	/** Before whatever did not answer, or was too busy, is visited a second time. */
	readonly secondLookAfter: number;
}

const hostsToTry = 8;

type Wait = (milliseconds: number) => Promise<void>;

/**
 * Visits every link gently and says which of them somebody should look at. Silence and trouble get a second look before they count.
 *
 * @param today `YYYY-MM-DD`
 * @returns absent where not one of the first hosts answered: the fault is on this side
 */
export async function checkLinks(
	links: readonly NamedLink[],
	visit: (url: string) => Promise<Visit>,
	checking: Checking,
	wait: Wait,
	today: string,
): Promise<LinksFile | undefined> {
	const urls = links.map(({ url }) => url);
	const visits = new Map<string, Visit>();
	const round = async (some: readonly string[]) => {
		const found = await visitGently(some, visit, checking, wait);
		for (const [position, url] of some.entries()) visits.set(url, found[position] ?? {});
	};
	await round(firstOfHosts(urls));
	if (urls.length > 0 && [...visits.values()].every(({ status }) => status === undefined)) return undefined;
	await round(urls.filter((url) => !visits.has(url)));
	const again = urls.filter((url) => deservesSecondLook(visits.get(url) ?? {}));
	if (again.length > 0) {
		await wait(checking.secondLookAfter);
		await round(again);
	}
	const checked = links.map(({ url, places }): FoundLink => {
		const { status, endedAt, why } = visits.get(url) ?? {};
		const verdict = judge(url, { status, endedAt, why });
		return present({ url, verdict, status, movedTo: verdict === 'moved' ? endedAt : undefined, why, places: [...places] });
	});
	const count = (verdict: string) => checked.filter((link) => link.verdict === verdict).length;
	return {
		format: 'lodestone-links',
		version: 1,
		checked: today,
		counts: {
			links: urls.length,
			hosts: new Set(urls.map((url) => new URL(url).host)).size,
			...(Object.fromEntries(linkVerdicts.map((verdict) => [verdict, count(verdict)])) as Record<
				(typeof linkVerdicts)[number],
				number
			>),
		},
		links: checked.filter(({ verdict }) => verdict !== 'sound'),
	};
}

/** One address each of some hosts: whether anybody answers is known before minutes have passed. */
function firstOfHosts(urls: readonly string[]): string[] {
	return [...new Map(urls.toReversed().map((url) => [new URL(url).host, url])).values()].slice(-hostsToTry);
}

/** No answer, trouble of the server, or "too many requests". */
function deservesSecondLook({ status }: Visit): boolean {
	return status === undefined || status >= 500 || status === 429;
}
