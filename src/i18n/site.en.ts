/** Words of the frame around every page, in English. `site.fr.ts` is typed by it: a missing French key does not compile. */
export const siteEn = {
	tagline: (province: string) => `The compass of ${province}’s employer supports`,
	homeTitle: (siteName: string, title: string) => `${siteName}: ${title}`,
	skip: 'Skip to the main content',
	mainNavigation: 'Main',
	youAreHere: 'You are here',
	languageSwitch: 'Language',
	home: 'Home',
	sections: {
		plan: 'Find your doors',
		needs: 'Needs',
		factors: 'Factors',
		services: 'Services',
		organizations: 'Organizations',
		places: 'Places',
		sectors: 'Sectors',
		search: 'Search',
		coverage: 'Coverage and gaps',
		freshness: 'How fresh the listings are',
		about: 'About',
	},
	footer: {
		heading: 'About this site',
		promise: 'No account, no cookies, no trackers, and nothing is loaded from other sites.',
		built: (date: string) => `This copy of the directory was made on ${date}.`,
		licence: 'The typology of needs is free to use under CC BY 4.0.',
		more: 'More ways in',
	},
	notFound: {
		title: 'Page not found',
		lead: 'Nothing is at this address. The page may have moved, or the link may be cut short.',
		search: 'Search the directory',
		home: 'Go to the home page',
	},
	plan: {
		title: 'Find your doors',
		description: 'Say what is going on in your business and get a short list of whom to call first, why, and what to say.',
		lead: 'Say what is going on, and get the few doors worth knocking on first, in order, with the reasons.',
		byHandHeading: 'Do it by hand',
		byHand: 'These pages do the same job without a script. Take them in this order.',
		byHandSteps: {
			needs: 'Find what you need on the list of needs.',
			places: 'Open your county’s page for the doors near you.',
			factors: 'Not sure what you need? Start from the factors that attract people or push them away.',
			worksheet: 'Or do it on paper: print the worksheet, three sheets to tick and write on.',
		},
		scriptNeeded:
			'The guided questions need JavaScript, and it is off or did not load. Your answers would have stayed on your device.',
	},
};

export type SiteWords = typeof siteEn;
