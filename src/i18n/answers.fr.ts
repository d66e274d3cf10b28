import type { AnswerWords } from './answers.en.ts';
import { dateInWords, timeInWords } from './dates.ts';

/** Les réponses à une présentation, en français. */
export const answersFr: AnswerWords = {
	said: {
		accepted: 'Nous nous en occupons et nous prendrons contact.',
		'talk-first': 'Parlons-nous d’abord, avant de dire oui ou non.',
		'not-for-us': 'Ce n’est pas pour nous.',
		'no-capacity': 'Nous n’avons pas la capacité de le faire en ce moment.',
		'cannot-reach': 'Nous avons essayé, sans arriver à joindre qui que ce soit.',
	},
	told: {
		accepted: (door) => `${door} s’en occupe`,
		'talk-first': (door) => `${door} veut d’abord vous parler`,
		'not-for-us': (door) => `${door} répond que ce n’est pas pour son équipe`,
		'no-capacity': (door) => `${door} n’a pas la capacité en ce moment`,
		'cannot-reach': (door) => `${door} n’a pu joindre personne`,
	},
	reasons: {
		'other-help': 'Il faut une autre sorte d’aide',
		'other-county': 'Nous servons un autre comté ou une autre région',
		'other-sector': 'Nous servons un autre secteur',
		'other-size': 'Nous servons des entreprises d’une autre taille',
		'other-kind': 'Nous servons une autre sorte d’employeur',
		'intake-closed': 'Nous ne prenons pas de demandes en ce moment',
		'helped-already': 'Cet employeur reçoit déjà de l’aide',
		'not-yet': 'C’est trop tôt\u00A0: autre chose vient avant',
		other: 'Une autre raison',
	},
	labels: {
		reason: 'Raison',
		betterDoor: 'Une meilleure porte',
		time: 'Moment proposé',
		by: 'Contact',
		words: 'Dans leurs mots',
	},
	colon: '\u00A0: ',
	time: (day, at) => (at === undefined ? dateInWords(day, 'fr') : `${dateInWords(day, 'fr')} à ${timeInWords(at, 'fr')}`),
};
