import type { IntroductionData } from '../../../../src/formats/introduction-data.ts';

/** A directory of a few doors and services; everybody in it is made up. */
export const aDirectory: IntroductionData = {
	language: 'en',
	built: '2026-11-20',
	needs: {
		'plan-your-workforce': 'Plan ahead',
		'meet-candidates': 'Meet people',
		'afford-a-new-hire': 'Afford a new hire',
		'borrow-or-raise-money': 'Borrow money',
	},
	factors: [{ id: 'pay-benefits', title: 'Pay & benefits' }],
	counties: { digby: 'Digby County' },
	sectors: {},
	services: {
		loans: { name: 'Loans', needs: ['borrow-or-raise-money'], door: 'lender', bring: ['A business plan'] },
		matching: { name: 'Matching', needs: ['meet-candidates', 'plan-your-workforce'], network: 'works' },
		subsidy: { name: 'Wage help', needs: ['afford-a-new-hire'], door: 'department/wages' },
	},
	doors: {
		lender: {
			organization: 'Lender',
			desk: 'Loans desk',
			warmth: 'warm',
			channels: [
				{ kind: 'phone', value: '902-555-0100' },
				{ kind: 'email', value: 'loans@lender.example.ca' },
			],
		},
		works: { organization: 'Works', desk: 'Line', warmth: 'warm', channels: [{ kind: 'email', value: 'line@works.example.ca' }] },
		centre: {
			organization: 'Centre',
			desk: 'Employer desk',
			warmth: 'cold',
			channels: [],
			networks: ['works'],
			reachThrough: 'works',
		},
		'department/wages': { organization: 'Department', desk: 'Wages', warmth: 'cold', channels: [], languages: ['fr'] },
	},
};
