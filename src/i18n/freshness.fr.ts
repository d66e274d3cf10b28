import type { FreshnessWords } from './freshness.en.ts';
import { manyFr } from './phrases.ts';

/** Words of the page that shows how fresh the listings are. French. */
export const freshnessFr: FreshnessWords = {
	title: 'La fraîcheur des fiches',
	description: (open) =>
		`Combien de fiches sur ${String(open)} ont été confirmées par leurs organismes et quand, ce qui est à redemander, et comment les erreurs se corrigent.`,
	lead: {
		none: (open) => `Aucune des ${String(open)} fiches n’a encore été confirmée.`,
		some: (counting, open, share) =>
			`${String(counting)} fiches sur ${String(open)} (${share}) ont été confirmées par leurs organismes, depuis assez peu de temps pour compter.`,
	},
	honest: {
		none: 'Elles sont tirées de pages publiques. Chaque fiche nomme ces pages et le jour où quelqu’un les a lues. Une page peut être dépassée\u00A0: appelez pour vérifier.',
		some: (unconfirmed) =>
			unconfirmed === 0
				? 'Chaque fiche dit qui l’a confirmée, par son rôle, quand et comment.'
				: `Chacune dit qui l’a confirmée, par son rôle, quand et comment. ${manyFr(unconfirmed, 'fiche n’a jamais été confirmée\u00A0: elle est tirée', 'fiches n’ont jamais été confirmées\u00A0: elles sont tirées')} de pages publiques, avec le jour où quelqu’un les a lues.`,
	},
	asOf: (date) => `Compté le ${date}, jour où cette copie du répertoire a été faite.`,
	picture: {
		heading: 'En bref',
		alternative: (parts) => `Une barre de toutes les fiches ouvertes\u00A0: ${parts.join(', ')}.`,
		part: (share, state) => `${share} ${state}`,
		state: 'État',
		listings: 'Fiches',
		share: 'Part',
	},
	states: {
		confirmed: ['confirmées', 'Quelqu’un dans l’organisme a dit que c’est exact.'],
		due: ['à redemander', 'Confirmées, et il est temps de redemander. Cela compte encore.'],
		overdue: ['en retard', 'Confirmées il y a trop longtemps pour compter. Les plans en mettent d’autres devant.'],
		lapsed: ['retirées des suggestions', 'Confirmées il y a si longtemps qu’on les trouve seulement par leur nom.'],
		unconfirmed: ['jamais confirmées', 'Tirées de pages publiques. Personne dans l’organisme n’a encore dit si c’est exact.'],
	},
	ended: (count) =>
		`${manyFr(count, 'autre fiche est terminée et gardée', 'autres fiches sont terminées et gardées')} pour que les anciens guides mènent quelque part.`,
	ages: {
		heading: 'Âge',
		within180: 'Confirmées dans les 180 derniers jours',
		within365: 'Confirmées dans les 365 derniers jours',
		ofAll: (count, open, share) => `${String(count)} sur ${String(open)} (${share})`,
		median: 'Âge d’une confirmation',
		medianIs: (days) => `la moitié datent de ${manyFr(days, 'jour', 'jours')} ou moins`,
		none: 'pas encore de confirmation, donc pas d’âge',
	},
	due: {
		heading: 'À qui redemander',
		none: 'Il n’y a aucun organisme à qui redemander aujourd’hui.',
		noneYet: 'Rien ne peut être à redemander avant d’avoir été confirmé.',
		lead: (organizations, listings) =>
			`${manyFr(organizations, 'organisme a', 'organismes ont')} ${manyFr(listings, 'fiche', 'fiches')} à faire regarder par quelqu’un. La plus longue attente vient d’abord.`,
		yours:
			'L’une d’elles est la vôtre? Ouvrez son lien et dites que rien n’a changé, ou ce qui a changé. Il ne faut pas de compte.',
		own: 'L’organisme lui-même',
		change: 'La changer',
		more: (listings) => `Et ${manyFr(listings, 'autre fiche', 'autres fiches')}.`,
	},
	first: {
		heading: 'À qui demander une première fois',
		none: 'On a demandé au moins une fois à chaque organisme.',
		lead: (organizations, listings) =>
			`${manyFr(organizations, 'organisme', 'organismes')} avec ${manyFr(listings, 'fiche', 'fiches')} que personne n’a confirmées, par genre d’organisme.`,
		kind: 'Genre d’organisme',
		organizations: 'Organismes',
		listings: 'Fiches',
		all: 'Tous',
		find: 'Trouver votre fiche',
	},
	corrections: {
		heading: 'Erreurs signalées',
		none: 'Aucune erreur n’a encore été signalée. Dès qu’il y en aura une, elle sera ici, avec le nombre de jours qu’il a fallu pour la corriger.',
		openNone: 'Aucune erreur signalée n’est ouverte.',
		open: (count) => `${manyFr(count, 'signalement est encore ouvert', 'signalements sont encore ouverts')}\u00A0:`,
		settled: (count, median) =>
			`${manyFr(count, 'signalement a été réglé', 'signalements ont été réglés')}, la moitié en ${manyFr(median, 'jour', 'jours')} ou moins. Les derniers\u00A0:`,
		reported: (date, days) => `signalé le ${date}, il y a ${manyFr(days, 'jour', 'jours')}`,
		outcomes: {
			corrected: (date, days) =>
				`signalé le ${date}, corrigé ${days === 0 ? 'le jour même' : `après ${manyFr(days, 'jour', 'jours')}`}`,
			stands: (date, days) =>
				`signalé le ${date}; la fiche était exacte, constaté ${days === 0 ? 'le jour même' : `après ${manyFr(days, 'jour', 'jours')}`}`,
		},
	},
	rules: {
		heading: 'Comment la confiance vient et s’use',
		lines: ({ due, overdue, lapses, hasSteward }) => [
			'Une fiche est confirmée quand quelqu’un dans l’organisme dit qu’elle est exacte. La page dit alors le rôle, le jour et le moyen. Lire une page Web ou corriger une fiche ne confirme rien.',
			`Après ${manyFr(due, 'mois', 'mois')}, ou plus tôt si la fiche le demande, il est temps de redemander. Rien ne change encore. ${hasSteward ? 'On demande' : 'Quand une personne responsable sera nommée, on demandera'} à l’organisme ce jour-là, puis un mois et deux semaines avant le retard.`,
			`Après ${manyFr(overdue, 'mois', 'mois')}, elle est en retard. Un service vient alors après d’autres dans les plans, et les bureaux d’un organisme comptent comme froids.`,
			`Après ${manyFr(lapses, 'mois', 'mois')}, elle n’est plus suggérée. On la trouve encore par son nom, avec une note.`,
			'Ce que personne n’a jamais confirmé ne s’use pas\u00A0: la page dit clairement que ce n’est pas confirmé, et les plans mettent d’abord ce qui l’est.',
			`Une confirmation suffit pour que tout recommence. La personne responsable du répertoire${hasSteward ? '' : ', une fois nommée,'} lit chaque changement avant qu’il soit publié.`,
		],
	},
	data: {
		heading: 'À emporter',
		link: 'Tout cela dans un fichier (JSON)',
	},
};
