import { manyEn } from './phrases.ts';

/** Words around introductions, in English. `introduction.fr.ts` is typed by it. Writing, reading and following up have topics of their own. */
export const introductionEn = {
	title: 'Introductions',
	description:
		'Introduce an employer to a door with their consent, answer an introduction, and follow up. Nothing is stored by this site.',
	lead: 'A warm hand-off: the story travels with consent, somebody answers, and nobody is forgotten.',
	loading: 'Getting the names of the doors…',
	failed: {
		title: 'The names of the doors did not arrive',
		text: 'Check your connection and try again. What this device keeps is safe.',
		again: 'Try again',
	},
	/** Of a field that is nearly full. */
	left: (count: number) => manyEn(count, 'character left', 'characters left'),
	unknown: {
		title: 'This address cannot be read',
		text: 'It is neither an introduction nor an answer. The link may have been cut short on its way: copy it again, whole, or ask for it once more.',
		toCaseload: 'Your introductions',
	},
	scriptNeeded:
		'Introductions are written and read on your own device, and that needs JavaScript, which is off or did not load. Every listing shows how to call or write, and the worksheet has room for an introduction on paper.',
	byHand: { organizations: 'Organizations and how to reach them', worksheet: 'The worksheet on paper' },
};

export type IntroductionWords = typeof introductionEn;
