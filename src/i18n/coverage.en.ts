import { listEn } from './phrases.ts';

/** Words of the page that shows which needs have doors in which county. English. */
export const coverageEn = {
	title: 'Needs and doors by county',
	description: (needs: number, counties: number) =>
		`Where doors are known for each of ${String(needs)} employer needs in ${String(counties)} counties, where one stands alone, and where none is known.`,
	lead: 'For each need and county: how many doors are made for it, where just one is, and where none is known.',
	/** A county's name without the word for it, for the head of a narrow column. */
	county: (name: string) => name.replace(/ County$/, ''),
	honest: {
		unconfirmed: (services: number, doors: number) =>
			`Counted from public pages: ${String(services)} services at ${String(doors)} doors. Nobody at these organizations has confirmed them yet.`,
		partly: (services: number, doors: number, confirmed: number) =>
			`Counted from ${String(services)} services at ${String(doors)} doors. ${String(confirmed)} of the services are confirmed by their organizations; the others come from public pages.`,
		unclear: (unclear: number) =>
			`For ${String(unclear)} services no recent page was found. They are counted, and may no longer run.`,
		meaning: 'A 0 means that no such door is listed here. There may be one that we have not found.',
		notCounted:
			'Services that have ended or are closed for now are not counted. Services that help only in part are in the file, not in the table.',
	},
	summary: {
		heading: 'In short',
		which: 'Which',
		unanswered: (needs: number, all: number) =>
			needs === 0
				? `Each of the ${String(all)} needs has a door that is made for it, at least in some county.`
				: `${String(needs)} of ${String(all)} needs have no door that is made for them, in any county.`,
		noHelp: 'no help even in part',
		someHelp: 'some help in part',
		gapsInPlaces: (needs: number) =>
			`${needs === 1 ? '1 need has' : `${String(needs)} needs have`} a door in some counties and none in others.`,
		gapsIn: (counties: readonly string[]) => `none in ${listEn(counties)}`,
		gapsInMany: (counties: number) => `none in ${String(counties)} counties`,
		alone: (needs: number, doors: number) =>
			needs === 0
				? 'No need rests on a single door in the whole province.'
				: `${String(needs)} needs rest on one door each in the whole province: ${String(doors)} doors in all. If one of these closed, no other door would be made for that need.`,
		aloneInPlaces: (needs: number) =>
			`${needs === 1 ? '1 more need rests' : `${String(needs)} more needs rest`} on a single door in some counties.`,
		inCounties: (counties: number) => (counties === 1 ? '1 county' : `${String(counties)} counties`),
		distant: (counties: number, all: number) =>
			counties === 0
				? 'Each county has a local door wherever most counties have one.'
				: `${String(counties)} of ${String(all)} counties lack a local door that most counties have. A local door serves only some counties, or has an office in the county.`,
		limited: (needs: number) =>
			needs === 1
				? 'For 1 need, every door is for some sectors or kinds of employer only.'
				: `For ${String(needs)} needs, every door is for some sectors or kinds of employer only.`,
	},
	map: {
		heading: 'On the map',
		lead: 'The first number counts local doors. The second counts those for the whole province.',
		allTitle: 'All needs',
		allSentence: (needs: number) => `How many of the ${String(needs)} needs have a local door in each county.`,
		local: (withLocal: number, counties: number) =>
			withLocal === 0
				? 'No county has a local door for this need.'
				: withLocal === counties
					? 'Every county has a local door for this need.'
					: `${String(withLocal)} of ${String(counties)} counties have a local door for this need.`,
		gaps: (gaps: number) => (gaps === 1 ? 'In 1 county no door is known.' : `In ${String(gaps)} counties no door is known.`),
		noDoor: 'No door in any county is made for this need.',
		choose: 'Show one need on the map',
		other: 'Choose another need',
	},
	table: {
		heading: 'The whole table',
		caption: 'Doors made for each need, by county',
		need: 'Need',
		/** What stands in a cell, and what it means. */
		legend: [
			['1+4', 'one local door, and four that serve the whole province'],
			['0', 'no door is made for it: a gap'],
			['0+1', 'framed: one door only, so none is left if it closes'],
			['*', 'all doors here are for some sectors or kinds of employer'],
			['?', 'no recent page of any door here was found'],
		],
		scroll: 'On a narrow screen the table scrolls sideways.',
	},
	download: {
		heading: 'Take it with you',
		link: 'Download the table (CSV)',
		note: 'Both languages in one file, with doors that help in part, and the name of each door.',
		licence: 'You may use and share it under CC BY 4.0.',
	},
};

export type CoverageWords = typeof coverageEn;
