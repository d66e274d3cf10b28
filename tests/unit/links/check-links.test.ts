import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../../src/links/check-links.ts';
import type { Visit } from '../../../src/links/judge.ts';
import { linksAsText } from '../../../src/links/links-as-text.ts';
import { linksFileSchema } from '../../../src/schema/links.ts';

const checking = { hostsAtOnce: 2, pause: 0, secondLookAfter: 0 };
const at = (host: string, ...files: readonly string[]) => ({
	url: `https://${host}.example.ca/`,
	places: files.map((file) => ({ file: `services/${file}.md`, field: 'page' })),
});

/** Checks links whose sites answer as the test says, one answer after the other; the last one stays. */
function check(links: readonly ReturnType<typeof at>[], answers: Readonly<Record<string, readonly Visit[]>>) {
	const visits = new Map<string, number>();
	const visit = (url: string) => {
		const turn = visits.get(url) ?? 0;
		visits.set(url, turn + 1);
		const of = answers[new URL(url).host.split('.')[0] ?? ''] ?? [];
		return Promise.resolve(of[Math.min(turn, of.length - 1)] ?? {});
	};
	return checkLinks(links, visit, checking, () => Promise.resolve(), '2026-11-20');
}

describe('checkLinks', () => {
	test('names what somebody should look at, and nothing that is sound', async () => {
		const file = await check([at('fine', 'a'), at('gone', 'b'), at('moved', 'c')], {
			fine: [{ status: 200 }],
			gone: [{ status: 404 }],
			moved: [{ status: 200, endedAt: 'https://other.example.ca/' }],
		});
		expect(linksFileSchema.parse(file)).toEqual(file);
		expect(file?.links.map(({ url, verdict }) => [url, verdict])).toEqual([
			['https://gone.example.ca/', 'gone'],
			['https://moved.example.ca/', 'moved'],
		]);
	});

	test('a host that was out for a moment gets a second look', async () => {
		const file = await check([at('fine', 'a'), at('flaky', 'b')], {
			fine: [{ status: 200 }],
			flaky: [{ why: 'ENOTFOUND' }, { status: 200 }],
		});
		expect(file?.links).toEqual([]);
	});

	test('a page that is not there needs no second look', async () => {
		const file = await check([at('gone', 'a')], { gone: [{ status: 404 }, { status: 200 }] });
		expect(file?.counts.gone).toBe(1);
	});

	test('where nobody answers the fault is here, and nothing is reported', async () => {
		expect(
			await check([at('one', 'a'), at('two', 'b')], { one: [{ why: 'ENOTFOUND' }], two: [{ why: 'timeout' }] }),
		).toBeUndefined();
	});

	test('that nobody answers is known after a few hosts', async () => {
		let visits = 0;
		const visit = () => {
			visits += 1;
			return Promise.resolve({ why: 'ENOTFOUND' });
		};
		const links = Array.from({ length: 50 }, (_, host) => at(`host-${String(host)}`, 'a'));
		await checkLinks(links, visit, checking, () => Promise.resolve(), '2026-11-20');
		expect(visits).toBeLessThan(10);
	});

	test('no link at all is no fault', async () => {
		expect((await check([], {}))?.counts.links).toBe(0);
	});
});

test('people read what was found, where it stands, and what to do', async () => {
	const file = await check(
		[at('fine', 'a'), at('gone', 'a', 'b', 'c', 'd', 'e'), at('moved', 'c'), at('closed', 'c'), at('odd', 'c'), at('lost', 'd')],
		{
			fine: [{ status: 200 }],
			gone: [{ status: 404 }],
			moved: [{ status: 200, endedAt: 'https://other.example.ca/' }],
			closed: [{ status: 403 }],
			odd: [{ status: 418 }],
			lost: [{ why: 'ENOTFOUND' }],
		},
	);
	expect(linksAsText(file!)).toMatchInlineSnapshot(`
		"6 links at 6 hosts were visited on 2026-11-20: 1 sound, 1 moved, 2 gone, 2 to look at by hand.

		Gone: the page or the whole host is not there. Find the new page, or take the link out.
		  https://gone.example.ca/ (page not found)
		    in services/a.md, services/b.md, services/c.md, services/d.md and 1 more
		  https://lost.example.ca/ (no such host)
		    in services/d.md

		Moved: it leads to another page. See whether that still says what it should.
		  https://moved.example.ca/ (leads to https://other.example.ca/)
		    in services/c.md

		To look at by hand: the server did not answer, had trouble, or turns programs away.
		  https://closed.example.ca/ (turns programs away)
		    in services/c.md
		  https://odd.example.ca/ (the server answered 418)
		    in services/c.md"
	`);
});
