import type { IntroductionWriteWords } from './introduction-write.en.ts';

/** Les mots pour les façons d’envoyer une présentation, en français. */
export const introductionSendFr: IntroductionWriteWords['send'] = {
	title: 'L’envoyer',
	lead: (organization) =>
		`Choisissez une façon de l’envoyer à cet organisme\u00A0: ${organization}. Ce site n’envoie rien\u00A0: c’est vous qui le faites, et vous le voyez.`,
	language: 'Langue de la personne qui lit',
	languages: { en: 'Anglais', fr: 'Français' },
	languageHint: 'Pour la lettre, le courriel et la page que le lien ouvre. Vos propres mots restent comme vous les avez écrits.',
	loadingNames: 'Chargement des noms dans cette langue…',
	namesFailed: 'Les noms dans cette langue ne sont pas arrivés. Vérifiez votre connexion et choisissez-la de nouveau.',
	lock: {
		heading: 'Verrouiller le lien et le fichier',
		text: 'Avec une phrase de passe, un lien ou un fichier égaré ne sert à rien à qui le trouve. La lettre et le texte complet du courriel ne sont pas verrouillés.',
		label: 'Phrase de passe',
		hint: 'Quatre mots ou plus qui ne vont pas ensemble, c’est le mieux. Dites-la au téléphone, jamais dans le même courriel. Personne ne peut la retrouver.',
		show: 'Montrer ce que j’écris',
		short: 'C’est court. Quelqu’un qui a le lien pourrait la deviner.',
		seal: 'Verrouiller',
		sealing: 'Verrouillage…',
		sealed: 'Le lien et le fichier sont verrouillés.',
		open: 'Enlever le verrou',
		missing: 'Écrivez d’abord une phrase de passe.',
		cannot: 'Ce navigateur ne peut pas verrouiller ici, parce que la page n’a pas été ouverte en https.',
	},
	email: {
		heading: 'Par courriel',
		open: (to) => `Ouvrir un courriel à ${to}`,
		openBlank: 'Ouvrir un courriel',
		noAddress: 'Nous ne connaissons pas de courriel de cette porte. Ajoutez celui qu’on vous a donné.',
		through: (organization) => `C’est l’adresse de l’organisme par lequel on joint ce bureau\u00A0: ${organization}.`,
		holds: {
			whole: 'Le brouillon contient toute la lettre et le lien.',
			part: 'Le brouillon dit ce qui est voulu et contient le lien\u00A0: les logiciels de courriel coupent les plus longs. Pour toute la lettre avec le lien, copiez plutôt le texte.',
			short:
				'Le brouillon est court et contient le lien\u00A0: les logiciels de courriel coupent les plus longs. Pour toute la lettre avec le lien, copiez plutôt le texte.',
			letter:
				'Le brouillon contient la lettre sans le lien\u00A0: les logiciels de courriel coupent les plus longs. Pour la lettre avec le lien, copiez plutôt le texte.',
			locked: 'Le brouillon contient le lien verrouillé et rien de l’histoire.',
		},
		tooLong: 'C’est trop long pour un brouillon qui s’ouvre tout seul. Copiez le texte et collez-le dans votre courriel.',
		copy: 'Copier le texte avec le lien',
		copyWithoutLink: 'Copier le texte',
		name: 'Texte du courriel',
	},
	copying: {
		copied: 'Copié.',
		copyByHand: 'La copie n’a pas marché ici. Sélectionnez le texte plus bas et copiez-le.',
	},
	link: {
		heading: 'Par lien',
		text: 'Le lien porte lui-même la présentation. Quiconque l’a peut la lire; aucun serveur ne la garde.',
		copy: 'Copier le lien',
		name: 'Lien vers la présentation',
		tooLong: (without) =>
			without === undefined
				? 'Il y en a trop pour un lien. Envoyez le fichier ou la lettre, ou revenez raccourcir ce que vous avez écrit.'
				: `Il y en a trop pour un lien. Ça passerait sans ${without}. Ou envoyez le fichier ou la lettre.`,
		noteOf: (factor) => `la note sur «\u00A0${factor}\u00A0»`,
	},
	file: {
		heading: 'En fichier',
		text: 'Pour un portail sécurisé ou une clé USB. Il s’ouvre sur la page des présentations.',
		save: 'Enregistrer le fichier',
		name: 'presentation',
	},
	letter: {
		heading: 'En lettre',
		text: 'Une page, à remettre, à poster ou à lire au téléphone.',
		print: 'Imprimer la lettre',
		look: 'Voir la lettre',
	},
	courtesy: (until) =>
		`Après le ${until}, la page qui l’ouvre le dit. C’est une courtoisie\u00A0: une copie ou une lettre imprimée reste lisible.`,
	done: {
		heading: 'Envoyée?',
		text: 'Dites-le quand elle est partie. Elle compte alors comme envoyée, et elle est gardée telle qu’elle est partie.',
		how: 'Comment l’avez-vous envoyée?',
		ways: {
			email: 'Par courriel',
			link: 'Par lien',
			file: 'En fichier',
			letter: 'En lettre',
			phone: 'Je l’ai lue au téléphone',
		},
		record: 'Je l’ai envoyée',
		missing: 'Dites comment vous l’avez envoyée',
	},
	change: 'Changer quelque chose',
	erase: 'Effacer ce brouillon',
	eraseAsk: 'Cela efface le brouillon de cet appareil.',
	eraseYes: 'L’effacer',
	eraseNo: 'Le garder',
};

/** Les mots pour une présentation envoyée, en français. */
export const introductionSentFr: IntroductionWriteWords['sent'] = {
	title: 'La présentation est en route',
	on: (date, way) => `Envoyée le ${date}, ${way}.`,
	ways: {
		email: 'par courriel',
		link: 'par lien',
		file: 'en fichier',
		letter: 'en lettre',
		phone: 'au téléphone',
	},
	heading: 'Ce qui vient ensuite',
	answer: (organization, by) => `Une réponse est demandée d’ici le ${by} (${organization}).`,
	silence: 'Si rien n’est venu d’ici là, votre liste de présentations le dit, et vous pouvez redemander.',
	code: 'Quand une réponse arrive, ouvrez son lien sur cet appareil ou collez son code\u00A0: elle retrouve cette présentation.',
	tell: {
		employer: 'Vous pouvez la retirer en tout temps. Votre liste montre comment.',
		practitioner: 'Dites à l’employeur ce qui vient ensuite, et qu’il peut la retirer en tout temps.',
	},
	follow: 'La voir dans vos présentations, avec des dates pour votre calendrier',
	list: 'Toutes vos présentations',
};
