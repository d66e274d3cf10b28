import { isPlace, isVersion, type CarriedFaultWords } from './carried-faults.en.ts';

/** Pourquoi ce qui est arrivé ne peut pas être lu, en français. */
export const carriedFaultsFr: CarriedFaultWords = {
	empty: () => ({
		title: 'Il n’y a rien dedans',
		text: 'Le lien ou le fichier est vide\u00A0: il ne contient ni présentation ni réponse.',
		remedy: 'Retournez au message reçu et ouvrez le lien au complet, ou enregistrez le fichier de nouveau.',
	}),
	truncated: () => ({
		title: 'Il manque la fin',
		text: 'Ce qui est arrivé s’arrête avant la fin. Certains logiciels de courriel coupent un long lien en deux. Rien n’est affiché, car ce serait peut-être la moitié d’une histoire.',
		remedy:
			'Copiez le lien de nouveau, du premier au dernier caractère, et collez-le dans la barre d’adresse. Si cela n’aide pas, demandez plutôt le fichier ou la lettre à la personne qui l’a envoyé.',
	}),
	damaged: () => ({
		title: 'Le contenu a changé en route',
		text: 'Une partie n’est plus comme elle a été écrite. Rien n’est affiché, car on y lirait peut-être ce que personne n’a écrit.',
		remedy:
			'Ouvrez-le de nouveau à partir du message reçu. Si cela se répète, demandez à la personne qui l’a envoyé de le refaire.',
	}),
	'too-large': () => ({
		title: 'C’est beaucoup trop long',
		text: 'C’est bien plus long que n’importe quelle vraie présentation ou réponse\u00A0: rien n’a été ouvert.',
		remedy:
			'Vérifiez que c’est le bon lien ou le bon fichier. Si quelqu’un vous l’a envoyé comme une présentation, appelez cette personne.',
	}),
	'other-version': ({ found }) => ({
		title: 'C’est fait avec une autre version de ce site',
		text: isVersion(found)
			? `C’est la version ${found.replace(/\D/g, '')}, et cette page lit la version 1.`
			: 'Rien n’y indique la version 1, la seule que cette page peut lire.',
		remedy:
			'Rechargez cette page, au cas où la vôtre serait ancienne. Si cela n’aide pas, demandez plutôt la lettre à la personne qui l’a envoyé.',
	}),
	'not-ours': () => ({
		title: 'Ce n’est ni une présentation ni une réponse',
		text: 'C’est peut-être un bon lien ou un bon fichier, mais il n’a pas été fait avec ce site.',
		remedy: 'Vérifiez que vous avez ouvert le bon. Les fichiers de ce site se terminent par .json.',
	}),
	'wrong-shape': ({ path }) => ({
		title: 'Quelque chose n’y a pas sa place',
		text: isPlace(path)
			? `C’est fait avec ce site, ou pour y ressembler, mais ce qui se trouve à «\u00A0${path}\u00A0» ne convient pas. Rien n’est affiché.`
			: 'C’est fait avec ce site, ou pour y ressembler, mais quelque chose ne convient pas. Rien n’est affiché.',
		remedy:
			'Demandez à la personne qui semble l’avoir envoyé si c’est bien elle, par téléphone ou à une adresse que vous connaissez.',
	}),
};
