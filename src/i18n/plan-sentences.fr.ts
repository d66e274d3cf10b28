import { dateInWords } from './dates.ts';
import { employerKindsFr, hireGroupsFr, ownerGroupsFr } from './groups.fr.ts';
import { inside, listFr } from './phrases.ts';
import { factorsBehind } from './plan-names.ts';
import type { PlanSentences } from './plan-sentence-types.ts';
import { practitionerSentencesFr } from './plan-voice.fr.ts';

/** More names than this say less than "other". */
const mostNames = 3;

export const planSentencesFr: PlanSentences = {
	forPractitioner: practitionerSentencesFr,
	demand: {
		'picked-under-stressor': ({ factor }, names) =>
			`Vous l’avez choisi sous «\u00A0${names.factor(factor)}\u00A0», un facteur qui pèse.`,
		'picked-directly': () => 'Vous l’avez nommé.',
		'said-urgent': () => 'Vous avez dit que c’est urgent.',
		'typical-of-stressor': ({ factor }, names) => `Aide souvent quand ce facteur pèse\u00A0: ${names.factor(factor)}.`,
		'fits-mode': ({ mode }, names) => `Va avec ce qui se passe chez vous en ce moment\u00A0: ${names.mode(mode)}.`,
	},
	reason: {
		'answers-need': ({ need }, names) => `Parce que vous voulez\u00A0: ${inside(names.need(need))}.`,
		'explores-need': ({ need }, names) => `À explorer, vu ce qui pèse\u00A0: ${inside(names.need(need))}.`,
		'serves-county': ({ county }, names) => `Parce que vous êtes dans un comté desservi\u00A0: ${inside(names.county(county))}.`,
		'made-for-sector': ({ sector }, names) => `Parce que c’est pour votre secteur\u00A0: ${inside(names.sector(sector))}.`,
		'fits-size': ({ employees }) =>
			employees <= 1
				? `Parce que vous avez ${employees} employé, ce qui respecte les limites.`
				: `Parce que vous avez ${employees} employés, ce qui respecte les limites.`,
		'for-this-kind': ({ kind }, names) =>
			`Parce que vous êtes ${names.employerKind(kind)}\u00A0: c’est pour les employeurs comme vous.`,
		'speaks-your-language': ({ language }, names) => `Parce qu’on peut vous y servir en ${names.language(language)}.`,
	},
	wouldDropOut: {
		'answers-need': ({ need }, names) =>
			`Ne serait pas ici pour «\u00A0${names.need(need)}\u00A0» si vous ne l’aviez pas demandé.`,
		'explores-need': ({ need, from }, names) =>
			`«\u00A0${names.need(need)}\u00A0» ne serait pas ici si rien ne pesait de ce côté\u00A0: ${listFr(factorsBehind(from, names))}.`,
		'serves-county': () => 'Pourrait disparaître si vous étiez dans un comté non desservi.',
		'made-for-sector': () => 'Pourrait disparaître si vous étiez dans un autre secteur.',
		'fits-size': () => 'Pourrait disparaître si vous aviez plus ou moins d’employés que permis.',
		'for-this-kind': () => 'Pourrait disparaître si vous étiez un autre genre d’employeur.',
		'speaks-your-language': () => 'Pourrait disparaître s’il vous fallait une autre langue.',
	},
	question: {
		'status-unclear': ({ service, of }, names) =>
			of === 'organization'
				? 'Cet organisme accueille-t-il des employeurs en ce moment? Aucune page récente à son sujet n’a été trouvée.'
				: `«\u00A0${names.service(service)}\u00A0» accueille-t-il des employeurs en ce moment? Aucune page récente à ce sujet n’a été trouvée.`,
		'language-not-known': ({ service, language }, names) =>
			`Pouvez-vous recevoir «\u00A0${names.service(service)}\u00A0» en ${names.language(language)}? La fiche ne le dit pas.`,
		'county-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» dessert-il votre comté?`,
		'sector-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» est-il pour votre secteur?`,
		'size-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» accepte-t-il un employeur de votre taille?`,
		'kind-not-said': ({ service }, names) => `«\u00A0${names.service(service)}\u00A0» est-il pour votre genre d’employeur?`,
		'whom-you-hire': ({ service, groups }, names) =>
			`«\u00A0${names.service(service)}\u00A0» vise ${listFr(groups.map((group) => hireGroupsFr[group]))}. La personne que vous voulez embaucher ou appuyer en fait-elle partie?`,
		'whose-business': ({ service, groups }, names) =>
			`«\u00A0${names.service(service)}\u00A0» est conçu pour ces propriétaires\u00A0: ${listFr(groups.map((group) => ownerGroupsFr[group]))}. En faites-vous partie?`,
		'condition-in-words': ({ service }, names) =>
			`Demandez quelles sont les conditions de «\u00A0${names.service(service)}\u00A0».`,
	},
	exclusion: {
		ended: () => 'Le service a pris fin.',
		'organization-ended': () => 'L’organisme qui l’offrait a fermé ou fusionné.',
		'temporarily-closed': () => 'Fermé pour le moment.',
		'not-confirmed-for-long': () =>
			'Personne ne l’a confirmé depuis longtemps, alors nous ne le proposons pas. Vous pouvez quand même le consulter.',
		'window-closed': ({ opens, closed }) =>
			opens !== undefined
				? `N’accepte pas de demandes en ce moment. La prochaine période débute le ${dateInWords(opens, 'fr')}.`
				: closed !== undefined
					? `La période de demande s’est terminée le ${dateInWords(closed, 'fr')}.`
					: 'N’accepte pas de demandes en ce moment.',
		'other-county': ({ counties = [] }, names) =>
			counties.length > 0 && counties.length <= mostNames
				? `Dessert seulement\u00A0: ${listFr(counties.map(names.county).map(inside))}.`
				: 'Ne dessert pas ce comté.',
		'other-sector': ({ sectors }, names) =>
			sectors.length > mostNames
				? 'Vise d’autres secteurs.'
				: `Vise ${sectors.length === 1 ? 'ce secteur' : 'ces secteurs'}\u00A0: ${sectors.map(names.sector).map(inside).join('; ')}.`,
		'too-few-employees': ({ min }) => `Pour les employeurs qui ont au moins ${min} ${min < 2 ? 'employé' : 'employés'}.`,
		'too-many-employees': ({ max }) => `Pour les employeurs qui ont au plus ${max} ${max < 2 ? 'employé' : 'employés'}.`,
		'other-kind': ({ kinds }) => `Pour ${listFr(kinds.map((kind) => employerKindsFr[kind]))}.`,
		'other-language': ({ languages }, names) =>
			`Offert ${listFr(languages.map((language) => `en ${names.language(language)}`))}.`,
	},
	warmth: {
		cold: 'Froid\u00A0: on ne connaît que des renseignements publics; vous faites vous-même le premier pas.',
		warm: 'Chaleureux\u00A0: un bureau que vous pouvez appeler ou à qui vous pouvez écrire.',
		hot: 'Très chaleureux\u00A0: un bureau qui reçoit les présentations et a promis de répondre.',
	},
	trust: {
		confirmed: 'Confirmé par l’organisme',
		due: 'Confirmé; à reconfirmer bientôt',
		overdue: 'Confirmé il y a longtemps; vérifiez avant de compter dessus',
		unconfirmed: 'Compilé à partir de pages publiques; pas encore confirmé par l’organisme',
		ended: 'Terminé',
	},
	headings: {
		plan: 'Votre plan',
		doors: 'Les portes où frapper, dans cet ordre',
		own: 'Ce que votre centre fait lui-même',
		partners: 'Les partenaires à inviter, dans cet ordre',
		answers: 'Pour',
		alsoHelps: 'aide aussi',
		why: 'Pourquoi',
		ask: 'À leur demander',
		firstStep: 'Première démarche',
		alternative: 'Ou plutôt',
		unanswered: 'Aucune porte trouvée pour',
		fallback: 'Adressez-vous à',
		explore: 'À explorer plus tard',
		draws: 'Ce qui attire les gens',
		strains: 'Ce qui pèse',
		excluded: 'Pas proposé, parce que',
		nothingSaid: 'Rien à planifier pour l’instant\u00A0: le sommaire ne nomme ni besoin ni facteur qui pèse.',
		notProved: 'Ce plan répond à tous les besoins, mais il était trop grand pour prouver qu’il n’en existe pas de plus court.',
		leftOut: 'Laissé de côté parce qu’inconnu ici',
	},
	colon: '\u00A0: ',
};
