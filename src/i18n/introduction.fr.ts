import type { IntroductionWords } from './introduction.en.ts';
import { manyFr } from './phrases.ts';

/** Les mots autour des présentations, en français. */
export const introductionFr: IntroductionWords = {
	title: 'Présentations',
	description:
		'Présentez un employeur à un service avec son accord, répondez à une présentation et faites le suivi. Ce site ne conserve rien.',
	lead: 'Une vraie mise en relation\u00A0: l’histoire suit avec l’accord de la personne, quelqu’un répond et personne n’est oublié.',
	loading: 'Chargement des noms des services…',
	failed: {
		title: 'Les noms des services ne sont pas arrivés',
		text: 'Vérifiez votre connexion et réessayez. Ce que votre appareil conserve est intact.',
		again: 'Réessayer',
	},
	left: (count) => manyFr(count, 'caractère restant', 'caractères restants'),
	unknown: {
		title: 'Cette adresse ne peut pas être lue',
		text: 'Ce n’est ni une présentation ni une réponse. Le lien a peut-être été coupé en route\u00A0: copiez-le de nouveau au complet ou redemandez-le.',
		toCaseload: 'Vos présentations',
	},
	scriptNeeded:
		'Les présentations s’écrivent et se lisent sur votre propre appareil. Il faut pour cela JavaScript, qui est désactivé ou n’a pas été chargé. Chaque fiche indique comment appeler ou écrire, et la feuille de travail permet de faire une présentation sur papier.',
	byHand: { organizations: 'Les organismes et comment les joindre', worksheet: 'La feuille de travail sur papier' },
};
