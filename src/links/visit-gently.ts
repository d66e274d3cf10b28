/** How gently other people's servers are visited. Times in milliseconds. */
export interface Manners {
	/** Hosts visited at the same time; each of them gets one visit at a time. */
	readonly hostsAtOnce: number;
	/** Between two visits of one host. */
	readonly pause: number;
}

/**
 * Visits addresses a few hosts at a time, and each host one address after the other with a pause between. The hosts with the most
 * addresses begin, so that none is left for the end.
 *
 * @param visit never rejects for what a server does
 * @param wait resolves after so many milliseconds
 * @returns in the order of the addresses
 */
export async function visitGently<Result>(
	urls: readonly string[],
	visit: (url: string) => Promise<Result>,
	{ hostsAtOnce, pause }: Manners,
	wait: (milliseconds: number) => Promise<void>,
): Promise<Result[]> {
	const results = new Map<number, Result>();
	const hosts = [...Map.groupBy(urls.entries(), ([, url]) => new URL(url).host).values()].sort((a, b) => b.length - a.length);
	const visitHost = async (of: readonly (readonly [number, string])[]) => {
		for (const [turn, [position, url]] of of.entries()) {
			if (turn > 0) await wait(pause);
			results.set(position, await visit(url));
		}
	};
	const waiting = hosts.values();
	await Promise.all(
		Array.from({ length: Math.min(hostsAtOnce, hosts.length) }, async () => {
			for (const of of waiting) await visitHost(of);
		}),
	);
	return urls.map((_, position) => results.get(position) as Result);
}
