import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitGently } from '../../../src/links/visit-gently.ts';

/** Visits that take as long as the test says, on a clock of their own: time passes when everybody waits. */
function slowSites() {
	let now = 0;
	const sleepers: { at: number; wake: () => void }[] = [];
	const wait = (milliseconds: number) =>
		new Promise<void>((wake) => {
			sleepers.push({ at: now + milliseconds, wake });
		});
	async function passTime(done: () => boolean) {
		while (!done()) {
			await new Promise((resolve) => setImmediate(resolve));
			const next = sleepers.sort((a, b) => a.at - b.at).shift();
			if (next === undefined) continue;
			now = next.at;
			next.wake();
		}
	}
	const log: { host: string; from: number; to: number }[] = [];
	const visit = async (url: string) => {
		const from = now;
		await wait(10);
		log.push({ host: new URL(url).host, from, to: now });
		return `seen ${url}`;
	};
	return { wait, visit, log, passTime };
}

async function visitAll(urls: readonly string[], manners: { hostsAtOnce: number; pause: number }) {
	const { wait, visit, log, passTime } = slowSites();
	let results: readonly string[] | undefined;
	const visiting = visitGently(urls, visit, manners, wait).then((found) => {
		results = found;
	});
	await passTime(() => results !== undefined);
	await visiting;
	return { results, log };
}

const urls = fc.array(
	fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9)).map(([host, page]) => `https://${host}.example.ca/${String(page)}`),
	{ maxLength: 14 },
);

describe('visitGently', () => {
	test('answers in the order of the addresses, each of them once', async () => {
		await fc.assert(
			fc.asyncProperty(urls, fc.integer({ min: 1, max: 3 }), async (some, hostsAtOnce) => {
				const { results, log } = await visitAll(some, { hostsAtOnce, pause: 5 });
				expect(results).toEqual(some.map((url) => `seen ${url}`));
				expect(log.length).toBe(some.length);
			}),
			{ numRuns: 40 },
		);
	});

	test('no host is visited twice at a time or without its pause, and never too many hosts at once', async () => {
		await fc.assert(
			fc.asyncProperty(urls, fc.integer({ min: 1, max: 3 }), async (some, hostsAtOnce) => {
				const { log } = await visitAll(some, { hostsAtOnce, pause: 5 });
				for (const [host, of] of Map.groupBy(log, (visit) => visit.host)) {
					const gaps = of.slice(1).map((visit, index) => visit.from - (of[index]?.to ?? 0));
					expect(
						gaps.filter((gap) => gap < 5),
						host,
					).toEqual([]);
				}
				const most = Math.max(0, ...log.map(({ from }) => log.filter((other) => other.from <= from && from < other.to).length));
				expect(most).toBeLessThanOrEqual(hostsAtOnce);
			}),
			{ numRuns: 40 },
		);
	});
});
