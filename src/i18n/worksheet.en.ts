import { wizardEn } from './wizard.en.ts';

const { where, now, words, factors } = wizardEn;

/** Words of the printable worksheet in English. What the wizard asks too is asked in its words: the paper holds the same summary. */
export const worksheetEn = {
	title: 'Worksheet to print',
	description:
		'The Magnetic Factors Summary and the way from it to the right doors, on three sheets of paper, for group sessions and places without connection.',
	lead: 'The Magnetic Factors Summary, and the way from it to the right doors, on three sheets of paper. For group sessions, kitchen tables and places without connection.',
	print: 'Print this page. It fills three sheets of Letter paper, and black ink is enough.',
	county: 'Print your county’s sheet too. It has the doors near you and their numbers:',
	toCounties: 'choose a county',
	onScreen: 'The boxes are for a pen. To answer on screen:',
	toPlan: 'the guided questions',
	sheet: (number: number, sheets: number) => `Sheet ${String(number)} of ${String(sheets)}`,
	employer: 'Employer',
	date: 'Date',
	summary: {
		title: 'Your Magnetic Factors Summary',
		privacy: 'Leave out the names of workers: this paper may change hands.',
		county: 'County and community',
		sector: 'Sector or kind of work',
		employees: 'Employees',
		kind: 'Kind of employer',
		kinds: where.kinds,
		languages: where.languages.employer,
		languageNames: { en: 'English', fr: 'French' },
		otherLanguage: 'Other',
		now: now.title.employer,
		modes: now.mode,
		modesHint: now.modesHint,
		ownWords: words.label.employer,
		factors: factors.title.employer,
		factorsHint: factors.hint.employer,
		groups: factors.groups,
		standings: factors.standings,
		notes: 'Notes',
	},
	needs: {
		title: 'What you need done',
		hint: 'Tick the box on the left for what you need. If it is urgent, tick the one on the right too.',
		urgent: 'Urgent',
		other: 'Something else, in your own words',
	},
	doors: {
		title: 'Find your doors by hand',
		/** `made` and `helps` are the headings of a need’s page. */
		steps: (made: string, helps: string) => ({
			lookUp: {
				heading: 'Look up',
				text: 'Take each need you ticked, the urgent ones first. Open its page, or read your county’s sheet, and note who helps.',
			},
			choose: {
				heading: 'Choose few',
				text: `Prefer one door that answers several of your needs. “${made}” comes before “${helps}”. Three doors are enough to start.`,
			},
			order: {
				heading: 'Put them in order',
				text: 'What is urgent first. Then people before money. Then near before far.',
			},
			ask: {
				heading: 'Ask first',
				text: 'Read who it is for: size, place, sector, dates. What you do not know is a question to ask. It does not rule you out. When you call, say first what you do well.',
			},
		}),
		needs: 'All needs:',
		places: 'All counties:',
		table: 'Your doors',
		columns: ['Door 1', 'Door 2', 'Door 3'],
		rows: {
			need: 'For which need',
			organization: 'Organization',
			desk: 'Desk or person to ask for',
			contact: 'Phone or email',
			step: 'First step',
			ask: 'Ask them about',
			followUp: 'When to follow up',
		},
		followUpHint: 'No answer after 8 days? Call again.',
		fallback: 'No door found, or not sure? Call a person:',
	},
};

export type WorksheetWords = typeof worksheetEn;
