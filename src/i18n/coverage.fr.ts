import type { CoverageWords } from './coverage.en.ts';
import { listFr } from './phrases.ts';

/** Words of the page that shows which needs have doors in which county. French. */
export const coverageFr: CoverageWords = {
	title: 'Besoins et portes par comté',
	description: (needs, counties) =>
		`Où des portes sont connues pour chacun des ${String(needs)} besoins d’employeurs dans ${String(counties)} comtés, où il n’y en a qu’une, et où l’on n’en connaît aucune.`,
	lead: 'Pour chaque besoin et chaque comté\u00A0: combien de portes sont faites pour lui, où il n’y en a qu’une, et où l’on n’en connaît aucune.',
	county: (name) => name.replace(/^Comté (?:de |du |d’)/, ''),
	honest: {
		unconfirmed: (services, doors) =>
			`Compté à partir de pages publiques\u00A0: ${String(services)} services à ${String(doors)} portes. Personne dans ces organismes ne les a encore confirmés.`,
		partly: (services, doors, confirmed) =>
			`Compté à partir de ${String(services)} services à ${String(doors)} portes. Leurs organismes en ont confirmé ${String(confirmed)}; les autres viennent de pages publiques.`,
		unclear: (unclear) =>
			`Pour ${String(unclear)} services, aucune page récente n’a été trouvée. Ils sont comptés, mais n’existent peut-être plus.`,
		meaning:
			'Un 0 veut dire qu’aucune porte de ce genre n’est inscrite ici. Il y en a peut-être une que nous n’avons pas trouvée.',
		notCounted:
			'Les services terminés ou fermés pour l’instant ne sont pas comptés. Ceux qui n’aident qu’en partie sont dans le fichier, pas dans le tableau.',
	},
	summary: {
		heading: 'En bref',
		which: 'Lesquels',
		unanswered: (needs, all) =>
			needs === 0
				? `Chacun des ${String(all)} besoins a une porte faite pour lui, au moins dans un comté.`
				: `${String(needs)} besoins sur ${String(all)} n’ont de porte faite pour eux dans aucun comté.`,
		noHelp: 'aucune aide, même en partie',
		someHelp: 'un peu d’aide en partie',
		gapsInPlaces: (needs) =>
			needs === 1
				? '1 besoin a une porte dans certains comtés et aucune dans d’autres.'
				: `${String(needs)} besoins ont une porte dans certains comtés et aucune dans d’autres.`,
		gapsIn: (counties) => `aucune\u00A0: ${listFr(counties)}`,
		gapsInMany: (counties) => `aucune dans ${String(counties)} comtés`,
		alone: (needs, doors) =>
			needs === 0
				? 'Aucun besoin ne repose sur une seule porte dans toute la province.'
				: `${String(needs)} besoins reposent chacun sur une seule porte dans toute la province\u00A0: ${String(doors)} portes en tout. Si l’une d’elles fermait, aucune autre ne serait faite pour ce besoin.`,
		aloneInPlaces: (needs) =>
			needs === 1
				? '1 autre besoin repose sur une seule porte dans certains comtés.'
				: `${String(needs)} autres besoins reposent sur une seule porte dans certains comtés.`,
		inCounties: (counties) => (counties === 1 ? '1 comté' : `${String(counties)} comtés`),
		distant: (counties, all) =>
			counties === 0
				? 'Chaque comté a une porte locale là où la plupart en ont une.'
				: `${String(counties)} comtés sur ${String(all)} n’ont pas une porte locale que la plupart ont. Une porte locale ne dessert que certains comtés, ou a un bureau dans le comté.`,
		limited: (needs) =>
			needs === 1
				? 'Pour 1 besoin, chaque porte est réservée à certains secteurs ou genres d’employeurs.'
				: `Pour ${String(needs)} besoins, chaque porte est réservée à certains secteurs ou genres d’employeurs.`,
	},
	map: {
		heading: 'Sur la carte',
		lead: 'Le premier nombre compte les portes locales. Le second compte celles de toute la province.',
		allTitle: 'Tous les besoins',
		allSentence: (needs) => `Combien des ${String(needs)} besoins ont une porte locale dans chaque comté.`,
		local: (withLocal, counties) =>
			withLocal === 0
				? 'Aucun comté n’a de porte locale pour ce besoin.'
				: withLocal === counties
					? 'Chaque comté a une porte locale pour ce besoin.'
					: withLocal === 1
						? `1 comté sur ${String(counties)} a une porte locale pour ce besoin.`
						: `${String(withLocal)} comtés sur ${String(counties)} ont une porte locale pour ce besoin.`,
		gaps: (gaps) =>
			gaps === 1 ? 'Dans 1 comté, aucune porte n’est connue.' : `Dans ${String(gaps)} comtés, aucune porte n’est connue.`,
		noDoor: 'Aucune porte n’est faite pour ce besoin, dans aucun comté.',
		choose: 'Montrer un besoin sur la carte',
		other: 'Choisir un autre besoin',
	},
	table: {
		heading: 'Le tableau entier',
		caption: 'Portes faites pour chaque besoin, par comté',
		need: 'Besoin',
		legend: [
			['1+4', 'une porte locale, et quatre pour toute la province'],
			['0', 'aucune porte n’est faite pour lui\u00A0: un manque'],
			['0+1', 'encadré\u00A0: une seule porte; si elle ferme, il n’en reste aucune'],
			['*', 'toutes les portes ici sont pour certains secteurs ou genres d’employeurs'],
			['?', 'aucune page récente des portes d’ici n’a été trouvée'],
		],
		scroll: 'Sur un écran étroit, le tableau défile vers le côté.',
	},
	download: {
		heading: 'À télécharger',
		link: 'Télécharger le tableau (CSV)',
		note: 'Les deux langues dans un fichier, avec les portes qui aident en partie et le nom de chaque porte.',
		licence: 'Vous pouvez l’utiliser et le partager sous licence CC BY 4.0.',
	},
};
