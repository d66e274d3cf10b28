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
		unclear: (unclear: number) => `For ${String(unclear)} services no recent page was found. They are counted, and may no longer run.`,
		meaning: 'A 0 means that no such door is listed here. There may be one that we have not found.',
		notCounted: 'Services that have ended or are closed for now are not counted. Services that help only in part are in the file, not in the table.',
	},
	summary: {
		heading: 'In short',
		unanswered: 'Needs that no door is made for, in any county',
		unansweredNone: 'Every need has a door that is made for it, at least in some county.',
		noHelp: 'no help even in part',
		someHelp: 'some help in part',
		gapsInPlaces: 'Needs with a door in some counties only',
		gapsIn: (counties: readonly string[]) => `none in ${list(counties)}`,
		gapsInMany: (counties: number) => `none in ${String(counties)} counties`,
		alone: 'Doors that stand alone',
		aloneLead: 'If one of these closed, no door in the province would be made for these needs.',
		aloneNone: 'No door stands alone for a need in the whole province.',
		aloneInPlaces: 'In some counties, one door stands alone for',
		inCounties: (counties: number) => (counties === 1 ? '1 county' : `${String(counties)} counties`),
		limited: 'Needs whose doors are all for some sectors or kinds of employer',
		distant: 'Counties without a local door that most counties have',
		distantLead: 'A local door serves only some counties or has an office in the county.',
		distantNone: 'No county lacks a local door for a need that most counties have one for.',
	},
	map: {
		heading: 'On the map',
		lead: 'The first number counts the doors in the county. The second counts those for the whole province.',
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
		legend: {
			'1+4': 'one door in the county, and four that serve the whole province',
			'0': 'no door is made for it: a gap',
			'0+1': 'framed: one door only, so nobody else if it closes',
			'*': 'all doors here are for some sectors or kinds of employer',
			'?': 'no recent page of any door here was found',
		},
		scroll: 'On a narrow screen the table scrolls sideways.',
	},
	download: {
		heading: 'Take it with you',
		link: 'Download the table (CSV)',
		note: 'Both languages in one file, with doors that help in part, and the name of each door.',
		licence: 'You may use and share it under CC BY 4.0.',
	},
};

/** "a", "a and b", "a, b and c". */
function list(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

export type CoverageWords = typeof coverageEn;
