import type { IntroductionReceiveWords } from './introduction-receive.en.ts';

/** Lire ce qui est arrivé, y répondre et noter une réponse, en français. */
export const introductionReceiveFr: IntroductionReceiveWords = {
	reading: 'Ouverture de ce qui est arrivé…',
	copied: 'Copié.',
	copyByHand: 'La copie n’a pas marché ici. Sélectionnez le texte ci-dessous et copiez-le.',
	packet: {
		pageTitle: 'Une présentation pour vous',
		title: (door) => `Une présentation pour ${door}`,
		asks: {
			practitioner: (from, employer = 'un employeur') =>
				`${from} aimerait vous présenter ${employer} et demande si vous pouvez aider.`,
			employer: (from) => `${from} demande si vous pouvez l’aider.`,
		},
		somebody: { practitioner: 'Quelqu’un', employer: 'Un employeur' },
		needs: { practitioner: 'Ce que veut l’employeur\u00A0:', employer: 'Ce qu’il veut\u00A0:' },
		urgent: 'urgent',
		hopedFor: (day) => `Une réponse est espérée d’ici le ${day}. «\u00A0Non\u00A0» est aussi une réponse.`,
		hopedForPast: (day) => `Une réponse était espérée pour le ${day}. Elle aide encore aujourd’hui.`,
		toAnswer: 'Répondre',
		print: 'Imprimer',
		explained: {
			summary: 'Qu’est-ce que cette page?',
			texts: [
				'Elle montre une présentation\u00A0: ce que quelqu’un a écrit pour que personne n’ait à raconter son histoire deux fois. Aucun compte n’est nécessaire.',
				'Tout est venu dans le lien ou le fichier que vous avez ouvert. Rien n’a été cherché ailleurs, rien n’est envoyé d’ici et cette page n’en garde rien. Le lien reste dans votre message et dans l’historique de votre navigateur jusqu’à ce que vous l’y effaciez.',
				'Servez-vous-en pour répondre et pour aider, et pour rien d’autre. Quand vous aurez fini, effacez le message.',
			],
		},
		ownHeading: 'Vous avez écrit cette présentation sur cet appareil',
		own: 'Voici ce que voit la personne qui l’ouvre.',
		toCase: 'Aller à cette présentation',
	},
	expired: {
		title: 'Cette présentation a expiré',
		agreed: (day) =>
			`L’accord permettait de la lire jusqu’au ${day}. Ce jour est passé\u00A0: l’histoire n’est donc pas affichée.`,
		honest:
			'C’est une courtoisie, pas un verrou\u00A0: l’histoire est toujours dans le lien ou le fichier. Veuillez l’effacer, avec le message reçu.',
		ask: 'Si vous pouvez encore aider, demandez une nouvelle présentation\u00A0:',
	},
	withdrawn: {
		title: 'L’accord a été retiré',
		text: {
			practitioner: 'L’employeur n’accepte plus que vous gardiez ou utilisiez cette présentation.',
			employer: 'L’employeur qui s’est présenté à vous n’accepte plus que vous gardiez ou utilisiez cette présentation.',
		},
		sentOn: (day) => `Elle a été écrite le ${day}.`,
		please:
			'Veuillez effacer ce que vous avez reçu\u00A0: le message, le lien, le fichier et toute copie, même sur papier. Vous n’avez pas à répondre.',
		ask: 'Si vous avez une question, demandez à\u00A0:',
	},
	sender: 'Qui a fait la présentation',
	noContact: 'La présentation ne dit pas comment les joindre. Répondez au message reçu.',
	locked: {
		title: 'Cette présentation est verrouillée',
		text: 'La personne qui l’a envoyée vous a donné une phrase de passe autrement, par exemple au téléphone. Tapez-la ici. Elle ne quitte pas cette page.',
		label: 'Phrase de passe',
		show: 'Afficher ce que je tape',
		open: 'Ouvrir',
		opening: 'Ouverture. Cela prend un instant…',
		missing: 'Tapez la phrase de passe',
		wrong:
			'Cette phrase de passe ne l’ouvre pas. Vérifiez les majuscules et les espaces, et réessayez autant de fois que vous voulez',
		wrongHint: 'Si elle ne s’ouvre jamais, le lien a peut-être changé en route\u00A0: redemandez-le.',
		cannot: {
			title: 'Ce navigateur ne peut pas la déverrouiller',
			text: 'Pour déverrouiller une présentation, il faut une connexion sécurisée (https) et un navigateur pas trop ancien.',
			remedy: 'Ouvrez le lien dans un autre navigateur, ou demandez plutôt la lettre à la personne qui l’a envoyé.',
		},
	},
	fault: {
		nothingKept: 'Rien n’a été gardé ni changé sur cet appareil.',
		toStart: 'Vos présentations',
	},
	file: {
		heading: 'Ouvrir un fichier reçu',
		hint: 'Une présentation ou une réponse, dans un fichier qui se termine par .json. Il est lu sur cet appareil seulement.',
		drop: 'Vous pouvez aussi déposer le fichier ici.',
		unreadable: {
			title: 'Le fichier n’a pas pu être ouvert',
			text: 'Le navigateur n’a pas pu le lire. Il a peut-être été déplacé, ou il est encore en train d’arriver.',
			remedy: 'Enregistrez-le sur cet appareil, puis choisissez-le de nouveau.',
		},
	},
	form: {
		heading: 'Votre réponse',
		lead: 'Vous la verrez avant qu’elle parte, et c’est vous qui l’enverrez. Rien n’est envoyé de cette page.',
		errors: 'Il y a un problème',
		answer: 'Que répondez-vous?',
		answers: {
			accepted: 'Oui, nous nous en occupons',
			'talk-first': 'Parlons-nous d’abord',
			'not-for-us': 'Ce n’est pas pour nous',
			'no-capacity': 'Pas maintenant, nous manquons de capacité',
			'cannot-reach': 'Nous avons essayé, sans joindre personne',
		},
		answerHints: {
			practitioner: {
				accepted: 'Vous prendrez contact avec l’employeur.',
				'talk-first': 'Vous aimeriez parler avec la personne qui a fait la présentation avant de dire oui ou non.',
				'not-for-us': 'Dites pourquoi, et qui pourrait aider si vous le savez.',
				'no-capacity': 'Dites qui pourrait aider si vous le savez.',
				'cannot-reach': 'Pour qu’on puisse corriger la façon de joindre l’employeur.',
			},
			employer: {
				accepted: 'Vous prendrez contact avec l’employeur.',
				'talk-first': 'Vous aimeriez parler avec l’employeur avant de dire oui ou non.',
				'not-for-us': 'Dites pourquoi, et qui pourrait aider si vous le savez.',
				'no-capacity': 'Dites qui pourrait aider si vous le savez.',
				'cannot-reach': 'Pour que l’employeur vous donne une autre façon de le joindre.',
			},
		},
		reason: 'Pourquoi?',
		better: 'Qui pourrait aider à votre place?',
		betterHint: 'Si vous le savez. Tapez un nom et choisissez dans la liste, ou écrivez-le dans vos mots.',
		betterStatus: (count) =>
			count === 0
				? 'Aucune porte du répertoire ne correspond.'
				: count === 1
					? 'Une porte correspond.'
					: `${count} portes correspondent.`,
		time: {
			accepted: 'Quand prendrez-vous contact?',
			'talk-first': 'Quand pourriez-vous parler?',
		},
		timeHint: 'Si vous le savez déjà. Heure de la Nouvelle-Écosse.',
		day: 'Jour',
		at: 'Heure',
		anyTime: 'N’importe quand ce jour-là',
		by: {
			accepted: 'Qui prendra contact?',
			'talk-first': 'À qui parler?',
			'not-for-us': 'À qui s’adresser au sujet de cette réponse?',
			'no-capacity': 'À qui s’adresser au sujet de cette réponse?',
			'cannot-reach': 'À qui s’adresser au sujet de cette réponse?',
		},
		byHint: 'Une fonction suffit, comme «\u00A0accueil\u00A0».',
		role: 'Fonction ou bureau',
		email: 'Courriel',
		phone: 'Téléphone',
		words: 'Quelque chose à ajouter?',
		wordsHint: 'Cela part par courriel. N’y mettez ni le nom d’autres personnes ni rien sur la santé.',
		allOptional: 'Tout ceci est facultatif.',
		submit: 'Voir ma réponse avant de l’envoyer',
	},
	problems: {
		'answer-missing': 'Choisissez ce que vous répondez',
		'reason-missing': 'Choisissez pourquoi ce n’est pas pour vous',
		'words-missing': 'Dites en quelques mots quelle est l’autre raison',
		'words-too-long': (count, limit) =>
			`Raccourcissez ce que vous ajoutez\u00A0: ${count} caractères, et il y a place pour ${limit}`,
		'day-missing': 'Choisissez le jour qui va avec cette heure',
		'day-unreadable': 'Écrivez le jour au complet, avec le mois et l’année, ou effacez-le',
		'day-past': 'Choisissez un jour à partir d’aujourd’hui',
		'day-far': 'Choisissez un jour d’ici un an',
		'email-form': (typed) =>
			`«\u00A0${typed}\u00A0» ne ressemble pas à une adresse de courriel. Écrivez-la comme bureau@exemple.ca`,
		'phone-form': (typed) =>
			`«\u00A0${typed}\u00A0» ne ressemble pas à un numéro de téléphone. Écrivez-le avec l’indicatif, comme 902-555-0100`,
	},
	ready: {
		title: 'Votre réponse est prête, et pas encore envoyée',
		lead: 'Cette page ne peut rien envoyer\u00A0: c’est à vous de le faire.',
		email: 'Par courriel',
		emailText: 'Votre logiciel de courriel s’ouvre avec cette réponse. Relisez-la, puis envoyez-la.',
		emailOpen: (address) => `Ouvrir le brouillon pour ${address}`,
		emailTooLong: (address) =>
			`La réponse est trop longue pour un brouillon ouvert par un lien. Copiez-la et envoyez-la à ${address}.`,
		emailUnknown: 'La présentation ne donne pas d’adresse de courriel. Copiez la réponse et répondez au message reçu.',
		copy: 'En la copiant',
		copyText: 'Collez-la dans une réponse au message reçu.',
		copyLabel: 'Copier la réponse',
		copyName: 'Votre réponse',
		shown: 'Voici ce qui sera reçu\u00A0:',
		shownInTheirs: 'Voici ce qui sera reçu, dans la langue de la présentation\u00A0:',
		choose: 'Envoyez-la d’une de ces façons\u00A0:',
		phone: 'Par téléphone',
		phoneText: {
			practitioner: 'Appelez la personne qui a fait la présentation et lisez-lui ce code. Elle le tape, et la réponse est notée.',
			employer: 'Appelez l’employeur et lisez-lui ce code. Il le tape, et la réponse est notée.',
		},
		phoneOnly: 'Le code porte votre réponse, avec sa raison ou son moment. Le reste, dites-le de vive voix.',
		code: 'Code à lire',
		change: 'Changer la réponse',
	},
	box: {
		heading: 'Une réponse est arrivée?',
		label: 'Collez la réponse, son lien ou son code',
		hint: 'Tout le courriel, le lien seulement, ou le code court qu’on vous a lu. Rien ne quitte cet appareil.',
		note: 'Noter la réponse',
		empty: 'Collez ou tapez d’abord la réponse',
		none: 'Il n’y a pas de réponse dans ce texte. Il faut le lien qui commence par http, ou le code de la réponse',
		packet: 'C’est une présentation, pas une réponse. Ouvrez plutôt son lien',
		code: 'Ce code ne peut pas être juste\u00A0: une lettre ou un chiffre a été mal entendu ou oublié. Faites-le relire',
	},
	arrived: {
		pageTitle: 'Une réponse est arrivée',
		recorded: 'Noté sur cet appareil.',
		known: 'Cette réponse était déjà ici. Rien n’a changé.',
		introduction: (door, day) => `Votre présentation à ${door} du ${day}.`,
		next: 'La suite',
		toCase: 'Aller à cette présentation',
		toAll: 'Vos présentations',
		noMatch: {
			title: 'Cette réponse ne correspond à aucune présentation sur cet appareil',
			text: 'Rien n’a été noté ni changé, et ce qu’elle dit n’est pas affiché.',
			why: 'Les présentations ne sont gardées que dans le navigateur où elles ont été écrites. C’était peut-être un autre ordinateur ou un autre navigateur, ou elles ont été effacées depuis.',
			remedy:
				'Ouvrez la réponse là où la présentation a été écrite. Si vous vouliez seulement voir si votre propre réponse fonctionne\u00A0: oui, elle se lit bien.',
		},
		locked: {
			title: 'Une réponse est arrivée, et vos présentations sont verrouillées',
			text: 'Déverrouillez-les, et la réponse sera notée.',
		},
		notKept: 'Elle n’a pas pu être gardée sur cet appareil. Vos présentations disent pourquoi.',
	},
};
