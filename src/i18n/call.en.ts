import type { EmployerKind, FactorId, Voice } from '../schema/vocabulary.ts';
import { inside, manyEn } from './phrases.ts';
import type { CallFacts, StrengthUse } from './wizard-facts.ts';

/** What people can say of a factor that draws them, inside a sentence. */
const strengthPhrases: Readonly<Record<FactorId, string>> = {
	'meaning-values': 'people know why the work matters',
	'workplace-culture': 'people respect and help each other',
	'pay-benefits': 'the pay and benefits are fair',
	'working-arrangements': 'the hours fit people’s lives',
	'skills-competencies': 'people know their work and keep learning',
	'engagement-productivity': 'people care how the work turns out',
	'inclusion-belonging': 'people of every background belong',
	'external-conditions': 'it is a good place to live and easy to get to',
};

/** What the strengths are good for, as the words that come before them. */
const strengthsSaid: Readonly<Record<Voice, Readonly<Record<StrengthUse, string>>>> = {
	employer: {
		'reason-to-come': 'What draws people to us',
		'support-for-the-new': 'What helps new people here',
		'ground-to-build-on': 'What already works well here',
	},
	practitioner: {
		'reason-to-come': 'What draws people there',
		'support-for-the-new': 'What helps new people there',
		'ground-to-build-on': 'What already works well there',
	},
};

/** What to say on the phone, or to write where nobody can be called; a paragraph each. */
export function callInWordsEn(facts: CallFacts): string[] {
	const { voice, reach, kind, place, employees, sector, needs, isSuggested, service, strengths, isUrgent } = facts;
	const kinds: Record<EmployerKind, string> = {
		business: 'a business',
		nonprofit: 'a nonprofit',
		cooperative: 'a co-operative',
		'public-body': 'a public body',
		'self-employed': 'a one-person business',
	};
	const what = kind === undefined ? 'a workplace' : kinds[kind];
	const size = employees === undefined || kind === 'self-employed' ? '' : ` with ${manyEn(employees, 'employee', 'employees')}`;
	const where = place === undefined ? '' : ` in ${place}`;
	const work = sector === undefined ? '' : ` We are in ${inside(sector)}.`;
	const theirWork = sector === undefined ? '' : ` They are in ${inside(sector)}.`;
	const wanted = needs.map(inside).join('; ');
	// A title is the employer's to say ("what I offer"): who speaks for them quotes it.
	const quoted = needs.map((need) => `“${need}”`).join('; ');
	const strong = strengths?.factors.map(({ factor, isPartly }) => strengthPhrases[factor] + (isPartly ? ', in part' : '')) ?? [];
	const strongLine = strengths === undefined ? [] : [`${strengthsSaid[voice][strengths.use]}: ${strong.join('; ')}.`];
	const isCall = reach === 'call';
	const reachMe = isCall ? '' : ' You can reach me at … .';
	if (voice === 'practitioner') {
		return [
			`Hello, ${isCall ? 'my name is … and I am' : 'I am'} with … . I work with an employer: ${what}${size}${where}.${theirWork} They agreed that I ${isCall ? 'call' : 'write to'} you.`,
			`${isSuggested ? 'This may help them' : 'What they named'}: ${quoted}.${isUrgent ? ' It is urgent for them.' : ''}`,
			...strongLine,
			`Is “${service}” right for that, and could the three of us talk this week?${reachMe}`,
		];
	}
	return [
		`Hello, ${isCall ? 'my name is … . ' : ''}I run ${what}${size}${where}.${work}`,
		`${isSuggested ? 'It may help us to' : 'I want to'}: ${wanted}.${isUrgent ? ' It is urgent for us.' : ''}`,
		...strongLine,
		`I read about “${service}”. Is it right for us, and what would be the next step?${reachMe}`,
	];
}
