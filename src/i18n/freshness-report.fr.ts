import type { FreshnessReportWords } from './freshness-report.en.ts';
import { manyFr } from './phrases.ts';

/** Words of what `npm run freshness` prints. French. */
export const freshnessReportFr: FreshnessReportWords = {
	title: (date) => `Fraîcheur des fiches le ${date}`,
	colon: '\u00A0: ',
	open: (count) => `${manyFr(count, 'fiche ouverte', 'fiches ouvertes')}\u00A0:`,
	states: {
		confirmed: 'confirmées',
		due: 'à confirmer de nouveau',
		overdue: 'en retard\u00A0: moins chaleureuses et plus bas dans les plans, encore suggérées',
		lapsed: 'en retard depuis si longtemps que plus rien ne les suggère; on les trouve par leur nom',
		unconfirmed: 'jamais confirmées\u00A0: rien ne se dégrade, et quelqu’un devrait demander une première fois',
	},
	ended: (count) =>
		`${manyFr(count, 'autre est terminée et gardée', 'autres sont terminées et gardées')} pour que les anciens guides mènent quelque part.`,
	within: (count180, count365) =>
		`Confirmées dans les 180 derniers jours\u00A0: ${count180}. Dans les 365 derniers jours\u00A0: ${count365}.`,
	of: (count, all, share) => `${count} sur ${all} (${share})`,
	age: (days) => `La moitié des confirmations datent d’au plus ${manyFr(days, 'jour', 'jours')}.`,
	noAge: 'Il n’y a pas encore de confirmation, donc pas d’âge à donner.',
	corrections: {
		none: 'Aucune erreur n’a encore été signalée.',
		open: (count, days) =>
			`${manyFr(count, 'erreur signalée est ouverte', 'erreurs signalées sont ouvertes')}; la plus ancienne depuis ${manyFr(days, 'jour', 'jours')}.`,
		allSettled: 'Aucune erreur signalée n’est ouverte.',
		settled: (count, days) =>
			`${manyFr(count, 'signalement est réglé', 'signalements sont réglés')}, la moitié en ${manyFr(days, 'jour', 'jours')} ou moins.`,
	},
	dueHeading: (organizations) => `À qui redemander\u00A0: ${manyFr(organizations, 'organisme', 'organismes')}`,
	nothingDue: 'Il n’y a personne à qui redemander aujourd’hui.',
	firstHeading: (organizations, listings) =>
		`À qui demander une première fois\u00A0: ${manyFr(organizations, 'organisme', 'organismes')}, ${manyFr(listings, 'fiche', 'fiches')}`,
	listings: (count) => manyFr(count, 'fiche', 'fiches'),
	ask: {
		email: (to, role) =>
			`par courriel à ${to[0] ?? ''}${role === undefined ? '' : ` (${role})`}${to[1] === undefined ? '' : `, copie à ${to[1]}`}`,
		phone: (to) => `par téléphone\u00A0: ${to.join(', ')}`,
		form: (to) => `par le formulaire ${to.join(', ')}`,
		web: (to) => `aucun téléphone ni courriel connu; cherchez sur ${to.join(', ')}`,
		nobody: () => 'aucun moyen de les joindre n’est connu',
	},
	through: (way, organization) => `${way} (de ${organization})`,
	state: {
		confirmed: (overdue) => `confirmée, en retard à partir du ${overdue}`,
		due: (due, overdue) => `à confirmer depuis le ${due}, en retard à partir du ${overdue}`,
		overdue: (overdue, leaves) => `en retard depuis le ${overdue}, retirée des suggestions à partir du ${leaves}`,
		lapsed: (leaves) => `retirée des suggestions depuis le ${leaves}`,
	},
	reminder: (stage, on) => `${stage}, échu le ${on}`,
	stages: {
		due: 'premier rappel',
		'month-left': 'deuxième rappel, un mois avant le retard',
		'two-weeks-left': 'dernier rappel, deux semaines avant le retard',
	},
	drafts: (count, folder) =>
		count === 0
			? 'Aucun brouillon n’a été écrit\u00A0: il n’y a personne à qui demander.'
			: `${manyFr(count, 'brouillon a été écrit', 'brouillons ont été écrits')} dans ${folder}.`,
	draftsNotReady: 'On ne peut pas encore les envoyer; les premières lignes de chacun disent ce qu’il faut régler.',
};
