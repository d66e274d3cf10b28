import type { EmployerKind, FactorId, Voice } from '../schema/vocabulary.ts';
import { inside, manyFr } from './phrases.ts';
import type { CallFacts, StrengthUse } from './wizard-facts.ts';

/** Ce qu’on peut dire d’un facteur qui attire, à l’intérieur d’une phrase. */
const strengthPhrases: Readonly<Record<FactorId, string>> = {
	'meaning-values': 'les gens savent pourquoi leur travail compte',
	'workplace-culture': 'les gens se respectent et s’entraident',
	'pay-benefits': 'la paye et les avantages sont justes',
	'working-arrangements': 'les heures vont avec la vie des gens',
	'skills-competencies': 'les gens connaissent leur travail et apprennent encore',
	'engagement-productivity': 'les gens ont le résultat à cœur',
	'inclusion-belonging': 'des gens de tous horizons ont leur place',
	'external-conditions': 'c’est un bon endroit où vivre, facile d’accès',
};

/** À quoi servent les forces, dans les mots qui les précèdent. */
const strengthsSaid: Readonly<Record<Voice, Readonly<Record<StrengthUse, string>>>> = {
	employer: {
		'reason-to-come': 'Ce qui attire les gens chez nous',
		'support-for-the-new': 'Ce qui aide les nouvelles personnes chez nous',
		'ground-to-build-on': 'Ce qui va déjà bien chez nous',
	},
	practitioner: {
		'reason-to-come': 'Ce qui attire les gens chez lui',
		'support-for-the-new': 'Ce qui aide les nouvelles personnes chez lui',
		'ground-to-build-on': 'Ce qui va déjà bien chez lui',
	},
};

/** Quoi dire au téléphone, ou quoi écrire là où personne ne peut être appelé; un paragraphe à la fois. */
export function callInWordsFr(facts: CallFacts): string[] {
	const { voice, reach, kind, place, employees, sector, needs, isSuggested, service, strengths, isUrgent } = facts;
	const kinds: Record<EmployerKind, string> = {
		business: 'une entreprise',
		nonprofit: 'un organisme sans but lucratif',
		cooperative: 'une coopérative',
		'public-body': 'un organisme public',
		'self-employed': 'une entreprise à une seule personne',
	};
	const what = kind === undefined ? 'une équipe' : kinds[kind];
	const size = employees === undefined || kind === 'self-employed' ? '' : ` de ${manyFr(employees, 'employé', 'employés')}`;
	const where = place === undefined ? '' : ` (${place.replace(/^Comté/, 'comté')})`;
	const work = sector === undefined ? '' : ` Notre secteur\u00A0: ${inside(sector)}.`;
	const theirWork = sector === undefined ? '' : ` Son secteur\u00A0: ${inside(sector)}.`;
	const wanted = needs.map(inside).join('; ');
	// Un titre est dit par l’employeur (« ce que j’offre ») : qui parle pour lui le cite.
	const quoted = needs.map((need) => `«\u00A0${need}\u00A0»`).join('; ');
	const strong =
		strengths?.factors.map(({ factor, isPartly }) => strengthPhrases[factor] + (isPartly ? ', en partie' : '')) ?? [];
	const strongLine = strengths === undefined ? [] : [`${strengthsSaid[voice][strengths.use]}\u00A0: ${strong.join('; ')}.`];
	const isCall = reach === 'call';
	const reachMe = isCall ? '' : ' Vous pouvez me joindre à … .';
	if (voice === 'practitioner') {
		return [
			`Bonjour, ${isCall ? 'je m’appelle … et ' : ''}je travaille à … . J’accompagne un employeur\u00A0: ${what}${size}${where}.${theirWork} Il est d’accord pour que je vous ${isCall ? 'appelle' : 'écrive'}.`,
			`${isSuggested ? 'Voici ce qui pourrait l’aider' : 'Ce qu’il a nommé'}\u00A0: ${quoted}.${isUrgent ? ' C’est urgent pour lui.' : ''}`,
			...strongLine,
			`Est-ce que «\u00A0${service}\u00A0» convient, et pourrait-on se parler à trois cette semaine?${reachMe}`,
		];
	}
	return [
		`Bonjour${isCall ? ', je m’appelle … . Je' : ', je'} dirige ${what}${size}${where}.${work}`,
		`${isSuggested ? 'Voici ce qui pourrait nous aider' : 'Je veux'}\u00A0: ${wanted}.${isUrgent ? ' C’est urgent pour nous.' : ''}`,
		...strongLine,
		`J’ai vu de l’information sur «\u00A0${service}\u00A0». Est-ce que cela nous convient, et quelle serait la prochaine étape?${reachMe}`,
	];
}
