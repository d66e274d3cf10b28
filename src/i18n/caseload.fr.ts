import type { CaseloadWords } from './caseload.en.ts';

const number = (count: number, one: string, many: string) => (count < 2 ? `${String(count)} ${one}` : `${String(count)} ${many}`);

/** Les mots des suivis, en français. */
export const caseloadFr: CaseloadWords = {
	title: 'Vos présentations',
	lead: 'Elles sont conservées sur cet appareil seulement. Personne d’autre ne les voit et rien n’est envoyé d’ici.',
	none: {
		text: 'Vous n’avez encore présenté personne sur cet appareil.',
		how: 'Faites un plan et choisissez «\u00A0Présenter\u00A0» à l’une de ses portes, ou ouvrez la page d’un organisme ou d’un service.',
		plan: 'Faire un plan',
		organizations: 'Organismes',
		received: 'On vous a envoyé une présentation? Ouvrez son lien, ou le fichier ci-dessous.',
	},
	anEmployer: 'Un employeur',
	inPlace: (who, place) => `${who}, ${place}`,
	toDoor: (door) => `auprès de\u00A0: ${door}`,
	count: (shown, all) =>
		shown === all
			? number(all, 'présentation', 'présentations')
			: `${String(shown)} sur ${number(all, 'présentation', 'présentations')}`,
	states: {
		draft: 'Brouillon',
		sent: 'Envoyée',
		accepted: 'Acceptée',
		declined: 'Déclinée',
		'no-answer': 'Sans réponse',
		helped: 'A aidé',
		'not-helped': 'N’a pas aidé',
		closed: 'Fermée',
	},
	find: {
		label: 'Chercher un nom, un service ou une note',
		state: 'Montrer',
		all: 'Toutes celles qui sont ouvertes',
		due: 'Ce qui est à faire',
		every: 'Toutes, même fermées',
		none: 'Rien ne correspond. Changez les mots ou ce qui est montré.',
	},
	keeping: {
		memory:
			'Ce navigateur ne conserve rien dans cette fenêtre (navigation privée, ou règle de votre milieu de travail). Enregistrez un fichier avant de la fermer.',
		newer:
			'Une version plus récente de ce site a ouvert vos présentations dans une autre fenêtre. Rechargez cette page pour continuer.',
		unread: 'Ce que cet appareil conserve n’a pas pu être lu à l’instant. Rien n’est perdu; rechargez la page pour réessayer.',
		held: (count) =>
			`${count === 1 ? 'Une présentation se trouve' : `${String(count)} présentations se trouvent`} dans cette fenêtre seulement\u00A0: l’appareil n’a plus rien accepté (son disque est peut-être plein). Enregistrez un fichier maintenant, puis libérez de l’espace.`,
		setAside: (count) =>
			count === 1
				? 'Un enregistrement n’a pas pu être lu. Il est conservé tel quel\u00A0: enregistrez-le dans un fichier avant de l’enlever.'
				: `${String(count)} enregistrements n’ont pas pu être lus. Ils sont conservés tels quels\u00A0: enregistrez-les dans un fichier avant de les enlever.`,
		saveRaw: 'Enregistrer ce qui n’a pas pu être lu',
		dropRaw: 'L’enlever',
		failed: 'Cela n’a pas fonctionné\u00A0: l’appareil a refusé. Rien n’a été changé.',
	},
	whose: {
		question: 'D’autres personnes utilisent-elles cet appareil?',
		hint: 'Sur un ordinateur partagé, ce que vous conservez ici peut être lu par la personne qui l’utilise après vous.',
		mine: 'Non, il est à moi',
		shared: 'Oui, il est partagé',
		reminder: (count) =>
			`Cet appareil est partagé et il conserve ${number(count, 'présentation', 'présentations')}. Avant de partir\u00A0: verrouillez, ou enregistrez un fichier et effacez tout ici.`,
		change: 'Changer cela',
	},
	tools: {
		heading: 'Conserver, emporter et rendre compte',
		calendar: 'Enregistrer les dates pour un calendrier',
		calendarHint: 'Un fichier avec tous les suivis. Il nomme les services, pas les employeurs.',
		calendarNone: 'Il n’y a aucune date de suivi.',
		csv: 'Enregistrer les nombres pour un rapport',
		csvHint: 'Un tableau de nombres seulement\u00A0: ni noms, ni coordonnées, ni notes.',
		save: 'Tout enregistrer dans un seul fichier',
		saveHint: 'Pour emporter vos présentations sur un autre appareil. Le fichier contient tout\u00A0: gardez-le en lieu sûr.',
		passphrase: 'Phrase de passe du fichier (si vous le voulez)',
		passphraseHint: 'Sans elle, personne ne peut ouvrir le fichier, pas même vous.',
		open: 'Ouvrir un fichier de présentations',
		openHint: 'Un fichier enregistré d’ici. Ses présentations s’ajoutent à celles de cet appareil; rien n’est perdu.',
		opened: (count, aside) =>
			`${number(count, 'présentation a été ajoutée ou mise à jour', 'présentations ont été ajoutées ou mises à jour')}.${aside > 0 ? ` ${number(aside, 'enregistrement du fichier n’a pas pu être lu et a été laissé de côté', 'enregistrements du fichier n’ont pas pu être lus et ont été laissés de côté')}.` : ''}`,
		openLocked: 'Ce fichier est verrouillé. Donnez sa phrase de passe et ouvrez-le de nouveau.',
		wrongPassphrase: 'Cette phrase de passe ne l’ouvre pas.',
		notOurs: 'Ce n’est pas un fichier de présentations.',
		fileName: 'presentations',
		countsName: 'presentations-nombres',
		calendarName: 'suivis',
		rawName: 'enregistrement-non-lu',
	},
	lock: {
		heading: 'Verrou',
		text: 'Avec une phrase de passe, ce que cet appareil conserve est scellé\u00A0: personne ne peut le lire sans elle. Si vous l’oubliez, rien ne peut être récupéré.',
		passphrase: 'Phrase de passe',
		again: 'La même phrase de passe, une deuxième fois',
		tooShort: 'Prenez au moins 8 caractères\u00A0: trois ou quatre mots se retiennent bien.',
		differs: 'Les deux phrases de passe ne sont pas pareilles.',
		offer: 'Verrouiller avec une phrase de passe',
		set: 'Verrouiller avec cette phrase de passe',
		isOn: 'Une phrase de passe est en place. Après dix minutes sans geste, cette page se verrouille.',
		lockNow: 'Verrouiller maintenant',
		remove: 'Enlever le verrou',
		removed: 'Le verrou est enlevé.',
		locked: 'Verrouillé',
		lockedText: (count) =>
			`${number(count, 'présentation est conservée ici, scellée', 'présentations sont conservées ici, scellées')}.`,
		unlock: 'Déverrouiller',
		wrong: 'Cette phrase de passe n’ouvre pas. Réessayez.',
		failed: 'Le verrou n’a pas pu être lu. Rien n’a été changé.',
		unavailable:
			'Ce navigateur ne peut pas sceller ce qu’il conserve ici. Il le peut sur une page dont l’adresse commence par https.',
		forgot: 'Vous l’avez oubliée? Il ne reste alors qu’à effacer ce qui est ici.',
	},
	erase: {
		heading: 'Effacer',
		text: 'Enlève de cet appareil toutes les présentations, tous les brouillons et tous les réglages. Les fichiers enregistrés et les courriels envoyés restent où ils sont.',
		button: 'Tout effacer sur cet appareil',
		sure: (count) => `Effacer ${number(count, 'présentation', 'présentations')}? C’est définitif.`,
		yes: 'Oui, effacer',
		no: 'Non, conserver',
		gone: 'Effacé. Cet appareil a été vérifié de nouveau\u00A0: il ne reste rien de vos présentations.',
		emptied:
			'Effacé. Cet appareil a été vérifié de nouveau\u00A0: il ne reste rien de vos présentations, seulement un tiroir vide, qui disparaîtra une fois les autres fenêtres de ce site fermées.',
		failed: (left) =>
			left === undefined
				? 'Il n’a pas été possible de vérifier que tout a disparu. Fermez toutes les fenêtres de ce site et réessayez, ou effacez les données du site dans votre navigateur.'
				: `${number(left, 'enregistrement est encore là', 'enregistrements sont encore là')}. Fermez toutes les fenêtres de ce site et réessayez, ou effacez les données du site dans votre navigateur.`,
	},
	one: {
		back: 'Toutes les présentations',
		missing:
			'Cette présentation n’est pas sur cet appareil. Elle a peut-être été effacée, ou elle a été écrite dans un autre navigateur.',
		nextHeading: 'La suite',
		happened: 'Ce qui s’est passé',
		record: 'Noter ce qui s’est passé',
		on: 'Le',
		dayMissing: 'Choisissez un jour qui n’est pas à venir.',
		outcomes: {
			'contact-made': {
				question: 'A-t-on été en contact avec l’employeur?',
				yes: 'Le contact a eu lieu',
				no: 'Le contact n’a pas eu lieu',
			},
			'service-received': {
				question: 'L’employeur a-t-il reçu le service?',
				yes: 'L’employeur a reçu le service',
				no: 'L’employeur ne l’a pas reçu',
			},
			'need-eased': { question: 'Cela a-t-il aidé?', yes: 'Cela a aidé', no: 'Cela n’a pas aidé' },
		},
		yes: 'Oui',
		no: 'Non',
		reminded: 'J’ai fait un rappel',
		hired: 'Quelqu’un a été embauché',
		checks: {
			'day-1': 'Nouvelles prises après le premier jour',
			'week-1': 'Nouvelles prises après la première semaine',
			'month-1': 'Nouvelles prises après le premier mois',
		},
		followUp: 'Me le rappeler un autre jour',
		setFollowUp: 'Retenir ce jour',
		note: 'Une note pour vous',
		saveNote: 'Conserver la note',
		noteHint: 'Reste sur cet appareil et dans votre fichier enregistré. Jamais dans un rapport.',
		close: 'La fermer',
		closeWhy: 'Pourquoi la fermez-vous?',
		reopen: 'La rouvrir',
		goOn: 'Continuer à écrire',
		dates: 'Enregistrer ses dates pour un calendrier',
		travelled: 'Ce qui a été transmis',
		remove: 'Enlever cette présentation de cet appareil',
		removeSure: 'L’enlever? C’est définitif.',
		removeYes: 'Oui, l’enlever',
		removeNo: 'Non, la conserver',
		withdraw: {
			heading: 'L’employeur retire son accord',
			text: 'Il le peut en tout temps. Avisez le service pour qu’il efface ce qu’il a reçu. Ce qui a déjà été fait ne peut pas être défait.',
			button: 'L’accord a été retiré',
			done: 'C’est noté. Avisez maintenant le service\u00A0:',
			email: 'Écrire un courriel',
			copy: 'Copier le message',
			name: 'Message au service',
			subject: 'Veuillez effacer une présentation',
			message: (organization, date, link) =>
				[
					`Bonjour ${organization},`,
					`Le ${date}, vous avez reçu une présentation de ma part. L’employeur a retiré son accord.`,
					'Veuillez ne pas utiliser ce que vous avez reçu et l’effacer.',
					link === '' ? '' : `Cette page dit la même chose\u00A0: ${link}`,
				]
					.filter((line) => line !== '')
					.join('\n\n'),
		},
	},
	events: {
		sent: {
			email: 'Envoyée par courriel',
			link: 'Envoyée par un lien',
			file: 'Envoyée dans un fichier',
			letter: 'Remise sur papier',
			phone: 'Dite au téléphone',
		},
		reminded: 'Vous avez fait un rappel',
		hired: 'Quelqu’un a été embauché',
		followUp: (day) => `Vous avez prévu un suivi le ${day}`,
		noted: 'Votre note',
		withdrawn: 'L’accord a été retiré',
		closed: (why) => `Vous l’avez fermée\u00A0: ${why}`,
		reopened: 'Vous l’avez rouverte',
	},
	closeReasons: {
		done: 'c’est terminé',
		'no-answer': 'aucune réponse n’est venue',
		withdrawn: 'l’accord a été retiré',
		'employer-asked': 'l’employeur a demandé d’arrêter',
		'other-door': 'un autre service a aidé',
		other: 'autre raison',
	},
	counts: {
		columns: {
			group: 'groupe',
			of: 'de',
			introductions: 'présentations',
			answered: 'avec réponse',
			accepted: 'acceptées',
			declined: 'déclinées',
			'no-answer': 'sans réponse',
			'contact-made': 'contact établi',
			'service-received': 'service reçu',
			'need-eased': 'besoin allégé',
			'need-not-eased': 'besoin non allégé',
			'median-days-to-answer': 'jours (médiane) jusqu’à la première réponse',
		},
		groups: { all: 'toutes', door: 'service', need: 'besoin', county: 'comté', month: 'mois d’envoi' },
		notSaid: 'non précisé',
	},
	copy: { copied: 'Copié.', copyByHand: 'Sélectionnez le texte et copiez-le.' },
	calendar: {
		title: (door, next) => `${door}\u00A0: ${next}`,
		description: 'De vos présentations. L’employeur y est nommé, sur votre propre appareil.',
	},
};
