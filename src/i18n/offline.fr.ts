import type { OfflineWords } from './offline.en.ts';

/** Mots de la page qui s’affiche sans connexion, en français. */
export const offlineFr: OfflineWords = {
	title: 'Cette page n’est pas encore sur votre appareil',
	description: 'Ce qui fonctionne encore quand il n’y a pas de connexion.',
	lead: 'Il n’y a pas de connexion en ce moment. Les pages que vous avez déjà ouvertes sur cet appareil fonctionnent encore.',
	readyHeading: 'Aussi offert sans connexion',
	ready: {
		plan: 'Trouver vos portes\u00A0: les questions et votre plan',
		introduction: 'Les présentations\u00A0: en lire une, y répondre, en écrire une',
		update: 'Mettre à jour une fiche dont vous avez déjà ouvert le formulaire, ou en écrire une nouvelle',
		home: 'Accueil',
	},
	unless: 'Si votre navigateur est réglé pour économiser les données, seules les pages que vous avez ouvertes sont gardées.',
	again: 'Une fois la connexion revenue, rechargez cette page.',
};
