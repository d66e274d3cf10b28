import type { RulesWords } from './rules.en.ts';

/** Words of the page that states every rule by which doors are chosen. French. */
export const rulesFr: RulesWords = {
	title: 'Toutes les règles, avec leurs points',
	description:
		'Les règles et les points selon lesquels un plan choisit et ordonne les portes, exactement comme le planificateur les utilise.',
	lead: 'Voici toutes les règles. La page est tirée de la liste même que lit le planificateur; elle ne peut donc rien dire d’autre.',
	inWords: 'La même chose en mots',
	points: 'Points',
	rule: 'Règle',
	demand: {
		heading: 'Ce dont vous avez besoin',
		lead: 'Ces points mettent les besoins en ordre. Seuls les besoins que vous avez nommés peuvent amener une porte, sauf si vous n’en avez nommé aucun.',
		rules: {
			must: 'Vous avez choisi ou nommé le besoin, ou dit qu’il est urgent.',
			explore: 'C’est un des trois besoins qui allègent le plus souvent un facteur de tension que vous avez nommé.',
			urgent: 'Vous avez dit que c’est urgent.',
			fitsMode: 'Il fait partie de ce qui vous occupe maintenant.',
			saidAgain: 'Vous avez donné une raison de plus.',
		},
	},
	cover: {
		heading: 'Quelles portes',
		steps: [
			'Chaque besoin nommé reçoit la meilleure réponse qu’offre une porte ouverte. Une aide conçue pour le besoin n’est jamais remplacée par une aide partielle.',
			'Parmi tous les ensembles de portes qui y arrivent, on prend le plus petit. Il est cherché exactement, pas deviné.',
			'Parmi les plus petits, on prend celui qui convient le mieux, selon les points. Chaque besoin compte une fois, à sa meilleure porte.',
			'Ensuite, l’ensemble aux portes les plus chaleureuses\u00A0: un bureau qu’on peut appeler ou à qui on peut écrire passe avant une page Web.',
			'Ensuite, l’ensemble qui aide aussi, en partie, avec plus de ce que vous avez nommé.',
			'Ensuite, la règle neutre\u00A0: les portes à égalité sont mêlées de nouveau chaque mois, de la même façon pour tout le monde. L’ordre vient du mois et de l’adresse de la porte ici (FNV-1a); n’importe qui peut le vérifier.',
			'Ce que le centre d’un praticien fait lui-même ne demande aucune autre porte. S’il y a plusieurs centres dans un comté, on prend celui qui sert dans la langue que l’employeur a nommée en premier; ensuite, la règle neutre décide.',
		],
	},
	fit: {
		heading: 'Dans quelle mesure une porte convient',
		lead: 'Les points s’additionnent pour chaque besoin auquel une porte répond.',
		rules: {
			'answers-as-core': 'Le service est conçu pour ce besoin.',
			'answers-as-part': 'Le service aide en partie pour ce besoin.',
			'made-for-your-sector': 'Il vise votre secteur.',
			'made-for-your-county': 'Il vise certains comtés, dont le vôtre.',
			'office-in-your-county': 'L’organisme a un bureau dans votre comté.',
			'office-in-your-community': 'L’organisme a un bureau dans votre communauté.',
			'made-for-your-kind': 'Il vise un ou deux genres d’employeurs, dont le vôtre.',
			'made-for-your-size': 'Il a une taille maximale, et vous la respectez.',
			'speaks-your-first-language': 'Il est offert dans la langue que vous avez nommée en premier, si ce n’est pas l’anglais.',
			'for-whom-you-hire': 'Il concerne les personnes que vous voulez embaucher ou garder.',
			'only-for-others-you-did-not-name': 'Il concerne des personnes que vous n’avez pas nommées.',
			'hires-to-be-asked': 'Il concerne des personnes qu’aucun besoin ne nomme ici\u00A0: demandez si cela convient.',
			'made-for-owners-like-you': 'Il est conçu pour des propriétaires comme vous.',
			'made-for-owners-you-did-not-name': 'Il est conçu pour des propriétaires dont vous n’avez pas dit faire partie.',
			'need-of-your-mode': 'Le besoin fait partie de ce qui vous occupe maintenant.',
			confirmed: 'L’organisme a confirmé la fiche.',
			'confirmation-due': 'L’organisme l’a confirmée, et il est temps de redemander.',
			'confirmation-overdue': 'La dernière confirmation date de plus d’un an.',
			'not-known-to-run-now': 'Aucune page récente ne montre que le service est offert en ce moment.',
			'county-to-be-asked': 'Il vise certains comtés, et vous n’avez pas dit le vôtre.',
			'sector-to-be-asked': 'Il vise certains secteurs, et vous n’avez pas dit le vôtre.',
		},
	},
	order: {
		heading: 'Dans quel ordre',
		lead: 'La première règle qui distingue deux portes décide.',
		rules: {
			'urgent-first': 'La porte qui répond à plus de ce qui est urgent.',
			'free-human-help-before-money':
				'D’abord l’aide d’une personne, ensuite l’aide dont on sait qu’elle coûte quelque chose, puis le matériel à utiliser seul, puis l’argent.',
			'local-before-distant': 'Une porte pour votre comté, ou qui y a un bureau, avant une porte pour toute la province.',
			'known-to-run-now':
				'Une porte dont un service est offert en ce moment selon une page récente, et dont la fiche n’est pas en retard, avant une porte où il faut d’abord demander.',
			'reached-before-read':
				'Un bureau qu’on peut appeler ou à qui on peut écrire, avant celui qui n’a qu’une page Web ou dont la dernière confirmation date de plus d’un an.',
			'more-of-what-you-named': 'La porte qui répond à plus de ce que vous avez nommé.',
			'better-fit': 'La porte qui a plus de points.',
			'tie-break': 'Le mélange neutre du mois.',
		},
	},
	never: {
		heading: 'Ce qui ne compte jamais',
		text: 'L’argent, la taille, les clics, l’alphabet et la personne qui demande. Aucune règle ne connaît le nom d’un organisme.',
	},
};
