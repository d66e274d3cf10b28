import { wizardFr } from './wizard.fr.ts';
import type { WorksheetWords } from './worksheet.en.ts';

const { where, now, words, factors } = wizardFr;

/** Words of the printable worksheet in French. */
export const worksheetFr: WorksheetWords = {
	title: 'Feuille de travail à imprimer',
	description:
		'Le sommaire des facteurs magnétiques et le chemin vers les bonnes portes, sur trois feuilles de papier, pour les séances de groupe et les endroits sans connexion.',
	lead: 'Le sommaire des facteurs magnétiques, et le chemin qui mène aux bonnes portes, sur trois feuilles de papier. Pour les séances de groupe, les tables de cuisine et les endroits sans connexion.',
	print: 'Imprimez cette page. Elle remplit trois feuilles de format Lettre, et l’encre noire suffit.',
	county: 'Imprimez aussi la feuille de votre comté. On y trouve les portes près de chez vous et leurs numéros\u00A0:',
	toCounties: 'choisir un comté',
	onScreen: 'Les cases sont faites pour un crayon. Pour répondre à l’écran\u00A0:',
	toPlan: 'les questions guidées',
	sheet: (number, sheets) => `Feuille ${String(number)} de ${String(sheets)}`,
	employer: 'Employeur',
	date: 'Date',
	summary: {
		title: 'Votre sommaire des facteurs magnétiques',
		privacy: 'N’écrivez pas de noms d’employés\u00A0: cette feuille peut changer de mains.',
		county: 'Comté et localité',
		sector: 'Secteur ou genre de travail',
		employees: 'Employés',
		kind: 'Genre d’employeur',
		kinds: where.kinds,
		languages: where.languages.employer,
		languageNames: { en: 'anglais', fr: 'français' },
		otherLanguage: 'autre',
		now: now.title.employer,
		modes: now.mode,
		modesHint: now.modesHint,
		ownWords: words.label.employer,
		factors: factors.title.employer,
		factorsHint: factors.hint.employer,
		groups: factors.groups,
		standings: factors.standings,
		notes: 'Notes',
	},
	needs: {
		title: 'Ce qu’il vous faut',
		hint: 'Cochez à gauche ce qu’il vous faut. Si c’est urgent, cochez aussi la case de droite.',
		urgent: 'Urgent',
		other: 'Autre chose, dans vos mots',
	},
	doors: {
		title: 'Trouver vos portes à la main',
		steps: (made, helps) => ({
			lookUp: {
				heading: 'Chercher',
				text: 'Prenez chaque besoin coché, les urgents d’abord. Ouvrez sa page, ou lisez la feuille de votre comté, et notez qui aide.',
			},
			choose: {
				heading: 'En choisir peu',
				text: `Préférez une porte qui répond à plusieurs de vos besoins. «\u00A0${made}\u00A0» passe avant «\u00A0${helps}\u00A0». Trois portes suffisent pour commencer.`,
			},
			order: {
				heading: 'Les mettre en ordre',
				text: 'Ce qui est urgent d’abord. Puis les gens avant l’argent. Puis le proche avant le lointain.',
			},
			ask: {
				heading: 'Demander d’abord',
				text: 'Lisez pour qui c’est\u00A0: taille, lieu, secteur, dates. Ce que vous ne savez pas est une question à poser. Cela ne vous exclut pas. Au téléphone, dites d’abord ce qui va bien chez vous.',
			},
		}),
		needs: 'Tous les besoins\u00A0:',
		places: 'Tous les comtés\u00A0:',
		table: 'Vos portes',
		columns: ['Porte 1', 'Porte 2', 'Porte 3'],
		rows: {
			need: 'Pour quel besoin',
			organization: 'Organisme',
			desk: 'Bureau ou personne à demander',
			contact: 'Téléphone ou courriel',
			step: 'Premier pas',
			ask: 'Leur demander',
			followUp: 'Quand faire le suivi',
		},
		followUpHint: 'Pas de réponse après 8 jours? Rappelez.',
		fallback: 'Aucune porte trouvée, ou un doute? Appelez une personne\u00A0:',
	},
};
