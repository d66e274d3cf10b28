import type { HomeWords } from './home.en.ts';

/** Words of the home page in French. */
export const homeFr: HomeWords = {
	title: 'Qui appeler quand ça ne va pas au travail',
	description: (province) =>
		`Les quelques organismes qui peuvent aider un employeur de la ${province} à trouver, garder et soutenir son monde\u00A0: qui appeler, dans quel ordre, et quoi dire.`,
	lead: (organizations, services, province, site) =>
		`${String(organizations)} organismes offrent ${String(services)} services aux employeurs de la ${province}. Il vous en faut deux ou trois. ${site} vous mène à ceux-là.`,
	owner: {
		heading: 'Je suis employeur',
		text: 'Dites ce qui cloche, dans vos mots.',
		promise: 'Trois minutes, sans compte, et rien ne quitte votre appareil.',
		plan: 'Trouver mes portes',
		now: 'Il me faut du monde tout de suite',
	},
	practitioner: {
		heading: 'J’aide des employeurs',
		text: 'D’un sommaire des facteurs magnétiques à un court plan\u00A0: quels partenaires inviter, et pourquoi.',
		plan: 'Planifier à partir d’un sommaire',
		county: 'L’aperçu d’un comté en une page',
		needs: 'Tous les besoins, à imprimer',
		worksheet: 'Feuille de travail à imprimer',
	},
	listed: {
		heading: 'Mon organisme est inscrit',
		text: 'Voyez ce que les employeurs lisent sur vous, d’où cela vient, et quand on l’a confirmé.',
		organizations: 'Trouver votre fiche',
		method: 'Comment les fiches sont tenues',
		correction: 'Quelque chose ne va pas? Chaque fiche mène à la page pour',
		report: 'signaler une erreur',
		noMailbox: 'La personne responsable du répertoire reste à nommer; d’ici là, c’est à l’organisme lui-même qu’il faut le dire.',
	},
	needsHeading: 'Qu’est-ce qu’il vous faut?',
	needsLead: 'Chaque besoin montre qui y répond, les services principaux d’abord, avec la première démarche.',
	placesHeading: 'Près de chez vous',
	placesLead: 'Chaque comté a sa page avec les portes qui le desservent. Elle s’imprime sur une feuille.',
	allPlaces: 'Tous les comtés sur une carte',
};
