import type { Voice } from '../schema/vocabulary.ts';
import type { WizardWords } from './wizard.en.ts';
import { callInWordsFr } from './call.fr.ts';
import { listFr, manyFr } from './phrases.ts';
import { pictureFr } from './picture.fr.ts';
import type { Headline } from './wizard-facts.ts';

/** Words of the wizard in French. */
export const wizardFr: WizardWords = {
	loading: 'Chargement des questions…',
	loadingPlan: 'Préparation de votre plan…',
	failed: {
		title: 'Les questions n’ont pas pu être chargées',
		planTitle: 'Le plan n’a pas pu être chargé',
		text: 'Votre connexion est peut-être faible. Ce que vous avez répondu est encore ici.',
		again: 'Réessayer',
		byHand: 'Ces pages simples font le même travail\u00A0:',
		needs: 'Tous les besoins, avec qui y répond',
		places: 'Les portes de chaque comté',
	},
	titleOf: (step, page) => `${step} · ${page}`,
	stepOf: (step, steps) => `Étape ${String(step)} sur ${String(steps)}`,
	back: 'Retour',
	onward: 'Continuer',
	toCheck: 'Retour à vos réponses',
	toPlan: 'Retour au plan',
	planNow: 'Voir le plan tout de suite',
	skip: 'Passer cette étape',
	optional: 'Tout est facultatif ici.',
	notSaid: 'Pas précisé',
	clear: 'Effacer cette réponse',
	list: listFr,
	errors: {
		heading: 'Il y a un problème',
		placeMissing: 'Choisissez un comté, ou «\u00A0Je préfère ne pas le dire\u00A0»',
		placeUnknown: (typed) =>
			`Nous ne connaissons pas «\u00A0${typed}\u00A0». Choisissez un comté dans la liste, ou «\u00A0Je préfère ne pas le dire\u00A0»`,
		employees: (typed) => `«\u00A0${typed}\u00A0» n’est pas un nombre entier. Écrivez le nombre d’employés en chiffres, comme 12`,
	},
	resume: {
		title: 'Reprendre où vous en étiez?',
		held: (date) => `Cet appareil garde encore les réponses que vous avez données le ${date}\u00A0:`,
		heldUndated: 'Cet appareil garde encore les réponses que vous avez données\u00A0:',
		place: (place) => `lieu\u00A0: ${place}`,
		named: (count) => manyFr(count, 'chose nommée', 'choses nommées'),
		notes: 'avec vos notes',
		resume: 'Reprendre où j’en étais',
		fresh: 'Recommencer à neuf',
		freshHint: 'Recommencer à neuf les efface de cet appareil.',
	},
	kept: {
		heading: 'Cet appareil garde aussi d’autres réponses',
		text: (date) => `Vous les avez données le ${date}. Elles ne risquent rien pendant que vous regardez celles-ci.`,
		textUndated: 'Elles ne risquent rien pendant que vous regardez celles-ci.',
		back: 'Aller à ces réponses',
		add: 'Ajouter ce besoin à ces réponses',
		keep: 'Garder plutôt celles-ci',
		keepHint: 'Les autres seront effacées.',
	},
	leftOut: {
		heading: 'Une partie n’a pas pu être lue',
		text: 'Elle a été laissée de côté. Tout le reste a été gardé.',
		part: (path, value) => (value === '' ? path : `${path}\u00A0: ${value}`),
		more: (count) => `et ${String(count)} de plus`,
		close: 'Fermer cet avis',
	},
	notKept:
		'Ce navigateur ne nous laisse pas garder vos réponses sur l’appareil. Enregistrez le fichier ou copiez le lien avant de fermer la page.',
	where: {
		title: {
			employer: 'Où travaillez-vous, et dans quel domaine?',
			practitioner: 'Où est l’employeur, et dans quel domaine?',
		},
		voice: 'Qui répond?',
		voices: {
			employer: 'Je dirige un milieu de travail, ou j’aide à le diriger',
			practitioner: 'Je travaille dans les services d’emploi',
		},
		place: 'Où se trouve le milieu de travail?',
		placeHint: 'Écrivez-le, ou choisissez un comté plus bas.',
		placeLabel: 'Localité, comté ou code postal',
		choices: (count) =>
			count === 0
				? 'Rien trouvé. Essayez un autre nom.'
				: `${manyFr(count, 'endroit trouvé', 'endroits trouvés')}. Utilisez les flèches.`,
		postalHint: 'Les codes postaux ruraux débordent des comtés. Vérifiez le comté.',
		otherCounty: 'Choisir un autre comté',
		countyWord: /^Comté (?:de |du |d’)/,
		asMap: 'Montrer en carte',
		asList: 'Montrer en liste',
		decline: 'Je préfère ne pas le dire',
		declineHint: 'Vous aurez un plan pour toute la province.',
		about: 'Le milieu de travail',
		sector: 'Quel genre de travail?',
		sectorHint: 'Écrivez un mot, comme «\u00A0homard\u00A0» ou «\u00A0garderie\u00A0», ou ouvrez la liste.',
		sectors: (count) =>
			count === 0
				? 'Rien trouvé. Essayez un autre mot, ou laissez vide.'
				: `${manyFr(count, 'secteur trouvé', 'secteurs trouvés')}. Utilisez les flèches.`,
		employees: 'Combien d’employés?',
		employeesHint: 'Un nombre entier. Une estimation suffit.',
		kind: 'Quel genre d’employeur?',
		kinds: {
			business: 'Entreprise',
			nonprofit: 'Organisme sans but lucratif',
			cooperative: 'Coopérative',
			'public-body': 'Organisme public',
			'self-employed': 'Travail autonome',
		},
		languages: {
			employer: 'Dans quelles langues peut-on vous servir?',
			practitioner: 'Dans quelles langues peut-on le servir?',
		},
		more: 'Propriétaires, genre d’employeur',
		moreHint: 'De l’aide existe pour certains propriétaires\u00A0: personnes noires, Mi’kmaq, femmes et autres.',
		asksLanguages: true,
		owners: 'À qui appartient le milieu de travail, ou qui le dirige?',
		ownersHint: 'Seulement si vous voulez le dire. Ne rien dire n’exclut personne.',
		ownerGroups: {
			women: 'Des femmes',
			'black-and-african-nova-scotian': 'Des personnes noires ou néo-écossaises d’ascendance africaine',
			'mikmaq-and-indigenous': 'Des Mi’kmaq ou d’autres Autochtones',
			racialized: 'Des personnes racisées',
			newcomers: 'De nouveaux arrivants au Canada',
			'francophones-and-acadians': 'Des francophones ou des Acadiens',
			youth: 'Des jeunes',
			'people-with-disabilities': 'Des personnes en situation de handicap',
			'2slgbtq': 'Des personnes 2ELGBTQ+',
		},
		otherLanguages: 'Autres langues',
		languagesHint: 'La première que vous choisissez compte comme la préférée.',
	},
	peopleNow: {
		title: 'Il vous faut du monde tout de suite. Où?',
		text: 'Choisissez votre comté.',
	},
	now: {
		title: {
			employer: 'Qu’est-ce qui se passe en ce moment?',
			practitioner: 'Qu’est-ce qui se passe chez l’employeur en ce moment?',
		},
		modes: 'Où en sont les choses?',
		modesHint: 'Plusieurs à la fois, c’est normal.',
		mode: {
			preparing: 'On se prépare\u00A0: un poste, l’équipe, la suite',
			searching: 'On cherche du monde',
			establishing: 'On accueille de nouvelles personnes',
			growing: 'On garde son monde et on le fait grandir',
			'moving-on': 'On se quitte\u00A0: un départ, un creux, une relève',
		},
		urgent: 'Y a-t-il quelque chose d’urgent?',
		urgentHint: 'Ce qui est urgent vient en premier dans le plan. Vous pourrez aussi l’indiquer plus tard, en le nommant.',
		peopleNow: { employer: 'Il nous faut du monde tout de suite', practitioner: 'Il leur faut du monde tout de suite' },
	},
	words: {
		title: { employer: 'Dites-le dans vos mots', practitioner: 'Qu’a dit l’employeur?' },
		label: {
			employer: 'Qu’est-ce qui est difficile en ce moment?',
			practitioner: 'Qu’est-ce qui est difficile pour l’employeur en ce moment?',
		},
		hint: 'Par exemple\u00A0: personne ne postule, ils partent après deux semaines, pas de logement. Une chose à la fois, c’est mieux.',
		promise: 'Rien de ce que vous écrivez ne quitte cet appareil.',
		found: (clear, others) =>
			`${manyFr(clear, 'chose correspond', 'choses correspondent')} à ce que vous avez écrit.${others > 0 ? ` ${String(others)} de plus pourraient convenir.` : ''}`,
		perhaps: 'Ou peut-être',
		matches: 'Est-ce une de ces choses? Cochez ce qui convient.',
		moreMatches: (count) => `${String(count)} de plus qui pourraient convenir`,
		another: 'Dire autre chose',
		nothing: 'Rien ne correspond encore. Essayez d’autres mots, ou parcourez la liste plus bas.',
		browse: 'Parcourir tous les besoins',
		picked: 'Sur votre liste',
		pickedNone: 'Rien sur votre liste pour l’instant.',
		urgent: 'Urgent',
		urgentOf: (need) => `${need}\u00A0: urgent`,
		remove: 'Retirer',
		removeOf: (need) => `Retirer\u00A0: ${need}`,
	},
	factors: {
		title: {
			employer: 'Qu’est-ce qui attire les gens chez vous, et qu’est-ce qui pèse?',
			practitioner: 'Que dit son sommaire des six facteurs?',
		},
		hint: {
			employer: 'Il n’y a ni bien ni mal ici, et une chose peut être les deux. Passez ce dont vous n’êtes pas certain.',
			practitioner: 'Comme dans le sommaire des facteurs magnétiques. Passez ce dont on n’a pas parlé.',
		},
		groups: {
			foundation: 'La fondation',
			mindset: 'État d’esprit\u00A0: pourquoi et comment on travaille ensemble',
			offerings: 'Offre\u00A0: ce qu’on donne aux gens',
			needs: 'Besoins\u00A0: ce que le travail demande',
			surroundings: 'Le contexte',
		},
		standings: {
			strength: 'Force',
			stressor: 'Tension',
			both: 'Les deux',
			'not-discussed': 'Pas abordé',
		},
		standingsOwn: {
			strength: 'Une force',
			stressor: 'Ça pèse',
			both: 'Un peu des deux',
			'not-discussed': 'Pas certain, passer',
		},
		needs: 'Qu’est-ce qui aiderait? Cochez ce qui convient.',
		more: (count) => `${String(count)} de plus`,
		alsoNamed: 'déjà sur votre liste',
		noPick: 'Vous pouvez ne rien cocher\u00A0: le plan propose alors ce qui aide souvent.',
		putAside: (count) =>
			count === 1
				? 'Ce que vous aviez coché dessous est mis de côté. Il revient si vous changez d’idée.'
				: `Les ${String(count)} choses que vous aviez cochées dessous sont mises de côté. Elles reviennent si vous changez d’idée.`,
		meanings: 'À quoi cela peut ressembler',
		noteAdd: 'Ajouter une note',
		note: 'Vos notes, sur cet appareil seulement',
		noteHint:
			'Les notes restent sur cet appareil et dans le fichier que vous enregistrez. Elles ne font jamais partie d’un lien.',
	},
	surroundings: {
		title: {
			employer: 'L’appartenance, et la vie autour du travail',
			practitioner: 'La fondation et le contexte',
		},
		hint: 'Le sentiment d’appartenance vient avant tout le reste. Et certaines choses ne dépendent de personne, mais il y a de l’aide.',
	},
	check: {
		title: 'Vérifiez vos réponses',
		text: 'Vous pouvez changer une réponse sans perdre les autres.',
		nothing:
			'Rien n’est encore nommé, alors il n’y a rien à planifier. Dites ce qui est difficile, ou marquez un facteur qui pèse.',
		unsaid: (count) => `Pas encore précisé (${String(count)})`,
		change: 'Modifier',
		changeOf: (what) => `Modifier\u00A0: ${what}`,
		parts: {
			voice: 'Qui répond',
			place: 'Où',
			sector: 'Genre de travail',
			employees: 'Employés',
			kind: 'Genre d’employeur',
			owners: 'Propriétaires ou direction',
			languages: 'Langues',
			modes: 'En ce moment',
			urgent: 'Urgent',
			needs: 'Dans vos mots',
		},
		note: 'Note\u00A0:',
		toPlan: 'Montrer le plan',
	},
	plan: {
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
	},
	keep: {
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
	},
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
