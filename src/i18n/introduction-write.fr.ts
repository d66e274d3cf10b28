import type { DraftProblem } from '../hand-off/draft-problem.ts';
import { introductionSendFr, introductionSentFr } from './introduction-send.fr.ts';
import type { IntroductionWriteWords } from './introduction-write.en.ts';
import { listFr, manyFr } from './phrases.ts';

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
	stepOf: (step, steps) => `Étape ${String(step)} sur ${String(steps)}`,
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
		least: 'Seul ce que vous cochez ou écrivez ici est transmis. Souvent, peu suffit.',
		voice: 'Qui écrit?',
		voices: {
			employer: 'Je dirige le milieu de travail ou j’aide à le diriger',
			practitioner: 'Je présente un employeur',
		},
		needs: { employer: 'Que voulez-vous?', practitioner: 'Que veut l’employeur?' },
		moreNeeds: (count) => manyFr(count, 'autre besoin', 'autres besoins'),
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
			chosen === 0 ? `aucun des ${String(all)} n’est coché` : `${manyFr(chosen, 'coché', 'cochés')} sur ${String(all)}`,
		standings: {
			strength: 'une force',
			stressor: 'ça pèse',
			both: 'un peu des deux',
			'not-discussed': '',
		},
		note: 'Avec votre note\u00A0:',
		noteCut: (limit) => `Seuls les ${String(limit)} premiers caractères de cette note peuvent être transmis.`,
		more: 'Ce qui peut aussi aider',
		goal: 'Qu’est-ce qui aiderait pour de vrai?',
		tried: 'Qu’a-t-on déjà essayé?',
		ready: 'Qu’est-ce qui est prêt à montrer?',
		ask: 'Les questions auxquelles eux seuls peuvent répondre sont transmises aussi, pour les régler tout de suite.',
		home: {
			heading: 'Ce qui reste ici',
			nothing: 'Tout ce qui a été dit est transmis.',
			needs: (count) => manyFr(count, 'autre besoin', 'autres besoins'),
			factors: (count) => manyFr(count, 'facteur', 'facteurs'),
			notes: (count) => manyFr(count, 'note', 'notes'),
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
		prefer: {
			employer: 'Comment préférez-vous qu’on vous joigne?',
			practitioner: 'Comment cette personne préfère-t-elle être jointe?',
		},
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
	send: introductionSendFr,
	sent: introductionSentFr,
};

function problemInWords({ field, code, typed = '' }: DraftProblem): string {
	switch (code) {
		case 'nothing-asked':
			return 'Cochez au moins un besoin, ou dites-le dans vos propres mots';
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
