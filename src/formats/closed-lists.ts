import * as vocabulary from '../schema/vocabulary.ts';

type ListName = keyof typeof vocabulary;

/** What each closed list is for. A list without a sentence does not compile. */
const purposes: Readonly<Record<ListName, string>> = {
	factorIds: 'The six Magnetic Factors, the foundation before them and the surroundings around them.',
	factorGroups: 'How the factors stand together.',
	standings: 'What a summary says of a factor. There is no good and bad: a factor can be both.',
	modes: 'What an employer is busy with. Several can run at once.',
	realms: 'The two halves of the typology of needs.',
	levels: '`core` is what people come to a service for; `part` means that it also helps.',
	employerKinds: 'Kinds of employer.',
	hireGroups: 'Whom an employer would hire or keep with a service. Never a limit on the employer: it becomes a question to ask.',
	ownerGroups:
		'Who owns or leads the business, where a service is made for them. Said only by those who like to, and never a limit.',
	organizationKinds: 'Kinds of organization.',
	statuses:
		'`active`: a page supports it. `unclear`: no recent page was found, which is not the same as stopped. `temporarily-closed`: not taking anyone now. `ended`: gone, and kept so that old guides lead somewhere.',
	trustLevels:
		'How far a listing can be trusted on a given day. Worked out from its confirmations and the intervals in `directory.yaml`, never written in a file of content.',
	freshnessStates:
		'Trust as the freshness of the whole directory counts it. `lapsed` is what is overdue for so long that it left suggestions.',
	reminderStages:
		'When an organization is asked whether a listing is still true. `due`: on the day it is due. `month-left`, `two-weeks-left`: that long before it is overdue.',
	warmths:
		'How well a door can receive an introduction. `cold`: no phone, mailbox or form, or a listing that is overdue or ended. `warm`: it has one of those. `hot`: it also takes introductions and promises a reply, and somebody confirmed the listing in time. Worked out, never written.',
	channelKinds:
		'Ways to reach a desk. The value is a phone number, a mailbox, the address of a form or of a page, or for `visit` the id of an office of the same organization.',
	deliveryKinds: 'How a service is given.',
	costKinds: 'What a service does to an employer’s wallet. `pays-you` covers wage subsidies, grants, rebates and tax credits.',
	serviceLanguages: 'Languages a service is given in: ISO 639-1, or 639-3 where there is no shorter code (`mic` is Mi’kmaw).',
	siteLanguages: 'Languages of the site itself.',
	confirmationMethods: 'How somebody confirmed a listing.',
	voices: 'Who reads a plan.',
	packetStatuses: 'What a packet is: an introduction, or the notice that its consent was taken back.',
	replyAnswers:
		'What the desk that received an introduction may answer. `talk-first` and `cannot-reach` ask something of the sender; `not-for-us` and `no-capacity` are declines.',
	declineReasons: 'Why an introduction is not for the desk that received it.',
	consentWays: 'How somebody agreed that their story travels.',
	reachWays: 'How a person likes to be reached.',
	sendWays: 'How an introduction left.',
	introductionStates:
		'How an introduction stands. Told from its events and the day, never written. `no-answer` begins eight days after it left; only the outcome `need-eased` makes it `helped` or `not-helped`.',
	outcomes: 'Three different outcomes: reaching somebody is not being served, and being served is not being helped.',
	closeReasons: 'Why the one who made an introduction closed it.',
	hireChecks: 'Days after a hire on which somebody asks how it goes.',
	correctionOutcomes: 'What came of a report that something is wrong. `stands`: somebody looked, and the listing was right.',
	refusalRules:
		'Why something is not listed, by the inclusion policy: nobody there serves employers of the province, or serves job seekers only; a private seller whom no public program chose; no public source says what it is; it promises what it may not do; it shuts people out on grounds that the law protects; it puts people at risk or shows private details; the organization asked to leave.',
	linkVerdicts:
		'What became of a link to another site. `gone`: the page or the whole host is not there. `moved`: it leads to another page. `unsure`: the server did not answer, had trouble, or turns programs away; somebody has to look.',
	listingKinds: 'The kinds of listing that their owners keep true.',
	updateKinds: 'What an update is.',
	updateFiles: 'The two files of a listing: itself, and its French words.',
};

/** Every closed list as a heading, a sentence and its words, in the order of `schema/vocabulary.ts`. */
export function closedListsAsMarkdown(): string {
	return (Object.keys(purposes) as ListName[])
		.map((name) => `### ${name}\n\n${purposes[name]}\n\n${vocabulary[name].map((word) => `\`${word}\``).join(' · ')}`)
		.join('\n\n');
}
