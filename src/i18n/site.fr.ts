import type { SiteWords } from './site.en.ts';

/** Words of the frame around every page, in French. */
export const siteFr: SiteWords = {
	tagline: (province) => `La boussole des services aux employeurs en ${province}`,
	homeTitle: (siteName, title) => `${siteName}\u00A0: ${title}`,
	skip: 'Passer au contenu principal',
	mainNavigation: 'Principale',
	youAreHere: 'Vous êtes ici',
	languageSwitch: 'Langue',
	home: 'Accueil',
	sections: {
		plan: 'Trouver vos portes',
		needs: 'Besoins',
		factors: 'Facteurs',
		services: 'Services',
		organizations: 'Organismes',
		places: 'Lieux',
		sectors: 'Secteurs',
		search: 'Recherche',
		coverage: 'Couverture et manques',
		freshness: 'Fraîcheur des fiches',
		about: 'À propos',
	},
	footer: {
		heading: 'À propos de ce site',
		promise: 'Pas de compte, pas de témoins, pas d’outils de suivi, et rien n’est chargé d’un autre site.',
		built: (date) => `Cette copie du répertoire date du ${date}.`,
		licence: 'La typologie des besoins peut être utilisée librement sous licence CC BY 4.0.',
		more: 'Autres chemins',
	},
	notFound: {
		title: 'Page introuvable',
		lead: 'Il n’y a rien à cette adresse. La page a peut-être été déplacée, ou le lien est incomplet.',
		search: 'Chercher dans le répertoire',
		home: 'Aller à l’accueil',
	},
	plan: {
		title: 'Trouver vos portes',
		description: 'Dites ce qui se passe dans votre entreprise et sachez qui appeler d’abord, pourquoi, et quoi dire.',
		lead: 'Dites ce qui se passe, et obtenez les quelques portes où frapper d’abord, dans l’ordre, avec les raisons.',
		byHandHeading: 'Le faire à la main',
		byHand: 'Ces pages font le même travail sans script. Suivez cet ordre.',
		byHandSteps: {
			needs: 'Trouvez ce qu’il vous faut dans la liste des besoins.',
			places: 'Ouvrez la page de votre comté pour voir les portes près de chez vous.',
			factors: 'Vous ne savez pas trop? Partez des facteurs qui attirent les gens ou les éloignent.',
			worksheet: 'Ou faites-le sur papier\u00A0: imprimez la feuille de travail, trois feuilles à cocher et à remplir.',
		},
		scriptNeeded:
			'Les questions guidées ont besoin de JavaScript, qui est désactivé ou n’a pas pu être chargé. De toute façon, vos réponses restent sur votre appareil.',
	},
};
