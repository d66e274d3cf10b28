import type { ThingKind } from '../hand-off/what-travels.ts';
import type { EmployerKind } from '../schema/vocabulary.ts';
import type { AboutFacts, ConsentFacts } from './packet-facts.ts';
import { inside, listFr } from './phrases.ts';
import type { PacketWords } from './packet-words.en.ts';
import { languageNames } from './plan-names.ts';

/** Les mots de ce qui voyage avec une présentation, en français. */
export const packetWordsFr: PacketWords = {
	colon: '\u00A0: ',
	list: listFr,
	quote: (words) => `«\u00A0${words}\u00A0»`,
	parts: {
		from: 'De la part de',
		to: 'Pour',
		about: { employer: 'À propos de nous', practitioner: 'À propos de l’employeur' },
		need: 'Ce dont il s’agit',
		factors: 'Ce qui attire et ce qui pèse',
		why: 'Pourquoi vous',
		reach: { employer: 'Comment nous joindre', practitioner: 'Comment joindre l’employeur' },
		consent: 'Ce qui a été convenu',
		reply: 'Une réponse',
	},
	labels: {
		name: 'Nom',
		role: 'Fonction',
		organization: 'Organisme',
		phone: 'Téléphone',
		email: 'Courriel',
		desk: 'Bureau',
		services: 'Au sujet de',
		employer: 'Nom',
		place: 'Où',
		sector: 'Genre de travail',
		employees: 'Taille',
		kind: 'Genre',
		needs: { employer: 'Nous voulons', practitioner: 'L’employeur veut' },
		words: { employer: 'Dans nos mots', practitioner: 'Dans ses mots' },
		goal: 'Ce qui aiderait pour de vrai',
		tried: 'Déjà essayé',
		answers: 'Parce que',
		ask: 'Questions auxquelles vous seuls pouvez répondre',
		ready: 'Prêt à montrer',
		prefer: 'Le mieux',
		when: 'Bons moments',
		language: 'Langue',
		agreed: 'Accord donné',
		until: 'Jusqu’au',
		withdraw: 'Pour retirer l’accord, le dire à',
		text: 'Les mots de l’accord',
		by: 'Espérée d’ici le',
	},
	urgent: (need) => `${need} (urgent)`,
	employees: (count) => (count <= 1 ? `${String(count)} employé` : `${String(count)} employés`),
	kinds: {
		business: 'Entreprise',
		nonprofit: 'Organisme sans but lucratif',
		cooperative: 'Coopérative',
		'public-body': 'Organisme public',
		'self-employed': 'Travail autonome',
	},
	standings: { strength: 'Une force', stressor: 'Ça pèse', both: 'Un peu des deux' },
	reachWays: {
		phone: 'Par téléphone',
		text: 'Par message texte',
		email: 'Par courriel',
		visit: 'En personne, sur place',
	},
	languages: languageNames.fr,
	consentWays: {
		'in-person': 'en personne',
		'by-phone': 'au téléphone',
		'in-writing': 'par écrit',
		'sent-it-myself': 'en l’envoyant',
	},
	answer: (service, need) => `«\u00A0${service}\u00A0» répond à ce besoin\u00A0: ${need}`,
	agreed: (who, on, how) => `${who}, le ${on}, ${how}`,
	somebody: 'L’employeur',
	ask: {
		'condition-in-words': (service) => `Les conditions de «\u00A0${service}\u00A0» sont-elles remplies?`,
		'whom-you-hire': (service) =>
			`«\u00A0${service}\u00A0» vise certaines personnes. La personne à embaucher ou à appuyer en fait-elle partie?`,
		'whose-business': (service) =>
			`«\u00A0${service}\u00A0» est conçu pour certains propriétaires. Cette personne en fait-elle partie?`,
		'language-not-known': (service) => `«\u00A0${service}\u00A0» peut-il être offert dans la langue de cet employeur?`,
		'county-not-said': (service) => `«\u00A0${service}\u00A0» dessert-il ce comté?`,
		'sector-not-said': (service) => `«\u00A0${service}\u00A0» est-il ouvert à ce genre de travail?`,
		'size-not-said': (service) => `«\u00A0${service}\u00A0» accepte-t-il un employeur de cette taille?`,
		'kind-not-said': (service) => `«\u00A0${service}\u00A0» est-il ouvert à ce genre d’organisme?`,
		'status-unclear': (service) => `«\u00A0${service}\u00A0» accepte-t-il des employeurs en ce moment?`,
	},
	consent: consentInWords,
	letter: {
		title: 'Une présentation',
		dated: (date) => `Le ${date}`,
		to: 'À',
		from: 'De la part de',
		greeting: 'Bonjour,',
		who: (sender) => `Ici ${sender}.`,
		opening: {
			employer: 'Je voudrais vous présenter mon milieu de travail.',
			practitioner: 'Je voudrais vous présenter un employeur, avec son accord.',
		},
		about: aboutInWords,
		wants: { employer: 'Nous voulons\u00A0:', practitioner: 'L’employeur veut\u00A0:' },
		words: { employer: 'Dans nos mots\u00A0:', practitioner: 'Dans ses mots\u00A0:' },
		goal: 'Ce qui aiderait pour de vrai\u00A0:',
		tried: 'Déjà essayé\u00A0:',
		strengths: 'Ce qui attire les gens\u00A0:',
		strains: 'Ce qui pèse\u00A0:',
		both: 'Un peu des deux\u00A0:',
		because: 'Pourquoi vous\u00A0:',
		ask: 'Vous seuls pouvez le dire\u00A0:',
		ready: 'Prêt à montrer\u00A0:',
		reach: { employer: 'Comment nous joindre\u00A0:', practitioner: 'Comment joindre l’employeur\u00A0:' },
		reachThroughMe: 'Pour joindre l’employeur, revenez vers moi.',
		reachBy: { phone: 'par téléphone', text: 'par message texte', email: 'par courriel', visit: 'en personne' },
		spoken: (language) => `langue\u00A0: ${language}`,
		agreed: (who, on, how, until) =>
			`L’employeur a donné son accord le ${on}, ${how}${who === undefined ? '' : ` (${who})`}, pour que vous puissiez répondre sans qu’il ait à tout raconter de nouveau. Veuillez ne vous en servir pour rien d’autre, ni après le ${until}.`,
		agreedOwn: (until) =>
			`J’envoie ceci de ma propre initiative, pour que vous puissiez répondre. Veuillez ne vous en servir pour rien d’autre, ni après le ${until}.`,
		withdraw: {
			employer: () => 'Si je change d’idée, je vous le dirai.',
			practitioner: (name) => `Pour retirer son accord, l’employeur le dit à ${name}, qui vous préviendra.`,
		},
		answer: (by) =>
			`Veuillez répondre d’ici le ${by}, même si ce n’est pas pour vous ou si vous n’avez pas de place en ce moment. Nous pourrons alors frapper à une autre porte.`,
		link: 'À lire, et où répondre, sans compte\u00A0:',
		linkOnly: (by) =>
			`Tout se trouve derrière ce lien, qui s’ouvre sans compte. Vous pouvez aussi y répondre, si possible d’ici le ${by}\u00A0:`,
		locked: 'Le lien est verrouillé. Je vous donnerai la phrase de passe par téléphone.',
		thanks: 'Merci,',
		subject: (sender) => `Une présentation de la part de ${sender}`,
	},
	withdrawn: {
		title: 'Cette présentation a été retirée',
		text: 'L’accord a été repris. Veuillez ne pas utiliser ce que vous avez reçu et l’effacer.',
	},
};

/** Une phrase ou deux sur l’employeur, selon ce qui a été choisi. */
function aboutInWords({ voice, name, kind, employees, place, sector }: AboutFacts): string {
	const kinds: Record<EmployerKind, string> = {
		business: 'une entreprise',
		nonprofit: 'un organisme sans but lucratif',
		cooperative: 'une coopérative',
		'public-body': 'un organisme public',
		'self-employed': 'une entreprise à une seule personne',
	};
	const isSaid = kind !== undefined || employees !== undefined || place !== undefined;
	const what = kind === undefined ? 'un milieu de travail' : kinds[kind];
	const size =
		employees === undefined ? '' : employees <= 1 ? ` de ${String(employees)} employé` : ` de ${String(employees)} employés`;
	const where = place === undefined ? '' : ` (${place})`;
	const lead = name === undefined ? (voice === 'employer' ? 'Nous sommes' : 'C’est') : `${name}\u00A0:`;
	const first = isSaid ? `${lead} ${what}${size}${where}.` : name === undefined ? '' : `Le milieu de travail\u00A0: ${name}.`;
	const second = sector === undefined ? '' : `Le travail\u00A0: ${inside(sector)}.`;
	return [first, second].filter((sentence) => sentence !== '').join(' ');
}

/** Les mots de l’accord : quoi, avec qui, pourquoi, quel risque; jusqu’à quand, et comment le retirer. */
function consentInWords({
	voice,
	things,
	organization,
	desk,
	until,
	withdraw,
}: ConsentFacts): readonly (readonly [string, string])[] {
	const isOwn = voice === 'employer';
	const named: Record<ThingKind, string> = {
		needs: 'ce pour quoi on cherche de l’aide',
		words: 'le besoin, dit en propres mots',
		goal: 'ce qui aiderait pour de vrai',
		tried: 'ce qui a déjà été essayé',
		factors: 'ce qui attire les gens dans le milieu de travail et ce qui y pèse',
		notes: 'des notes à ce sujet',
		name: 'le nom du milieu de travail',
		place: 'où il se trouve',
		sector: 'le genre de travail',
		size: 'combien de personnes y travaillent',
		kind: 'le genre d’organisme',
		reach: isOwn ? 'comment me joindre' : 'qui joindre sur place et comment',
		ready: 'les documents qui sont prêts',
		questions: 'les questions encore ouvertes',
	};
	const whom = desk === undefined || desk === organization ? organization : `${desk}, ${organization}`;
	return [
		[
			'Quoi',
			`${capital(listFr(things.map((thing) => named[thing])))}. Seulement ce que cette présentation montre, et rien d’autre.`,
		],
		['À qui', `${whom}. À personne d’autre.`],
		[
			'Pourquoi',
			isOwn
				? 'Pour qu’on puisse me répondre si on peut m’aider et comment, sans que j’aie à tout raconter de nouveau.'
				: 'Pour qu’on puisse répondre si on peut vous aider et comment, sans que vous ayez à tout raconter de nouveau.',
		],
		[
			'Le risque',
			'Quiconque met la main sur le message, la lettre, le fichier ou le lien peut le lire, et ce qui est parti ne se rattrape pas. Dans un petit milieu, on peut deviner de qui il s’agit, même sans nom.',
		],
		[
			'Jusqu’à quand',
			`Jusqu’au ${until}. On demande de ne plus s’en servir après ce jour. C’est une demande; rien ne l’empêche.`,
		],
		[
			'Pour le retirer',
			isOwn
				? `Je peux le dire en tout temps, sans raison, et demander que ce soit effacé. À qui le dire\u00A0: ${organization}.`
				: `Dites-le en tout temps, sans raison. À qui\u00A0: ${withdraw ?? 'la personne qui vous présente'}. On demandera alors que ce soit effacé (${organization}). On peut aussi dire non\u00A0: la porte vous reste ouverte quand même.`,
		],
	];
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
