/** Words of the pages about one service or one organization, in English. */
export const listingEn = {
	services: {
		title: 'Services',
		description: (count: number) => `${String(count)} services for employers, by what they are for.`,
		lead: (count: number) =>
			`${String(count)} services for employers, each named once under its main need. To see who answers a need, open the need.`,
		endedHeading: 'Ended or replaced',
		endedLead: 'Old guides still name these. Each page says what replaced it.',
		jump: 'Jump to',
	},
	inEnglish: 'In English:',
	service: {
		offeredBy: 'Offered by',
		formerly: 'Also known as',
		whatYouGet: 'What you get',
		whoFor: 'Who it is for',
		firstSteps: 'First steps',
		bring: 'Have ready',
		cost: 'Cost',
		howAndWhere: 'How and where',
		answers: 'Needs it answers',
		answersCore: 'Made for',
		answersPart: 'Also helps with',
		page: 'Program page',
		facts: {
			size: 'Size of employer',
			place: 'Where',
			sectors: 'Sector',
			kinds: 'Kind of employer',
			hires: 'People you would hire or support',
			conditions: 'Ask them about',
			delivery: 'How',
			languages: 'Language',
			reply: 'Reply',
			intake: 'Applications',
		},
		noLimit: 'No limit found',
		unknown: 'Not stated. Ask.',
		whoForNote: 'Where it says “No limit found”, the pages we read state none. Ask before you count on it.',
		province: (province: string) => `All of ${province}`,
		sizes: {
			between: (min: number, max: number) => `${String(min)} to ${String(max)} employees`,
			atLeast: (min: number) => `${String(min)} or more employees`,
			atMost: (max: number) => `Up to ${String(max)} employees`,
		},
		/** `ofDate`, here and below: "of 2022", "of April 10, 2022". `inDate`: "in 2022", "on April 10, 2022". */
		costStated: (ofDate: string) => `This is the figure ${ofDate}. Ask for today’s.`,
		costUnknown: 'Not stated. Ask.',
		replyWithin: (days: number) =>
			days === 0 ? 'The same working day' : days === 1 ? 'Within 1 working day' : `Within ${String(days)} working days`,
		intake: {
			open: 'Open now',
			openUntil: (date: string) => `Open until ${date}`,
			opens: (date: string) => `Closed. Opens on ${date}`,
			closed: 'Closed',
			closedSince: (date: string) => `Closed since ${date}. Ask when it opens again.`,
		},
		moneyHeading: 'Provincial program money',
	},
	status: {
		endedService: (inDate: string | undefined) =>
			inDate === undefined ? 'This service has ended.' : `This service ended ${inDate}.`,
		endedOrganization: (inDate: string | undefined) =>
			inDate === undefined ? 'This organization has closed or merged.' : `This organization closed or merged ${inDate}.`,
		turnTo: 'Turn to:',
		noReplacement: 'No replacement is known to us. Its needs below show who else can help.',
		unclear: 'Ask first if this is still running',
		/** Heading over a note on something that is open. */
		note: 'Good to know',
		'temporarily-closed': 'Not taking anyone right now',
		organizationEnded: (name: string) => `${name}, which offered it, has closed or merged.`,
	},
	door: {
		heading: 'Whom to call',
		ask: 'Ask for',
		channels: { phone: 'Phone', email: 'Email', form: 'Form', web: 'Website', visit: 'Visit' },
		stated: (ofDate: string) => `from a page ${ofDate}`,
		form: 'Contact form',
		web: 'Website',
		warmth: {
			hot: (days: number | undefined) =>
				days === undefined
					? 'This desk takes introductions.'
					: `This desk takes introductions and promises a reply within ${String(days)} working days.`,
			warm: 'You can reach this desk yourself. It has not said yet that it takes introductions.',
			cold: 'We know no phone or mailbox of this desk. You would have to find your way in from the website.',
			stale: (lastConfirmed: string) =>
				`Last confirmed on ${lastConfirmed}, too long ago to count. Check that this is still the way to reach them.`,
		},
		through: 'We know no phone or mailbox of theirs. Reach them through',
		via: (name: string) => `through ${name}`,
		membersHeading: 'Your local door',
		membersLead: (network: string) =>
			`This service of ${network} is given by local members. Call the one that serves your county.`,
		membersLink: 'See which, by county',
		networkLine: 'No member there, or not sure? Call the network:',
		noMember: 'No member known. Call the network.',
		languages: 'Languages',
		introduce: 'Introduce yourself or an employer here',
		introduceShort: 'Introduce',
		introduceTo: (name: string) => `yourself or an employer to ${name}`,
		findDoor: 'Find your door with a plan',
		memberNote: (network: string) => `This desk also gives ${network} services in its counties.`,
	},
	organizations: {
		title: 'Organizations',
		description: (count: number) => `${String(count)} organizations that serve employers, by kind.`,
		lead: (count: number) =>
			`${String(count)} organizations that serve employers. Each page says what the organization does, what it does not do, and which desk to call.`,
		everywhere: 'province',
		counties: (count: number) => (count === 1 ? '1 county' : `${String(count)} counties`),
		closed: 'Closed or merged',
	},
	organization: {
		does: 'What it does',
		notFor: 'What it is not for',
		worksBeside: 'Works beside',
		handsOverTo: 'Hands over to',
		memberOf: 'Member of',
		formerly: 'Formerly or also',
		doors: (count: number): string => (count === 1 ? 'The door' : 'Its doors'),
		offices: (count: number): string => (count === 1 ? 'Office' : 'Offices'),
		serves: 'Serves',
		sectors: 'Only these sectors',
		languages: 'Languages',
		website: 'Website',
		services: 'Services',
		networkServices: (network: string) => `As a member of ${network}, it also gives`,
		noServices: 'No service of its own is listed.',
		endedServices: 'No longer offered',
		members: 'Members',
		membersLead: 'Its services are given by these members, each in its own counties.',
		isHeadedBy: 'Kind',
	},
	update: {
		change: 'Update this listing',
		nothing: 'Nothing has changed',
		who: 'for the organization itself',
	},
	trust: {
		heading: 'Where this comes from',
		unconfirmed: (date: string, organization: string) =>
			`Compiled from public pages, last read on ${date}. Not yet confirmed by ${organization}.`,
		/** `due`, `overdue` and `lapses` are the days on which that begins. */
		confirmed: (date: string, role: string, method: string, due: string) =>
			`Confirmed ${method} on ${date} by: ${role}. It counts until ${due}; then it is time to ask again.`,
		due: (date: string, role: string, method: string, due: string, overdue: string) =>
			`Last confirmed ${method} on ${date} by: ${role}. Since ${due} it is time to ask again. It still counts, until ${overdue}.`,
		overdue: (date: string, effect: string) =>
			`Last confirmed on ${date}, too long ago to count. ${effect} Call to check before you rely on it.`,
		overdueEffect: {
			services: (overdue: string, lapses: string) =>
				`Since ${overdue} it comes after others in plans, and from ${lapses} nothing suggests it any more.`,
			organizations: (overdue: string, lapses: string) =>
				`Since ${overdue} its desks count as cold, and from ${lapses} county pages no longer suggest it.`,
		},
		lapsed: (date: string, lapses: string) =>
			`Last confirmed on ${date}. Since ${lapses} it is left out of suggestions. It can still be found by its name. Call to check before you rely on it.`,
		/** Where a confirmation names some facts and not all. */
		partly: 'Only a part of what stands here was confirmed.',
		/** Beside a name in a long list. */
		mark: 'not confirmed for long',
		more: 'How listings are kept true',
		ended: (date: string) => `Kept so that old guides lead somewhere. Pages last read on ${date}.`,
		sources: (count: number) => (count === 1 ? '1 source' : `${String(count)} sources`),
		read: (date: string) => `read ${date}`,
		stated: (ofDate: string) => `page ${ofDate}`,
		undated: 'page without a date',
	},
	line: {
		firstStep: 'First step',
		through: (network: string) => `through your local ${network} member`,
		someCounties: (count: number) => (count === 1 ? '1 county' : `${String(count)} counties`),
		onlySector: (sectors: string) => `Only for ${sectors}`,
	},
};

export type ListingWords = typeof listingEn;
