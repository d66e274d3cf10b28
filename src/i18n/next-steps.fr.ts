import type { NextStepWords } from './next-steps.en.ts';

/** La suite d’une présentation, en français. */
export const nextStepsFr: NextStepWords = {
	turn: { sender: 'À vous', receiver: 'À eux', nobody: 'Rien n’est en attente' },
	colon: '\u00A0: ',
	actions: {
		'finish-and-send': pourTous('Terminez la présentation et envoyez-la.'),
		answer: pourTous((door) => `La demande est chez ${door}, qui n’a pas encore répondu.`),
		'ask-again': pourTous((door) => `Relancez ${door}, au téléphone si possible.`),
		'talk-with-them': pourTous((door) => `Parlez avec ${door}, qui veut d’abord en savoir plus.`),
		'correct-contact': {
			employer: (door) => `Donnez à ${door} une autre façon de vous joindre.`,
			practitioner: (door) => `Vérifiez comment joindre l’employeur, et dites-le à ${door}.`,
		},
		'make-contact': {
			employer: (door) => `${door} prend contact avec vous.`,
			practitioner: (door) => `${door} prend contact avec l’employeur.`,
		},
		'ask-contact-made': {
			employer: (door) => `Notez si ${door} a pris contact.`,
			practitioner: (door) => `Demandez à l’employeur si ${door} a pris contact.`,
		},
		'find-another-way': pourTous((door) => `Il n’y a pas eu de contact. Trouvez une autre façon avec ${door}.`),
		'ask-service-received': {
			employer: 'Notez si vous avez reçu le service.',
			practitioner: 'Demandez à l’employeur s’il a reçu le service.',
		},
		'ask-need-eased': {
			employer: 'Notez si cela va mieux maintenant.',
			practitioner: 'Demandez à l’employeur si cela va mieux maintenant.',
		},
		'turn-to-next-door': {
			employer: 'Passez à la porte suivante.',
			practitioner: 'Dites-le à l’employeur et passez à la porte suivante.',
		},
		close: pourTous('Fermez cette présentation.'),
		'hire-check': {
			employer: 'Demandez à la personne embauchée comment cela va.',
			practitioner: 'Demandez à l’employeur comment cela va avec la personne embauchée.',
		},
		nothing: pourTous('Il ne reste rien à faire.'),
	},
	checks: {
		'day-1': 'Le premier jour après l’embauche',
		'week-1': 'Une semaine après l’embauche',
		'month-1': 'Un mois après l’embauche',
	},
	by: (day) => `D’ici le ${day}.`,
	late: (day) => `C’était prévu pour le ${day}.`,
};

function pourTous<Dit>(dit: Dit): { readonly employer: Dit; readonly practitioner: Dit } {
	return { employer: dit, practitioner: dit };
}
