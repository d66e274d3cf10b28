import type { UpdateWords } from './update.en.ts';
import { dateInWords } from './dates.ts';
import { ownerGroupsFr } from './groups.fr.ts';

const colon = '\u00A0: ';
const quoted = (text: string) => `«\u00A0${text}\u00A0»`;

/** Words of the page on which an organization updates its listing, in French. */
export const updateFr: UpdateWords = {
	title: 'Mettre une fiche à jour',
	description: 'Corrigez ce qui a changé dans votre organisme ou votre service, ou dites que rien n’a changé. Sans compte.',
	lead: 'Corrigez ce qui a changé, ou dites que rien n’a changé. Aucun compte n’est nécessaire, et ce que vous écrivez reste sur cet appareil jusqu’à l’envoi.',
	scriptNeeded:
		'Ce formulaire a besoin de JavaScript, qui est désactivé ou n’a pas été chargé. Les fiches elles-mêmes se lisent sans lui.',
	byHand: { organizations: 'Organismes', services: 'Services' },
	loading: 'La fiche arrive…',
	failed: {
		title: 'La fiche n’est pas arrivée',
		text: 'Impossible de l’obtenir. Vous êtes peut-être hors ligne. Rien de ce que vous avez écrit n’est perdu.',
		again: 'Réessayer',
	},
	unknown: {
		title: 'Cette fiche n’existe pas',
		text: 'L’adresse nomme une fiche qui n’est pas dans ce répertoire. Ouvrez sa page à partir des listes et choisissez-y «\u00A0Mettre cette fiche à jour\u00A0».',
	},
	choose: {
		text: 'Ouvrez la page de votre organisme ou de votre service à partir de ces listes, et choisissez-y «\u00A0Mettre cette fiche à jour\u00A0».',
		newHeading: 'Pas encore inscrit?',
		newService: 'Proposer un nouveau service',
		newOrganization: 'Proposer un nouvel organisme',
	},
	colon,
	yes: 'oui',
	levels: { core: 'Ce pour quoi on vient', part: 'Aide aussi' },
	owners: ownerGroupsFr,
	siteLanguages: { en: 'Anglais', fr: 'Français' },
	wholeProvince: (province) => `Toute la ${province}`,
	inFrench: (title) => `${title} (en français)`,
	inLanguage: { en: 'en anglais', fr: 'en français' },
	otherLanguageHint:
		'Si vous ne pouvez pas l’écrire en anglais, laissez cela ainsi. La personne responsable voit ce qui est à traduire.',
	text: {
		title: 'En plus de mots',
		help: 'Quelques courts paragraphes. Une ligne vide en commence un autre; une ligne qui débute par «\u00A0-\u00A0» est un point d’une liste.',
	},
	sections: {
		contact: 'Comment vous joindre',
		about: 'Nom et résumé',
		offices: 'Bureaux',
		access: 'Comment l’obtenir, et quand',
		eligibility: 'Pour qui',
		cost: 'Coût ou valeur',
		delivery: 'Comment il est donné, et dans quelles langues',
		dates: 'Est-ce en cours?',
		needs: 'Besoins auxquels il répond',
		serves: 'Où, et qui vous servez',
		relations: 'Avec qui vous travaillez',
		review: 'À qui nous demandons si c’est encore vrai',
		sources: 'Sources',
	},
	form: {
		heading: (name) => `Mise à jour\u00A0: ${name}`,
		newHeading: { services: 'Proposer un nouveau service', organizations: 'Proposer un nouvel organisme' },
		lead: 'Changez seulement ce qui est faux. Ouvrez une partie pour voir ses champs.',
		toListing: 'Voir la fiche telle qu’elle est',
		nothingChanged: 'Rien n’a changé',
		nothingChangedText: 'Tout est encore vrai? Dites-le en une étape.',
		optional: 'facultatif',
		notSaid: 'Non précisé',
		add: (what) => `Ajouter\u00A0: ${what}`,
		addLine: 'Ajouter une ligne',
		removeOne: 'Retirer',
		remove: (what) => `Retirer ${what}`,
		up: (what) => `Monter ${what}`,
		down: (what) => `Descendre ${what}`,
		number: (title, index) => `${title} ${String(index)}`,
		movedTo: (place) => `Déplacé au rang ${String(place)}.`,
		removed: 'Retiré.',
		choose: 'Choisir',
		some: 'Seulement une partie',
		factsHeading: 'Tenu par la personne responsable',
		factsLead: 'Vous ne pouvez pas changer cela ici. Si quelque chose est faux, dites-le dans votre message.',
		serviceContact: (organization) =>
			`Les numéros de téléphone, les courriels et les bureaux sont dans la fiche de l’organisme qui donne ce service, ${organization}.`,
		serviceContactLink: 'Les mettre à jour là-bas',
		needsHelp:
			'Cochez ce qu’un employeur obtient de vous. Lisez la phrase sous chaque besoin\u00A0: elle dit ce que la personne a en tête.',
		needsChosen: (count) => (count < 2 ? `${String(count)} besoin coché` : `${String(count)} besoins cochés`),
		roughDateHint: 'Comme 2026, 2026-11 ou 2026-11-20.',
		phoneHint: 'Comme 902-555-0100, ou 1-800-555-0100 ext. 12.',
		webHint: 'En entier, en commençant par https://',
		check: 'Vérifier et envoyer',
		nothingYet: 'Rien n’est encore changé.',
		changesSoFar: (count) => (count < 2 ? `${String(count)} changement jusqu’ici` : `${String(count)} changements jusqu’ici`),
		preview: 'Aperçu de la page',
		previewLead: 'La page elle-même change quand la personne responsable l’a regardée.',
		errors: 'Regardez cela de nouveau, s’il vous plaît',
		idTitle: 'Nom court pour l’adresse de la page',
		idHelp: 'Des mots en minuscules joints par des traits d’union, comme harbour-jobs. Il ne change jamais par la suite.',
		idTaken: 'Ce nom court est pris. Choisissez-en un autre.',
		idForm: 'Écrivez des mots en minuscules joints par des traits d’union, comme harbour-jobs.',
		organizationTitle: 'Offert par',
	},
	policy: {
		heading: 'Ce qui est inscrit',
		lead: 'L’inscription est gratuite, et les mêmes règles valent pour tout le monde. Cochez ce qui est vrai.',
		link: 'Qui est inscrit, et qui ne l’est pas',
		rules: [
			'Il sert des employeurs de la Nouvelle-Écosse, ou aide les gens qu’ils embauchent d’une façon qu’un employeur peut demander.',
			'L’organisme est public, sans but lucratif, une coopérative, un regroupement de membres, ou un prêteur ou investisseur qui sert de petits employeurs.',
			'Il nomme une source publique que d’autres peuvent lire.',
			'Il n’exclut personne pour un motif que la loi sur les droits de la personne interdit.',
		],
		missing: 'Cochez chaque règle. Si l’une ne tient pas, la fiche ne peut pas être prise.',
	},
	draft: {
		restored: 'Vous aviez commencé sur cet appareil. Vos changements sont dans le formulaire.',
		discard: 'Recommencer à partir de la fiche',
		notKept:
			'Ce navigateur ne garde rien\u00A0: vos changements disparaissent quand vous fermez la page. Téléchargez le fichier avant de partir.',
		staleHeading: 'La fiche a changé depuis que vous avez commencé',
		staleText:
			'Vous aviez commencé un changement sur une version plus ancienne. Rien n’en est perdu. Voici comment il s’accorde avec ce qui y est maintenant.',
		fits: 'S’accorde encore',
		already: 'Y est déjà',
		conflicts: 'Quelqu’un a changé cela aussi',
		conflict: (title, now, yours) => `${title}\u00A0: on y lit maintenant ${quoted(now)}, et vous aviez écrit ${quoted(yours)}.`,
		nothingThere: 'rien',
		useMine: 'Prendre ce que j’ai écrit',
		cannotPlace:
			'Sa place n’existe plus\u00A0: cela ne peut pas être repris tout seul. Gardez les mots et écrivez-les où il faut.',
		takeOver: 'Reprendre mes changements',
		save: 'Télécharger ce que j’avais écrit',
		throwAway: 'Jeter mes changements',
	},
	confirm: {
		heading: (name) => `Rien n’a changé\u00A0: ${name}`,
		lead: 'Lisez ce que dit la fiche. Si tout est vrai aujourd’hui, dites qui vous êtes et envoyez-le.',
		somethingChanged: 'Quelque chose est faux, finalement',
	},
	changes: {
		heading: (count) => (count < 2 ? 'Votre changement' : `Vos ${String(count)} changements`),
		added: (what) => `nouveau\u00A0: ${what}`,
		removed: (what) => `retiré (c’était\u00A0: ${what})`,
		was: 'Avant',
		becomes: 'Maintenant',
		nothing: 'Rien n’est changé.',
		toTranslate: (fields) => `Dans une seule langue, que la personne responsable fera traduire\u00A0: ${fields.join('; ')}.`,
		backToForm: 'Retour au formulaire',
	},
	send: {
		heading: 'L’envoyer',
		role: 'Votre rôle',
		whoMissing: {
			role: 'Dites dans quel rôle vous l’envoyez. Un rôle, jamais un nom.',
			organization: 'Dites pour quel organisme vous l’envoyez.',
		},
		restIsTrue: 'Tout le reste de la fiche est vrai aussi.',
		roleHint: 'Pas votre nom\u00A0: «\u00A0Coordination du programme\u00A0», «\u00A0Gestion du bureau\u00A0».',
		organization: 'Votre organisme',
		noSteward:
			'Personne n’est encore responsable de cette copie du répertoire, et il n’y a donc pas d’adresse courriel où écrire. Téléchargez le fichier ou copiez le texte et remettez-le à la personne qui vous a donné cette adresse, ou gardez-le jusqu’à ce que quelqu’un soit nommé.',
		stepsMail: ['1. Téléchargez le fichier.', '2. Écrivez le courriel et joignez-y le fichier.'],
		download: 'Télécharger le fichier',
		mail: 'Écrire le courriel',
		copy: 'Copier plutôt le texte',
		copyName: 'Texte du message',
		copied: 'Copié.',
		copyByHand: 'Le navigateur a refusé. Sélectionnez le texte et copiez-le.',
		copyFile: 'Copier le texte du fichier',
		stewardIs: 'Si aucun courriel ne s’ouvre, écrivez à\u00A0:',
		account: 'J’ai un compte là où ces fichiers sont gardés',
		proposeFilledIn: 'La page qui s’ouvre contient votre mise à jour. Choisissez-y «\u00A0Propose new file\u00A0».',
		propose: 'Copiez d’abord le texte du fichier, puis collez-le dans la page qui s’ouvre.',
		proposeLink: 'Y proposer le fichier',
		next: 'Une personne regarde chaque mise à jour avant qu’elle paraisse. Elle peut écrire à l’adresse connue de votre organisme pour vérifier.',
		saved: (fileName) => `Enregistré sous ${fileName}, d’habitude dans vos téléchargements.`,
	},
	faults: (fault) => {
		switch (fault.code) {
			case 'empty':
				return 'Remplissez ce champ.';
			case 'choose':
				return 'Choisissez.';
			case 'phone':
				return 'Écrivez un numéro comme 902-555-0100, ou 1-800-555-0100 ext. 12.';
			case 'email':
				return 'Écrivez une adresse courriel comme bureau@example.ca.';
			case 'web':
				return 'Écrivez l’adresse Web en entier, en commençant par https://';
			case 'day':
				return 'Choisissez un jour du calendrier.';
			case 'rough-date':
				return 'Écrivez une année, un mois ou un jour\u00A0: 2026, 2026-11 ou 2026-11-20.';
			case 'markup':
				return 'Écrivez des mots simples. Des morceaux de page Web ou de script n’ont pas leur place ici.';
			case 'hidden':
				return 'Ceci contient des caractères invisibles. Écrivez-le de nouveau au lieu de le coller.';
			case 'one-line':
				return 'Écrivez-le sur une seule ligne.';
			case 'too-short':
				return 'Écrivez au moins deux caractères.';
			case 'too-long':
				return `Raccourcissez de ${String(fault.by)}\u00A0: au plus ${String(fault.most)} caractères.`;
			case 'add-one':
				return 'Choisissez ou ajoutez au moins un élément.';
			case 'too-many':
				return `Au plus ${String(fault.most)}. Retirez-en.`;
			case 'whole-number':
				return 'Écrivez un nombre entier.';
			case 'at-least':
				return `Écrivez ${String(fault.limit)} ou plus.`;
			case 'at-most':
				return `Écrivez ${String(fault.limit)} ou moins.`;
			case 'before':
				return 'La fin vient avant le début. Inversez les deux.';
			case 'no-way-in':
				return 'Un bureau qui reçoit les présentations a besoin d’un téléphone, d’une adresse courriel ou d’un formulaire. Ajoutez-en un.';
			case 'no-contact':
				return 'Ajoutez un téléphone, une adresse courriel ou une autre façon de joindre ce bureau. S’il n’y en a pas, dites plus bas par qui le joindre.';
			case 'no-days':
				return 'Donnez le premier jour, le dernier jour ou les deux; ou retirez cette période.';
			case 'future':
				return 'Ce jour n’est pas encore venu. Écrivez le jour où c’est arrivé.';
			case 'too-early':
				return 'C’est avant 1990. Vérifiez l’année.';
			case 'page-newer':
				return 'La page ne peut pas être plus récente que le jour où on l’a lue. Corrigez l’un des deux.';
			case 'amount-year':
				return 'Les mots ci-dessus donnent un montant. Écrivez l’année où il a été annoncé.';
			case 'ended-open':
				return 'Seul ce qui est terminé a une telle date. Choisissez «\u00A0Terminé\u00A0» ci-dessus, ou videz ce champ.';
			case 'office-outside':
				return 'Ce comté n’est pas parmi ceux que vous servez. Cochez-le là-bas, ou corrigez le bureau.';
			case 'no-text':
				return 'Écrivez de deux à six courtes phrases sur ce que vous faites pour les employeurs.';
			case 'odd-link':
				return 'Un lien s’écrit [mots](https://example.ca). Corrigez-le, ou retirez-le.';
			case 'text-too-long':
				return 'C’est trop long pour une fiche. Gardez ce qu’il faut à un employeur pour décider.';
			case 'other':
				return 'Ceci ne convient pas ici. Écrivez-le autrement.';
		}
	},
	mail: {
		subject: (kind, name) =>
			kind === 'confirm'
				? `Rien n’a changé\u00A0: ${name}`
				: kind === 'new'
					? `Nouvelle fiche\u00A0: ${name}`
					: `Mise à jour\u00A0: ${name}`,
		head: (kind, name) =>
			kind === 'confirm'
				? `Ce que dit la fiche de ${name} est vrai.`
				: kind === 'new'
					? `Veuillez examiner l’inscription de ${name}.`
					: `Veuillez changer ceci dans la fiche de ${name}\u00A0:`,
		toTranslate: (fields) => `À traduire\u00A0: ${fields.join('; ')}.`,
		moreInFile: (count) =>
			count < 2
				? `- ${String(count)} autre changement, dans le fichier`
				: `- ${String(count)} autres changements, dans le fichier`,
		attach: (fileName) => `Le fichier ${fileName} est joint. (Veuillez le joindre avant d’envoyer.)`,
		tail: ({ listing, base, date, sender }) => [
			`Fiche\u00A0: ${listing.id}`,
			...(base === undefined ? [] : [`Version\u00A0: ${base}`]),
			`De la part de\u00A0: ${sender.role}, ${sender.organization}`,
			`Date\u00A0: ${dateInWords(date, 'fr')}`,
		],
	},
};
