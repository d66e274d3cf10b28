import { manyFr } from './phrases.ts';
import type { ReminderWords } from './reminder.en.ts';

/** Words of the letters that ask whether a listing is still true. French. */
export const reminderFr: ReminderWords = {
	subjects: {
		first: ({ directory, organization }) => `${organization} est dans ${directory}\u00A0: est-ce exact?`,
		due: ({ directory, organization }) => `${organization} dans ${directory}\u00A0: est-ce toujours exact?`,
		'month-left': ({ organization }) =>
			`Il reste un mois\u00A0: la fiche «\u00A0${organization}\u00A0» est-elle toujours exacte?`,
		'two-weeks-left': ({ organization }) =>
			`Il reste deux semaines\u00A0: la fiche «\u00A0${organization}\u00A0» est-elle toujours exacte?`,
		overdue: ({ organization }) => `En retard\u00A0: la fiche «\u00A0${organization}\u00A0» est-elle toujours exacte?`,
	},
	hello: 'Bonjour,',
	opening: ({ directory, province, organization, listings }) =>
		`${directory} est un répertoire gratuit des services aux employeurs en ${province}. Il dirige des employeurs vers ${organization}, et nous vous posons la question pour ${manyFr(listings, 'fiche', 'fiches')}.`,
	why: {
		first: () => 'Ce que nous disons vient de pages publiques, et personne dans votre organisme ne l’a encore confirmé.',
		due: () => 'Quelqu’un dans votre organisme a confirmé ce que nous disons, et il est temps de redemander.',
		'month-left': ({ by }) =>
			`Nous avons déjà demandé et n’avons pas encore de réponse. La confirmation cesse de compter le ${by ?? ''}.`,
		'two-weeks-left': ({ by }) => `C’est le dernier rappel. La confirmation cesse de compter le ${by ?? ''}.`,
		overdue: () => 'Au moins une confirmation est si ancienne qu’elle ne compte plus.',
	},
	alsoUnconfirmed: (count) =>
		count === 1 ? 'Une de ces fiches n’a jamais été confirmée.' : `${String(count)} de ces fiches n’ont jamais été confirmées.`,
	please: 'Veuillez lire ci-dessous ce qui est inscrit aujourd’hui. Puis, au choix\u00A0:',
	nothingChanged:
		'1. Tout est exact. Ouvrez le premier lien sous la fiche, «\u00A0Rien n’a changé\u00A0», et envoyez ce qu’il montre. C’est tout. Ou répondez à ce courriel par les mots «\u00A0Rien n’a changé\u00A0».',
	somethingChanged:
		'2. Quelque chose est différent. Ouvrez le deuxième lien, changez ce qui est différent et envoyez-le comme la page l’explique. Il ne faut pas de compte. Ou répondez à ce courriel en disant ce qui est différent.',
	by: (by) => `Merci de le faire d’ici le ${by}.`,
	inThreeWeeks: (by) => `Merci de le faire dans les trois semaines, ou au plus tard le ${by}.`,
	soon: 'Merci de le faire dès que possible.',
	otherwise:
		'Sans réponse, une fiche compte d’abord comme en retard\u00A0: les bureaux d’un organisme comptent comme froids, et un service vient après d’autres dans les plans. Plus tard, plus rien ne la suggère. On la trouve encore par son nom. Les dates sont sous chaque fiche.',
	firstOtherwise:
		'Sans réponse, rien n’est retiré\u00A0: les pages continuent de dire que personne ne les a confirmées. De deux services qui aideraient aussi bien, les plans choisissent celui qui est confirmé.',
	days: {
		coming: (overdue, leaves) => `En retard à partir du ${overdue}. N’est plus suggéré à partir du ${leaves}.`,
		overdue: (overdue, leaves) => `En retard depuis le ${overdue}. N’est plus suggéré à partir du ${leaves}.`,
		lapsed: (leaves) => `N’est plus suggéré depuis le ${leaves}.`,
	},
	listed: 'CE QUI EST INSCRIT AUJOURD’HUI',
	lastConfirmed: (on) => `Confirmé la dernière fois le ${on}.`,
	neverConfirmed: 'Jamais confirmé.',
	page: 'Sa page',
	confirmLink: 'Rien n’a changé',
	changeLink: 'Quelque chose a changé',
	who: ({ directory, steward }) =>
		steward === undefined ? `La personne responsable de ${directory}` : `La personne responsable de ${directory}, ${steward}`,
	whyYou: (role) =>
		role === undefined
			? 'Vous recevez ceci parce que votre bureau est la façon de joindre l’organisme que donne la fiche. Si quelqu’un d’autre s’en occupe, dites-nous quel rôle et quelle adresse joindre.'
			: `Vous recevez ceci parce que votre organisme a donné cette adresse pour cela (${role}). Si une autre convient mieux, dites-le-nous.`,
	notReady: {
		heading: 'PAS PRÊT À ENVOYER. Enlevez ces lignes quand ce le sera.',
		steward:
			'- content/directory.yaml ne nomme pas de «\u00A0stewardEmail\u00A0»\u00A0: personne ne pourrait recevoir la réponse. Ajoutez l’adresse courriel de la personne responsable et refaites les brouillons.',
		site: '- LODESTONE_SITE n’est pas réglé\u00A0: les liens mènent à un exemple. Donnez-lui l’adresse du site, comme pour le construire, et refaites les brouillons.',
	},
};
