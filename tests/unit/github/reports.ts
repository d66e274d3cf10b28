import type { FreshnessFile } from '../../../src/schema/freshness.ts';
import type { FoundLink, LinksFile } from '../../../src/schema/links.ts';
import type { Report } from '../../../src/github/issue-text.ts';

type Due = FreshnessFile['due'][number];

/** An organization whose one listing is overdue, or as the test says. */
export function due(organization: string, parts: Partial<Due['listings'][number]> = {}, name = organization): Due {
	return {
		organization,
		name,
		ask: { by: 'email', to: [`desk@${organization}.example.ca`], language: 'en' },
		listings: [
			{
				id: `${organization}-help`,
				kind: 'services',
				name: `Help of ${name}`,
				state: 'overdue',
				lastConfirmed: '2025-10-01',
				due: '2026-04-01',
				overdue: '2026-10-01',
				leavesSuggestions: '2027-04-01',
				reminders: [],
				...parts,
			},
		],
	};
}

export function gone(url: string, ...files: readonly string[]): FoundLink {
	return { url, verdict: 'gone', status: 404, places: files.map((file) => ({ file, field: 'page' })) };
}

export function moved(url: string, movedTo: string): FoundLink {
	return { url, verdict: 'moved', status: 200, movedTo, places: [{ file: 'services/a.md', field: 'page' }] };
}

export function unsure(url: string): FoundLink {
	return { url, verdict: 'unsure', status: 403, places: [{ file: 'services/a.md', field: 'page' }] };
}

/** A report in which nothing is due and every link is sound, changed as the test says. */
export function report(asks: readonly Due[] = [], found: readonly FoundLink[] = []): Report {
	return {
		freshness: {
			format: 'lodestone-freshness',
			version: 1,
			today: '2026-11-20',
			rules: { reviewEveryMonths: 6, overdueAfterMonths: 12, leavesSuggestionsAfterMonths: 18 },
			counts: {
				open: 10,
				confirmed: 10,
				due: 0,
				overdue: 0,
				lapsed: 0,
				unconfirmed: 0,
				ended: 0,
				confirmedWithin180Days: 10,
				confirmedWithin365Days: 10,
			},
			due: [...asks],
			unconfirmed: [],
			corrections: { open: [], settled: [] },
		},
		links: linksFile(found),
		address: { site: 'https://directory.example.ca', base: '/', isSet: true },
	};
}

/** The links were not checked. */
export function withoutLinks(asks: readonly Due[] = []): Report {
	return { ...report(asks), links: undefined };
}

function linksFile(links: readonly FoundLink[]): LinksFile {
	const count = (verdict: FoundLink['verdict']) => links.filter((link) => link.verdict === verdict).length;
	return {
		format: 'lodestone-links',
		version: 1,
		checked: '2026-11-20',
		counts: {
			links: 20 + links.length,
			hosts: 5,
			sound: 20,
			moved: count('moved'),
			gone: count('gone'),
			unsure: count('unsure'),
		},
		links: [...links],
	};
}
