import type { DraftProblem } from '../hand-off/draft-problem.ts';
import type { IntroductionWriteWords } from './introduction-write.en.ts';
import { listFr } from './phrases.ts';

const many = (count: number, one: string, more: string) => (count <= 1 ? `${String(count)} ${one}` : `${String(count)} ${more}`);

/** Les mots pour écrire une présentation, en français. */
export const introductionWriteFr: IntroductionWriteWords = {
	list: listFr,
	beginning: 'Préparation de la présentation…',
	unknownDoor: {
		title: 'Cette porte n’est plus inscrite',
		text: 'Le lien nomme une porte que nous ne connaissons pas. Elle a peut-être fermé ou changé de nom. Vos réponses ne sont pas perdues\u00A0: cherchez qui s’en occupe maintenant.',
		organizations: 'Tous les organismes',
		plan: 'Faire un plan',
	},
	notHere: {
		title: 'Cette présentation n’est pas sur cet appareil',
		text: 'Elle a été écrite sur un autre appareil ou dans un autre navigateur, ou elle a été effacée ici. Les présentations ne sont gardées nulle part ailleurs.',
		back: 'Vos présentations',
	},
	notKept: 'Ce navigateur ne garde rien sur l’appareil. Ce que vous écrivez ici disparaît quand vous fermez la fenêtre.',
	stepOf: (step, steps) => `Étape ${String(step)} de ${String(steps)}`,
	back: 'Retour',
	onward: 'Continuer',
	optional: 'facultatif',
	errors: {
		heading: 'Il y a un problème',
		problem: problemInWords,
	},
	to: (desk, organization) => (desk === organization ? organization : `${desk}, ${organization}`),
	choose: {
		title: { employer: 'Que doit-on savoir?', practitioner: 'Qu’est-ce qu’on transmet?' },
		lead: { employer: 'Vous vous présentez à\u00A0:', practitioner: 'Vous présentez un employeur à\u00A0:' },
		least: 'Seul ce que vous cochez ou écrivez ici est transmis. Peu suffit souvent.',
		voice: 'Qui écrit?',
		voices: {
			employer: 'Je dirige le milieu de travail ou j’aide à le diriger',
			practitioner: 'Je présente un employeur',
		},
		needs: { employer: 'Que voulez-vous?', practitioner: 'Que veut l’employeur?' },
		moreNeeds: (count) => many(count, 'autre besoin', 'autres besoins'),
		urgent: 'urgent',
		words: { employer: 'Dans vos mots', practitioner: 'Dans ses mots' },
		about: { employer: 'Le milieu de travail', practitioner: 'Le milieu de travail' },
		fields: {
			employer: 'Le nom du milieu de travail',
			county: 'Comté',
			community: 'Communauté',
			sector: 'Genre de travail',
			employees: 'Taille',
			kind: 'Genre',
		},
		name: 'Nom',
		factors: 'Ce qui attire et ce qui pèse',
		factorsCount: (chosen, all) =>
			chosen === 0 ? `aucun des ${String(all)} n’est coché` : `${many(chosen, 'coché', 'cochés')} sur ${String(all)}`,
		standings: {
			strength: 'une force',
			stressor: 'ça pèse',
			both: 'un peu des deux',
			'not-discussed': '',
		},
		note: 'Avec votre note\u00A0:',
		noteCut: (limit) => `Seuls les ${String(limit)} premiers caractères de cette note peuvent être transmis.`,
		more: 'Ce qui aide à aider',
		goal: 'Qu’est-ce qui aiderait pour de vrai?',
		tried: 'Qu’a-t-on déjà essayé?',
		ready: 'Qu’est-ce qui est prêt à montrer?',
		ask: 'Les questions auxquelles eux seuls peuvent répondre sont transmises aussi, pour les régler tout de suite.',
		home: {
			heading: 'Ce qui reste ici',
			nothing: 'Tout ce qui a été dit est transmis.',
			needs: (count) => many(count, 'autre besoin', 'autres besoins'),
			factors: (count) => many(count, 'facteur', 'facteurs'),
			notes: (count) => many(count, 'note', 'notes'),
			about: {
				county: 'le comté',
				community: 'la communauté',
				sector: 'le genre de travail',
				employees: 'le nombre d’employés',
				kind: 'le genre d’employeur',
			},
			stays: (things) => `Sur cet appareil et nulle part ailleurs\u00A0: ${things}.`,
		},
	},
	reach: {
		title: { employer: 'Comment peut-on vous joindre?', practitioner: 'Qui présente, et qui joindre?' },
		you: 'Vous',
		youHint: 'La réponse vous revient\u00A0: donnez un courriel ou un numéro de téléphone.',
		name: 'Votre nom',
		role: 'Votre fonction',
		organization: 'Votre centre',
		email: 'Votre courriel',
		phone: 'Votre téléphone',
		remember: 'Les retenir pour la prochaine fois, sur cet appareil seulement',
		them: 'Au milieu de travail',
		themHint: 'Laissez le téléphone et le courriel vides si l’on préfère être joint par vous.',
		theirName: 'Qui demander',
		theirRole: 'Sa fonction',
		theirPhone: 'Son téléphone',
		theirEmail: 'Son courriel',
		prefer: { employer: 'Comment aimez-vous être joint?', practitioner: 'Comment cette personne aime-t-elle être jointe?' },
		ways: { phone: 'Téléphone', text: 'Message texte', email: 'Courriel', visit: 'Une visite' },
		noWay: 'Peu importe',
		when: 'Bons moments',
		whenHint: 'Par exemple\u00A0: le matin avant 10\u00A0h, pas pendant la saison du homard.',
		language: 'Langue',
		noLanguage: 'Non précisée',
	},
	consent: {
		title: { employer: 'Voyez ce qu’on verra', practitioner: 'Demandez avant que ça parte' },
		preview: (organization) => `Voici ce que verra cet organisme\u00A0: ${organization}`,
		read: {
			employer: 'Ce que vous dites en l’envoyant',
			practitioner: 'Lisez ceci à voix haute, ou montrez l’écran',
		},
		months: 'Jusqu’à quand peut-on s’en servir?',
		month: (count, until) => `${String(count)} mois, jusqu’au ${until}`,
		agreement: 'L’accord',
		by: 'Qui a donné son accord?',
		byHint: 'Un nom ou une fonction, comme «\u00A0la propriétaire\u00A0».',
		how: 'De quelle façon?',
		ways: {
			'in-person': 'En personne',
			'by-phone': 'Au téléphone',
			'in-writing': 'Par écrit',
			'sent-it-myself': 'En l’envoyant',
		},
		given: 'Quel jour?',
		agreed: { employer: 'J’accepte. Passer à l’envoi', practitioner: 'C’est d’accord. Passer à l’envoi' },
		notAgreed: { employer: 'Je préfère ne pas l’envoyer', practitioner: 'Non, pas d’accord' },
	},
	notAgreed: {
		title: 'Alors rien n’est envoyé',
		text: {
			employer: 'C’est très bien ainsi. Rien n’a quitté cet appareil. La porte vous est ouverte sans rien raconter\u00A0:',
			practitioner:
				'C’est très bien ainsi, et on peut remercier la personne de l’avoir dit. Rien n’a quitté cet appareil. La porte lui est ouverte sans rien raconter\u00A0:',
		},
		ask: 'Demandez',
		channels: { phone: 'Téléphone', email: 'Courriel', form: 'Formulaire', web: 'Site Web', visit: 'Visite' },
		noContact: 'Nous ne connaissons ni téléphone ni courriel de ce bureau.',
		through: 'On le joint par',
		listing: (organization) => `La page sur cet organisme\u00A0: ${organization}`,
		say: 'Ce qu’on peut dire sans rien raconter',
		script: (services) =>
			services === undefined
				? 'Bonjour. J’ai une question générale\u00A0: qui aidez-vous, et comment un milieu de travail commence-t-il avec vous?'
				: `Bonjour. J’ai une question générale sur ${services}\u00A0: pour qui est-ce, et comment un milieu de travail commence-t-il?`,
		sayHint: 'Ni nom, ni lieu, ni rien de ce qui a été raconté.',
		keep: 'Garder le brouillon et arrêter ici',
		back: 'Revenir à la question',
	},
	send: {
		title: 'L’envoyer',
		lead: (organization) =>
			`Choisissez une façon de l’envoyer à cet organisme\u00A0: ${organization}. Ce site n’envoie rien\u00A0: c’est vous qui le faites, et vous le voyez.`,
		language: 'Langue de la personne qui lit',
		languages: { en: 'Anglais', fr: 'Français' },
		languageHint:
			'Pour la lettre, le courriel et la page que le lien ouvre. Vos propres mots restent comme vous les avez écrits.',
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
	},
	sent: {
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
	},
};

function problemInWords({ field, code, typed = '' }: DraftProblem): string {
	switch (code) {
		case 'nothing-asked':
			return 'Cochez au moins un besoin, ou dites-le en propres mots';
		case 'name-missing':
			return 'Écrivez le nom du milieu de travail, ou enlevez le crochet';
		case 'who-missing':
			return field === 'from-name'
				? 'Écrivez votre nom ou votre centre, pour qu’on sache qui écrit'
				: 'Écrivez votre nom, pour qu’on sache qui écrit';
		case 'no-way-back':
			return 'Écrivez votre courriel ou votre téléphone, pour que la réponse vous trouve';
		case 'not-an-email':
			return `«\u00A0${typed}\u00A0» n’est pas un courriel. Écrivez-le comme nom@exemple.ca`;
		case 'not-a-phone':
			return `«\u00A0${typed}\u00A0» n’est pas un numéro de téléphone. Écrivez-le avec l’indicatif régional, comme 902-555-0100`;
		case 'prefers-email':
			return 'Écrivez le courriel, ou choisissez une autre façon de joindre';
		case 'prefers-phone':
			return 'Écrivez le numéro de téléphone, ou choisissez une autre façon de joindre';
		case 'nobody-agreed':
			return 'Écrivez qui a donné son accord\u00A0: un nom ou une fonction';
		case 'how-missing':
			return 'Choisissez de quelle façon l’accord a été donné';
		case 'day-missing':
			return 'Écrivez le jour de l’accord';
		case 'day-to-come':
			return 'Le jour de l’accord ne peut pas être après aujourd’hui';
		case 'day-long-past':
			return 'C’était il y a plus d’un an. Redemandez, et écrivez le nouveau jour';
	}
}
