import type { ListingWords } from './listing.en.ts';

/** Words of the pages about one service or one organization, in French. */
export const listingFr: ListingWords = {
	services: {
		title: 'Services',
		description: (count) => `${String(count)} services aux employeurs, selon ce qu’ils font.`,
		lead: (count) =>
			`${String(count)} services aux employeurs, chacun nommé une fois sous son besoin principal. Pour voir qui répond à un besoin, ouvrez le besoin.`,
		endedHeading: 'Terminés ou remplacés',
		endedLead: 'D’anciens guides les nomment encore. Chaque page dit ce qui les remplace.',
		jump: 'Aller à',
	},
	inEnglish: 'En anglais :',
	service: {
		offeredBy: 'Offert par',
		formerly: 'Aussi connu sous le nom de',
		whatYouGet: 'Ce que vous obtenez',
		whoFor: 'Pour qui',
		firstSteps: 'Premières démarches',
		bring: 'À préparer',
		cost: 'Coût',
		howAndWhere: 'Comment et où',
		answers: 'Besoins auxquels il répond',
		answersCore: 'Fait pour',
		answersPart: 'Aide aussi',
		page: 'Page du programme',
		facts: {
			size: 'Taille de l’employeur',
			place: 'Où',
			sectors: 'Secteur',
			kinds: 'Genre d’employeur',
			hires: 'Personnes à embaucher ou à soutenir',
			conditions: 'Demandez-leur',
			delivery: 'Comment',
			languages: 'Langue',
			reply: 'Réponse',
			intake: 'Demandes',
		},
		noLimit: 'Aucune limite trouvée',
		unknown: 'Non précisé. Demandez.',
		whoForNote:
			'«\u00A0Aucune limite trouvée\u00A0» veut dire que les pages lues n’en donnent pas. Demandez avant de compter dessus.',
		province: (province) => `Toute la ${province}`,
		sizes: {
			between: (min, max) => `De ${String(min)} à ${String(max)} employés`,
			atLeast: (min) => `${String(min)} employés ou plus`,
			atMost: (max) => `Jusqu’à ${String(max)} employés`,
		},
		costStated: (ofDate) => `C’est le chiffre ${ofDate}. Demandez celui d’aujourd’hui.`,
		costUnknown: 'Non précisé. Demandez.',
		replyWithin: (days) =>
			days === 0 ? 'Le jour même' : days === 1 ? 'En 1 jour ouvrable' : `En ${String(days)} jours ouvrables`,
		intake: {
			open: 'Ouvertes',
			openUntil: (date) => `Ouvertes jusqu’au ${date}`,
			opens: (date) => `Fermées. Ouvrent le ${date}`,
			closed: 'Fermées',
			closedSince: (date) => `Fermées depuis le ${date}. Demandez quand elles rouvriront.`,
		},
		moneyHeading: 'Fonds de programmes provinciaux',
	},
	status: {
		endedService: (inDate) => (inDate === undefined ? 'Ce service est terminé.' : `Ce service s’est terminé ${inDate}.`),
		endedOrganization: (inDate) =>
			inDate === undefined ? 'Cet organisme a fermé ou fusionné.' : `Cet organisme a fermé ou fusionné ${inDate}.`,
		turnTo: 'Adressez-vous plutôt à\u00A0:',
		noReplacement: 'Nous ne connaissons rien qui le remplace. Les besoins ci-dessous montrent qui d’autre peut aider.',
		unclear: 'Demandez d’abord si cela existe encore',
		note: 'Bon à savoir',
		'temporarily-closed': 'N’accepte pas de demandes en ce moment',
		organizationEnded: (name) => `${name}, qui l’offrait, a fermé ou fusionné.`,
	},
	door: {
		heading: 'Qui appeler',
		ask: 'Demandez',
		channels: { phone: 'Téléphone', email: 'Courriel', form: 'Formulaire', web: 'Site Web', visit: 'Sur place' },
		stated: (ofDate) => `d’une page ${ofDate}`,
		form: 'Formulaire de contact',
		web: 'Site Web',
		warmth: {
			hot: (days) =>
				days === undefined
					? 'Ce bureau reçoit les présentations.'
					: `Ce bureau reçoit les présentations et promet une réponse en ${String(days)} jours ouvrables.`,
			warm: 'Vous pouvez joindre ce bureau vous-même. Il n’a pas encore dit qu’il reçoit les présentations.',
			cold: 'Nous ne connaissons ni téléphone ni adresse de ce bureau. Il faudrait chercher l’entrée à partir du site Web.',
			stale: (lastConfirmed) =>
				`Confirmé la dernière fois le ${lastConfirmed}, il y a trop longtemps pour compter. Vérifiez que c’est encore la façon de les joindre.`,
		},
		through: 'Nous ne connaissons ni téléphone ni courriel de cet organisme. On le joint par',
		via: (name) => `par ${name}`,
		membersHeading: 'Votre porte locale',
		membersLead: (network) => `Ce service de ${network} est donné par des membres locaux. Appelez celui qui dessert votre comté.`,
		membersLink: 'Voir lequel, par comté',
		networkLine: 'Pas de membre, ou un doute? Appelez le réseau\u00A0:',
		noMember: 'Aucun membre connu. Appelez le réseau.',
		languages: 'Langues',
		introduce: 'Vous présenter ou présenter un employeur ici',
		introduceShort: 'Présenter',
		introduceTo: (name) => `quelqu’un ou se présenter à ${name}`,
		findDoor: 'Trouver votre porte avec un plan',
		memberNote: (network) => `Ce bureau offre aussi les services de ${network} dans ses comtés.`,
	},
	organizations: {
		title: 'Organismes',
		description: (count) => `${String(count)} organismes au service des employeurs, par genre.`,
		lead: (count) =>
			`${String(count)} organismes au service des employeurs. Chaque page dit ce que fait l’organisme, ce qu’il ne fait pas, et quel bureau appeler.`,
		everywhere: 'province',
		counties: (count) => (count === 1 ? '1 comté' : `${String(count)} comtés`),
		closed: 'Fermés ou fusionnés',
	},
	organization: {
		does: 'Ce qu’il fait',
		notFor: 'Ce qu’il ne fait pas',
		worksBeside: 'Travaille avec',
		handsOverTo: 'Passe le relais à',
		memberOf: 'Membre de',
		formerly: 'Anciens noms et autres noms',
		doors: (count) => (count === 1 ? 'La porte' : 'Ses portes'),
		offices: (count) => (count === 1 ? 'Bureau' : 'Bureaux'),
		serves: 'Dessert',
		sectors: 'Seulement ces secteurs',
		languages: 'Langues',
		website: 'Site Web',
		services: 'Services',
		networkServices: (network) => `Comme membre de ${network}, il offre aussi`,
		noServices: 'Aucun service qui lui est propre n’est inscrit.',
		endedServices: 'N’est plus offert',
		members: 'Membres',
		membersLead: 'Ses services sont offerts par ces membres, chacun dans ses comtés.',
		isHeadedBy: 'Genre',
	},
	update: {
		change: 'Mettre cette fiche à jour',
		nothing: 'Rien n’a changé',
		who: 'pour l’organisme lui-même',
	},
	trust: {
		heading: 'D’où cela vient',
		unconfirmed: (date, organization) =>
			`Tiré de pages publiques, lues la dernière fois le ${date}. Pas encore confirmé par ${organization}.`,
		confirmed: (date, role, method, due) =>
			`Confirmé ${method} le ${date} par\u00A0: ${role}. Cela compte jusqu’au ${due}; ensuite, il sera temps de redemander.`,
		due: (date, role, method, due, overdue) =>
			`Confirmé la dernière fois ${method} le ${date} par\u00A0: ${role}. Depuis le ${due}, il est temps de redemander. Cela compte encore, jusqu’au ${overdue}.`,
		overdue: (date, effect) =>
			`Confirmé la dernière fois le ${date}, il y a trop longtemps pour compter. ${effect} Appelez pour vérifier avant de vous y fier.`,
		overdueEffect: {
			services: (overdue, lapses) =>
				`Depuis le ${overdue}, il vient après d’autres dans les plans, et à partir du ${lapses}, plus rien ne le suggère.`,
			organizations: (overdue, lapses) =>
				`Depuis le ${overdue}, ses bureaux comptent comme froids, et à partir du ${lapses}, les pages des comtés ne le suggèrent plus.`,
		},
		lapsed: (date, lapses) =>
			`Confirmé la dernière fois le ${date}. Depuis le ${lapses}, il n’est plus suggéré. On le trouve encore par son nom. Appelez pour vérifier avant de vous y fier.`,
		partly: 'Seule une partie de ce qui est écrit ici a été confirmée.',
		mark: 'pas confirmé depuis longtemps',
		more: 'Comment les fiches restent exactes',
		ended: (date) => `Gardé pour que les anciens guides mènent quelque part. Pages lues la dernière fois le ${date}.`,
		sources: (count) => (count === 1 ? '1 source' : `${String(count)} sources`),
		read: (date) => `lue le ${date}`,
		stated: (ofDate) => `page ${ofDate}`,
		undated: 'page sans date',
	},
	line: {
		firstStep: 'Première démarche',
		through: (network) => `par votre membre local de ${network}`,
		someCounties: (count) => (count === 1 ? '1 comté' : `${String(count)} comtés`),
		onlySector: (sectors) => `Seulement pour\u00A0: ${sectors}`,
	},
};
