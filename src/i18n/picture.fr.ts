import { manyFr } from './phrases.ts';
import type { PictureWords } from './picture.en.ts';

/** Words of the picture of a workplace's factors, in French. */
export const pictureFr: PictureWords = {
	title: {
		employer: 'Ce qui attire les gens chez vous, et ce qui pèse',
		practitioner: 'Ce qui attire les gens dans ce milieu de travail, et ce qui pèse',
	},
	draws: 'Attire les gens',
	strains: 'Pèse',
	ends: { strains: 'pèse', draws: 'attire' },
	groups: {
		foundation: 'Fondation',
		mindset: 'État d’esprit',
		offerings: 'Offre',
		needs: 'Besoins',
		surroundings: 'Alentours',
	},
	standings: {
		strength: 'attire les gens',
		stressor: 'pèse',
		both: 'attire les gens, et pèse aussi',
		'not-discussed': 'pas abordé',
	},
	named: (count) => manyFr(count, 'besoin nommé', 'besoins nommés'),
	suggested: (count) => manyFr(count, 'besoin proposé', 'besoins proposés'),
	uses: {
		'reason-to-come': 'Une raison de venir. À dire ici\u00A0:',
		'support-for-the-new': 'Aide les nouvelles personnes à s’installer. À dire ici\u00A0:',
		'ground-to-build-on': 'De quoi bâtir. À dire ici\u00A0:',
	},
	unused: 'De quoi bâtir. À dire dès la première conversation.',
	door: {
		employer: (number) => `porte\u00A0${String(number)}`,
		practitioner: (number) => `partenaire\u00A0${String(number)}`,
	},
	elsewhere: { own: 'votre centre', gap: 'une personne à qui parler', explore: 'à explorer plus tard' },
};
