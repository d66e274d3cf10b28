import type { DemandPoint } from '../planner/demand.ts';
import type { FitRuleName } from '../planner/fit.ts';
import type { OrderRule } from '../planner/order.ts';

/** Words of the page that states every rule by which doors are chosen. English. */
export const rulesEn = {
	title: 'Every rule, with its points',
	description: 'The rules and points by which a plan chooses and orders doors, exactly as the planner uses them.',
	lead: 'These are all the rules there are. The page is made from the same list that the planner reads, so it cannot say anything else.',
	inWords: 'The same in words',
	points: 'Points',
	rule: 'Rule',
	demand: {
		heading: 'What you need',
		lead: 'Needs are put in order by these points. Only needs you named can bring a door of their own, unless you named none.',
		rules: {
			must: 'You picked the need, named it, or said that it is urgent.',
			explore: 'It is one of the three needs that most often ease a factor you said strains.',
			urgent: 'You said that it is urgent.',
			fitsMode: 'It belongs to what you are busy with now.',
			saidAgain: 'You gave one more reason for it.',
		} satisfies Record<DemandPoint, string>,
	},
	cover: {
		heading: 'Which doors',
		steps: [
			'Each need you named is answered at the best level that any open door offers. Help made for the need is never replaced by help in part.',
			'Of all sets of doors that do this, the smallest is taken. It is searched for exactly, not guessed.',
			'Of the smallest sets, the one with the most points of fit is taken. Each need counts once, at its best door.',
			'Then the set with the warmer doors: a desk you can call or write to before a web page.',
			'Then the set that also helps in part with more of what you named.',
			'Then the neutral rule: equal doors are shuffled anew each month, the same way for everybody. The order comes from the month and the door’s address here (FNV-1a), so anybody can check it.',
			'What a practitioner’s own centre does itself asks for no other door. Of several centres in a county, one that serves in the language the employer named first is taken, then the neutral rule decides.',
		],
	},
	fit: {
		heading: 'How well a door fits',
		lead: 'Points are added for each need that a door answers.',
		rules: {
			'answers-as-core': 'The service is made for this need.',
			'answers-as-part': 'The service helps with this need in part.',
			'made-for-your-sector': 'It is for your sector.',
			'made-for-your-county': 'It is for some counties, yours among them.',
			'office-in-your-county': 'The organization has an office in your county.',
			'office-in-your-community': 'The organization has an office in your community.',
			'made-for-your-kind': 'It is for one or two kinds of employer, yours among them.',
			'made-for-your-size': 'It has an upper limit on size, and you are within it.',
			'speaks-your-first-language': 'It is given in the language you named first, when that is not English.',
			'for-whom-you-hire': 'It is about the people you want to hire or keep.',
			'only-for-others-you-did-not-name': 'It is about people you did not name.',
			'hires-to-be-asked': 'It is about people whom no need here names: ask whether that fits.',
			'made-for-owners-like-you': 'It is made for business owners like you.',
			'made-for-owners-you-did-not-name': 'It is made for business owners you did not say you are.',
			'need-of-your-mode': 'The need belongs to what you are busy with now.',
			confirmed: 'The organization confirmed the listing.',
			'confirmation-due': 'The organization confirmed it, and it is time to ask again.',
			'confirmation-overdue': 'The last confirmation is more than a year old.',
			'not-known-to-run-now': 'No recent page shows that it runs now.',
			'county-to-be-asked': 'It is for some counties, and you did not say yours.',
			'sector-to-be-asked': 'It is for some sectors, and you did not say yours.',
		} satisfies Record<FitRuleName, string>,
	},
	order: {
		heading: 'In which order',
		lead: 'The first rule that tells two doors apart decides.',
		rules: {
			'urgent-first': 'The door that answers more of what is urgent.',
			'free-human-help-before-money':
				'A person’s help first, then help that is known to cost something, then material to use alone, then money.',
			'local-before-distant': 'A door for your county, or with an office in it, before one for the whole province.',
			'known-to-run-now':
				'A door with a service that a recent page shows running, and that is not overdue, before one where you must ask first.',
			'reached-before-read':
				'A desk you can call or write to, before one with only a web page or with a last confirmation more than a year old.',
			'more-of-what-you-named': 'The door that answers more of what you named.',
			'better-fit': 'The door with more points of fit.',
			'tie-break': 'The neutral monthly shuffle.',
		} satisfies Record<OrderRule, string>,
	},
	never: {
		heading: 'What never counts',
		text: 'Payment, size, clicks, the alphabet and who asked. No rule knows the name of an organization.',
	},
};
export type RulesWords = typeof rulesEn;
