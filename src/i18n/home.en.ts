/** Words of the home page in English. */
export const homeEn = {
	title: 'Whom to call when work is not working',
	description: (province: string) =>
		`Which few organizations can help a ${province} employer find, keep and support people: whom to call, in what order, and what to say.`,
	lead: (organizations: number, services: number, province: string, site: string) =>
		`${String(organizations)} organizations offer ${String(services)} services to ${province} employers. You need two or three of them. ${site} points you to those.`,
	owner: {
		heading: 'I am an employer',
		text: 'Say what hurts, in your own words.',
		promise: 'Three minutes, no account, and nothing leaves your device.',
		plan: 'Find my doors',
		now: 'I need people now',
	},
	practitioner: {
		heading: 'I help employers',
		text: 'Turn a Magnetic Factors Summary into a short plan of partners, with the reasons for each.',
		plan: 'Plan from a summary',
		county: 'One-page overview of a county',
		needs: 'All needs, as a printable list',
		worksheet: 'Worksheet to print',
	},
	listed: {
		heading: 'My organization is listed',
		text: 'See what employers read about you, where it came from, and when it was last confirmed.',
		organizations: 'Find your listing',
		method: 'How listings are kept',
		correction: 'Something is wrong? Every listing has a link to',
		report: 'report a mistake',
		noMailbox: 'The directory’s steward is still to be named; until then, the organization itself is the one to tell.',
	},
	needsHeading: 'What do you need done?',
	needsLead: 'Each need shows who answers it, core services first, with the first step to take.',
	placesHeading: 'Near you',
	placesLead: 'Each county has a page with the doors that serve it. It prints on one sheet.',
	allPlaces: 'All counties on a map',
};

export type HomeWords = typeof homeEn;
