import type { SpokenSentences } from './plan-sentences.ts';

/** The sentences of a plan as a practitioner reads them about an employer. */
export const practitionerSentencesFr: SpokenSentences = {
	demand: {
		'picked-under-stressor': ({ factor }, names) => `Choisi sous «\u00A0${names.factor(factor)}\u00A0», qui crée des tensions.`,
		'picked-directly': () => 'L’employeur l’a nommé.',
		'said-urgent': () => 'L’employeur a dit que c’est urgent.',
		'typical-of-stressor': ({ factor }, names) => `Aide souvent quand «\u00A0${names.factor(factor)}\u00A0» crée des tensions.`,
		'fits-mode': ({ mode }, names) =>
			`Fait partie du mode «\u00A0${names.mode(mode)}\u00A0», où l’employeur se trouve maintenant.`,
	},
	reason: {
		'answers-need': ({ need }, names) => `Parce que l’employeur veut\u00A0: ${names.need(need)}.`,
		'explores-need': ({ need }, names) => `À explorer, vu ce qui crée des tensions\u00A0: ${names.need(need)}.`,
		'serves-county': ({ county }, names) =>
			`Parce que le milieu de travail est ici\u00A0: ${names.county(county)}, un comté desservi.`,
		'made-for-sector': ({ sector }, names) => `Parce que c’est conçu pour ce secteur\u00A0: ${names.sector(sector)}.`,
		'fits-size': ({ employees }) =>
			employees <= 1
				? `Parce qu’il y a ${employees} employé, ce qui respecte les limites.`
				: `Parce qu’il y a ${employees} employés, ce qui respecte les limites.`,
		'for-this-kind': () => 'Parce que c’est pour ce genre d’employeur.',
		'speaks-your-language': ({ language }, names) => `Parce que l’employeur peut y être servi en ${names.language(language)}.`,
	},
	wouldDropOut: {
		'answers-need': ({ need }, names) =>
			`Ne serait pas ici pour «\u00A0${names.need(need)}\u00A0» si l’employeur ne l’avait pas demandé.`,
		'explores-need': ({ need }, names) =>
			`«\u00A0${names.need(need)}\u00A0» ne serait pas ici si ce facteur ne créait pas de tensions.`,
		'serves-county': () => 'Pourrait disparaître dans un comté non desservi.',
		'made-for-sector': () => 'Pourrait disparaître dans un autre secteur.',
		'fits-size': () => 'Pourrait disparaître avec plus ou moins d’employés que permis.',
		'for-this-kind': () => 'Pourrait disparaître pour un autre genre d’employeur.',
		'speaks-your-language': () => 'Pourrait disparaître s’il fallait une autre langue.',
	},
	question: {
		'status-unclear': ({ service }, names) =>
			`«\u00A0${names.service(service)}\u00A0» accepte-t-il des employeurs en ce moment? Aucune page récente n’a été trouvée.`,
		'county-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» dessert-il le comté de cet employeur?`,
		'sector-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» est-il pour le secteur de cet employeur?`,
		'size-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» accepte-t-il un employeur de cette taille?`,
		'kind-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» est-il pour ce genre d’employeur?`,
		'whom-you-hire': ({ service }, names) =>
			`«\u00A0${names.service(service)}\u00A0» vise certaines personnes. La personne à embaucher ou à appuyer en fait-elle partie?`,
		'whose-business': ({ service }, names) =>
			`«\u00A0${names.service(service)}\u00A0» est conçu pour certains propriétaires d’entreprise. La personne propriétaire dit-elle en faire partie?`,
		'condition-in-words': ({ service }, names) =>
			`Demandez quelles sont les conditions de «\u00A0${names.service(service)}\u00A0».`,
	},
};
