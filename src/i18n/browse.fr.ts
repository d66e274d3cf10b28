import type { BrowseWords } from './browse.en.ts';

/** Words of the pages by which people browse: needs, factors, places, sectors. French. */
export const browseFr: BrowseWords = {
	needs: {
		title: 'Ce qu’il faut aux employeurs',
		description: (count) =>
			`${String(count)} besoins en mots simples, chacun avec les services qui y répondent. S’imprime comme une feuille de travail.`,
		lead: 'Ouvrez un besoin pour voir qui peut aider. Imprimée, la liste devient une feuille de travail avec une case à cocher pour chaque besoin.',
		worksheet: { name: 'Entreprise', county: 'Comté', date: 'Date' },
		otherWays: 'Autres chemins',
		byFactor: 'Partir des facteurs qui attirent les gens ou les éloignent',
		bySector: 'Partir de votre secteur',
		byPlace: 'Partir de votre comté',
		unanswered: 'pas encore de service',
	},
	need: {
		titleSuffix: 'besoin',
		youMightSay: 'Vous diriez peut-être',
		quoted: (phrase) => `«\u00A0${phrase}\u00A0»`,
		synonyms: 'Les intervenants disent',
		eases: 'Facteurs qu’il soulage',
		modes: 'Quand cela se présente',
		core: 'Fait pour cela',
		corePart: 'C’est pour cela que les employeurs s’adressent à ces services.',
		part: 'Aide aussi',
		partLead: 'Ce besoin fait partie de ce que font ces services.',
		ended: 'N’est plus offert',
		related: (group) => `Aussi sous «\u00A0${group}\u00A0»`,
		gapHeading: 'Aucun service n’y répond encore',
		gapCoreOnlyHeading: 'Aucun service n’est encore fait pour cela',
		gapLead: (province) =>
			`Aucun service inscrit n’est fait pour ce besoin en ${province}. C’est un manque dans les services, pas votre faute.`,
		gapCoreOnly: 'Les services qui suivent aident en partie.',
		fallback: 'Commencez plutôt ici\u00A0:',
		planLink: 'Ajouter ce besoin à un plan avec vos autres besoins',
		order:
			'Les services ouverts viennent d’abord, puis ceux à vérifier; les services d’un seul secteur viennent à la fin. Ensuite, par nom.',
		weights: { 3: 'la façon habituelle de le alléger', 2: 'le allège souvent', 1: 'aide un peu' },
	},
	factors: {
		title: 'Les facteurs magnétiques',
		description:
			'Les facteurs qui attirent les gens vers un milieu de travail ou les en éloignent, les questions à se poser pour chacun et les besoins qui l’allègent.',
		lead: 'Six facteurs attirent les gens vers un milieu de travail ou les en éloignent. Avant eux vient l’inclusion; autour d’eux, des conditions que personne ne maîtrise seul. Aucun n’est bon ou mauvais\u00A0: un facteur peut être une force, une tension, ou les deux.',
	},
	factor: {
		titleSuffix: 'facteur',
		asStrength: 'Comme force',
		asStressor: 'Comme tension',
		questions: 'Questions à se poser',
		needs: 'Besoins qui le soulagent',
		weights: { 3: 'Les façons habituelles de le alléger', 2: 'Le soulagent souvent', 1: 'Aident un peu' },
		noNeeds: 'Aucun besoin de la typologie ne allège ce facteur à lui seul.',
	},
	places: {
		title: 'Les services par comté',
		description:
			'Les services offerts aux employeurs dans chaque comté, les portes locales d’abord. La page de chaque comté s’imprime sur une feuille.',
		lead: 'Choisissez votre comté. Sa page montre d’abord les portes près de chez vous, et s’imprime sur une feuille.',
		mapLabel: 'Les comtés, placés à peu près comme sur une carte',
		byRegion: 'Par région',
		firstDoor: (network) => `Avec le centre ${network} de chaque comté, la première porte pour les questions de personnel.`,
		networkLine: 'La ligne du réseau\u00A0:',
	},
	place: {
		title: (county) => `Services aux employeurs\u00A0: ${county}`,
		description: (county, local) =>
			`${String(local)} organismes au service des employeurs (${county}), et les lignes provinciales qu’on peut appeler de là.`,
		lead: 'Les portes près de chez vous d’abord, puis les lignes à appeler de partout.',
		print: 'Cette page s’imprime en un aperçu d’une page.',
		start: 'Commencez ici',
		startLead: 'De l’aide sans frais pour trouver, embaucher et garder des gens. On y connaît aussi les autres portes.',
		business: 'Argent et conseils pour l’entreprise',
		local: 'Aussi ici pour les employeurs',
		localLead: 'Des organismes qui desservent ce comté, et non toute la province.',
		province: 'À appeler de partout dans la province',
		more: (count) => `et ${String(count)} de plus sur la page`,
		byNeed: 'Selon votre besoin',
		byNeedLead:
			'Les services locaux d’abord, par nom. Les services pour toute la province se trouvent un peu plus loin, sous chaque besoin.',
		provinceServices: 'Pour toute la province, par besoin, avec le nombre de services faits pour lui',
		communities: 'Communautés',
		communitiesLead: 'On cherche aussi\u00A0:',
		noMember: 'Nous ne connaissons pas de centre dans ce comté. Appelez la ligne du réseau.',
		printed: (date) => `En date du ${date}. Tiré de pages publiques; appelez avant de vous déplacer.`,
		allAt: 'Le tout, avec les premières démarches\u00A0:',
		through: (network) => `pour ${network}`,
	},
	sectors: {
		title: 'Les services par secteur',
		description: 'Les conseils sectoriels et les services faits pour un seul secteur.',
		lead: 'Un conseil sectoriel connaît les métiers, la formation et les gens de votre secteur. Les services ouverts à tous les secteurs se trouvent par besoin et par comté.',
		noCouncil: 'aucun conseil connu',
		alsoCalled: 'par exemple',
	},
	sector: {
		title: (sector) => `Services par secteur\u00A0: ${sector.charAt(0).toLowerCase()}${sector.slice(1)}`,
		description: (sector, province) =>
			`Le conseil et les services faits pour ce secteur en ${province}\u00A0: ${sector.charAt(0).toLowerCase()}${sector.slice(1)}.`,
		alsoCalled: 'On cherche aussi',
		council: 'La porte de votre secteur',
		others: 'D’autres qui travaillent pour ce secteur',
		noCouncil: 'Nous ne connaissons pas d’organisme propre à ce secteur. Commencez par la page de votre comté.',
		services: 'Faits pour ce secteur',
		noServices: 'Aucun service propre à ce secteur n’est inscrit.',
		open: 'La plupart des services sont ouverts à tous les secteurs. Trouvez-les par besoin ou par comté.',
	},
};
