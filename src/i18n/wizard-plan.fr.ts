import type { Voice } from '../schema/vocabulary.ts';
import { callInWordsFr } from './call.fr.ts';
import { manyFr } from './phrases.ts';
import { pictureFr } from './picture.fr.ts';
import type { Headline } from './wizard-facts.ts';
import type { WizardWords } from './wizard.en.ts';

/** Les mots de la page du plan, en français. */
export const planPageFr: WizardWords['plan'] = {
	title: { employer: 'Votre plan', practitioner: 'Le plan' },
	wholeProvince: 'Toute la province',
	nothing: 'Il n’y a encore rien à planifier',
	nothingText: 'Nommez une chose difficile, ou marquez un facteur qui pèse, et le plan apparaît.',
	nothingWords: 'Le dire dans vos mots',
	nothingFactors: 'Passer les facteurs en revue',
	nothingPerson: 'Ou parlez à quelqu’un maintenant\u00A0:',
	headline: headlineInWords,
	notProved: 'Il était trop grand pour prouver qu’il n’existe pas de plan plus court.',
	moreQuestions: 'Affiner le plan',
	picture: pictureFr,
	own: 'Ce que votre centre fait lui-même',
	doors: {
		employer: (count) => (count === 1 ? 'Frappez à cette porte' : 'Frappez à ces portes, dans cet ordre'),
		practitioner: (count) => (count === 1 ? 'Le partenaire à inviter' : 'Les partenaires à inviter, dans cet ordre'),
	},
	moreDoors: (count) => manyFr(count, 'porte de plus', 'portes de plus'),
	order:
		'Ce qui est urgent vient d’abord, puis les gens avant l’argent, puis le proche avant le lointain, puis les bureaux qu’on peut appeler. Les portes égales changent de place chaque mois.',
	ask: { call: 'Demandez\u00A0:', write: 'Écrivez à\u00A0:', page: 'Sur sa page, cherchez\u00A0:' },
	spoken: (languages) => `Service en ${languages}.`,
	through: 'Nous n’avons ni téléphone ni courriel pour cette porte. Passez par',
	noContact: 'Aucune coordonnée n’est connue. Partez de sa page.',
	channels: { phone: 'Téléphone', email: 'Courriel', form: 'Formulaire', web: 'Site Web', visit: 'Visite' },
	stated: (when) => `selon une page ${when}`,
	helps: 'Aide à',
	alsoHelps: 'aide en partie',
	urgent: 'urgent',
	first: 'Première démarche aujourd’hui',
	bring: 'À avoir sous la main',
	costStated: (when) => `selon une page ${when}`,
	note: 'Bon à savoir',
	introduce: { employer: 'Vous présenter', practitioner: 'Présenter cet employeur' },
	say: { call: 'Quoi dire', write: 'Quoi écrire', page: 'Quoi écrire' },
	sayHint: {
		employer: 'Changez ce que vous voulez.',
		practitioner: 'Seulement si l’employeur est d’accord pour que vous preniez contact.',
	},
	script: callInWordsFr,
	questions: (count) => (count === 1 ? 'Demandez-leur ceci' : `Demandez-leur ces ${String(count)} choses`),
	why: { employer: 'Pourquoi cette porte', practitioner: 'Pourquoi ce partenaire' },
	dropOut: 'Ce qui le changerait',
	instead: 'Ou plutôt\u00A0:',
	matrix: 'Qui aide à quoi',
	matrixNeed: { employer: 'Ce que vous avez nommé', practitioner: 'Ce que l’employeur a nommé' },
	matrixNeedSuggested: 'Ce qui aide souvent',
	matrixOwn: 'Votre centre',
	matrixCaption: 'Chaque colonne est une porte du plan, par son numéro.',
	core: 'conçu pour cela',
	part: 'aide en partie',
	none: 'non',
	matrixKey: '● conçu pour cela, ○ aide en partie',
	gaps: 'Aucune porte connue pour',
	gapsText: {
		employer: 'C’est une lacune dans les services; votre question est bonne. Parlez à quelqu’un\u00A0:',
		practitioner:
			'C’est une lacune dans les services; la question est bonne. Aucun partenaire n’est connu, alors cela reste dans votre réseau\u00A0:',
	},
	explore: 'À explorer plus tard',
	excluded: (count) => `${manyFr(count, 'service non proposé', 'services non proposés')}, et pourquoi`,
	excludedFor: 'pour',
	change: 'Changer vos réponses',
	changed: 'Les réponses sur lesquelles repose ce plan',
	voice: 'Écrire le plan pour',
	voices: { employer: 'l’employeur', practitioner: 'une personne des services d’emploi' },
	notes: 'Vos notes',
};

/** Les mots pour garder, partager et imprimer un plan, en français. */
export const planKeepFr: WizardWords['keep'] = {
	heading: 'Le garder ou le transmettre',
	jump: 'Enregistrer ou transmettre',
	print: 'Imprimer',
	copyText: 'Copier le texte',
	save: 'Enregistrer le sommaire',
	saveHint: 'Un petit fichier avec vos réponses et vos notes, à rouvrir ici ou à garder dans votre propre système.',
	open: 'Ouvrir un sommaire enregistré',
	openHint: 'Il remplace les réponses données ici.',
	openNoFile: 'Ce fichier n’a pas pu être lu. Choisissez un fichier enregistré par l’assistant.',
	link: 'Lien vers ce plan',
	linkWarning: 'Quiconque reçoit ce lien peut lire vos réponses. Vos notes n’y sont pas.',
	copyLink: 'Copier le lien',
	copied: 'Copié.',
	copyByHand: 'La copie n’a pas marché ici. Sélectionnez le texte plus bas et copiez-le.',
	fileName: 'lodestone-sommaire',
	startOver: 'Tout recommencer',
	startOverAsk: 'Cela efface les réponses et les notes de cet appareil.',
	startOverYes: 'Effacer et recommencer',
	startOverNo: 'Les garder',
	date: 'Date',
	place: 'Lieu',
	address: 'Adresse',
	again: 'Ce plan à nouveau\u00A0:',
};

function headlineInWords({ about, needs, own, helped, unanswered, doors, isFewest }: Headline, voice: Voice): string[] {
	if (about === 'nothing') return [];
	if (about === 'suggested') {
		const first = 'Aucun besoin n’est encore nommé, seulement ce qui pèse.';
		if (doors === 0 && own === 0) return [first];
		if (doors === 0) return [first, 'Votre centre fait lui-même ce qui aide souvent.'];
		return [first, `${manyFr(doors, 'porte offre', 'portes offrent')} ce qui l’allège souvent.`];
	}
	const named = voice === 'practitioner' ? 'nommées' : 'que vous avez nommées';
	const one = voice === 'practitioner' ? 'la seule chose nommée' : 'la seule chose que vous avez nommée';
	const now = voice === 'practitioner' ? 'ce dont l’employeur a besoin maintenant' : 'ce dont vous avez besoin maintenant';
	const all =
		about === 'urgent'
			? now
			: needs === 1
				? one
				: needs === 2
					? `les deux choses ${named}`
					: `les ${String(needs)} choses ${named}`;
	const who =
		voice === 'practitioner'
			? manyFr(doors, 'partenaire aide', 'partenaires aident')
			: manyFr(doors, 'porte aide', 'portes aident');
	const sentences: string[] = [];
	if (own > 0) {
		sentences.push(
			own === needs
				? `Votre centre fait lui-même ${all}.`
				: about === 'urgent'
					? `Votre centre fait lui-même une partie de ${now}.`
					: `Votre centre fait lui-même ${String(own)} des ${String(needs)} choses ${named}.`,
		);
	}
	if (doors > 0) {
		const rest =
			about === 'urgent'
				? 'le reste'
				: unanswered === 0
					? helped === 1
						? 'l’autre'
						: `les ${String(helped)} autres`
					: String(helped);
		sentences.push(
			own === 0 && unanswered === 0
				? `${who} pour ${all}.`
				: own > 0
					? `${who} pour ${rest}.`
					: about === 'urgent'
						? `${who} pour une partie de ${now}.`
						: `${who} pour ${String(helped)} des ${String(needs)} choses ${named}.`,
		);
		if (isFewest) {
			const alone =
				voice === 'practitioner' ? 'Aucun ne le fait aussi bien à lui seul.' : 'Aucune ne le fait aussi bien à elle seule.';
			sentences.push(doors === 2 ? alone : 'Un plus petit nombre ne ferait pas aussi bien.');
		}
	}
	if (unanswered > 0) {
		sentences.push(
			doors === 0 && own === 0
				? `Aucune porte n’est connue pour ${about === 'urgent' ? now : needs === 1 ? one : `les choses ${named}`}. Une personne peut quand même aider.`
				: about === 'urgent'
					? 'Pour le reste, aucune porte n’est connue; voyez à qui vous adresser.'
					: `Pour ${unanswered === 1 ? 'une chose' : `${String(unanswered)} choses`}, aucune porte n’est connue; voyez à qui vous adresser.`,
		);
	}
	return sentences;
}
