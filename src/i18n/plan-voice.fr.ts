import { employerKindsFr, hireGroupsFr, ownerGroupsFr } from './groups.fr.ts';
import { inside, listFr } from './phrases.ts';
import { factorsBehind } from './plan-names.ts';
import type { SpokenSentences } from './plan-sentence-types.ts';

/** The sentences of a plan as a practitioner reads them about an employer. */
export const practitionerSentencesFr: SpokenSentences = {
	demand: {
		'picked-under-stressor': ({ factor }, names) => `Choisi sous «\u00A0${names.factor(factor)}\u00A0», un facteur qui pèse.`,
		'picked-directly': () => 'L’employeur l’a nommé.',
		'said-urgent': () => 'L’employeur a dit que c’est urgent.',
		'typical-of-stressor': ({ factor }, names) => `Aide souvent quand ce facteur pèse\u00A0: ${names.factor(factor)}.`,
		'fits-mode': ({ mode }, names) => `Va avec ce qui se passe là-bas en ce moment\u00A0: ${names.mode(mode)}.`,
	},
	reason: {
		'answers-need': ({ need }, names) => `Parce que l’employeur veut\u00A0: ${inside(names.need(need))}.`,
		'explores-need': ({ need }, names) => `À explorer, vu ce qui pèse\u00A0: ${inside(names.need(need))}.`,
		'serves-county': ({ county }, names) =>
			`Parce que le milieu de travail est dans un comté desservi\u00A0: ${inside(names.county(county))}.`,
		'made-for-sector': ({ sector }, names) => `Parce que c’est pour ce secteur\u00A0: ${inside(names.sector(sector))}.`,
		'fits-size': ({ employees }) =>
			employees <= 1
				? `Parce qu’il y a ${employees} employé, ce qui respecte les limites.`
				: `Parce qu’il y a ${employees} employés, ce qui respecte les limites.`,
		'for-this-kind': ({ kind }) => `Parce que c’est pour ${employerKindsFr[kind]}.`,
		'speaks-your-language': ({ language }, names) => `Parce que l’employeur peut y être servi en ${names.language(language)}.`,
	},
	wouldDropOut: {
		'answers-need': ({ need }, names) =>
			`Ne serait pas ici pour «\u00A0${names.need(need)}\u00A0» si l’employeur ne l’avait pas demandé.`,
		'explores-need': ({ need, from }, names) =>
			`«\u00A0${names.need(need)}\u00A0» ne serait pas ici si rien ne pesait de ce côté\u00A0: ${listFr(factorsBehind(from, names))}.`,
		'serves-county': () => 'Pourrait disparaître dans un comté non desservi.',
		'made-for-sector': () => 'Pourrait disparaître dans un autre secteur.',
		'fits-size': () => 'Pourrait disparaître avec plus ou moins d’employés que permis.',
		'for-this-kind': () => 'Pourrait disparaître pour un autre genre d’employeur.',
		'speaks-your-language': () => 'Pourrait disparaître s’il fallait une autre langue.',
	},
	question: {
		'status-unclear': ({ service, of }, names) =>
			of === 'organization'
				? 'Cet organisme accueille-t-il des employeurs en ce moment? Aucune page récente à son sujet n’a été trouvée.'
				: `«\u00A0${names.service(service)}\u00A0» accueille-t-il des employeurs en ce moment? Aucune page récente à ce sujet n’a été trouvée.`,
		'language-not-known': ({ service, language }, names) =>
			`Cet employeur peut-il recevoir «\u00A0${names.service(service)}\u00A0» en ${names.language(language)}? La fiche ne le dit pas.`,
		'county-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» dessert-il le comté de cet employeur?`,
		'sector-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» est-il pour le secteur de cet employeur?`,
		'size-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» accepte-t-il un employeur de cette taille?`,
		'kind-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» est-il pour ce genre d’employeur?`,
		'whom-you-hire': ({ service, groups }, names) =>
			`«\u00A0${names.service(service)}\u00A0» vise ${listFr(groups.map((group) => hireGroupsFr[group]))}. La personne à embaucher ou à appuyer en fait-elle partie?`,
		'whose-business': ({ service, groups }, names) =>
			`«\u00A0${names.service(service)}\u00A0» est conçu pour ces propriétaires\u00A0: ${listFr(groups.map((group) => ownerGroupsFr[group]))}. La personne propriétaire dirait-elle en faire partie?`,
		'condition-in-words': ({ service }, names) =>
			`Demandez quelles sont les conditions de «\u00A0${names.service(service)}\u00A0».`,
	},
};
