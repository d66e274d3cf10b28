import { expect, test } from 'vitest';
import { exclusionsByReason } from '../../../src/i18n/exclusions.ts';
import { planNamesOf } from '../../../src/i18n/plan-names.ts';
import { planSentencesIn } from '../../../src/i18n/plan-sentences.ts';
import { plan } from '../../../src/planner/plan.ts';
import { aDirectory, aService, today } from '../planner/build.ts';

test('what was held back is told by why: the least change first, what has ended last', () => {
	const directory = aDirectory([
		aService('a-gone', 'a', ['train'], { status: 'ended' }),
		aService('b-far', 'a', ['train'], { sectors: ['mining'], employerKinds: ['nonprofit'] }),
		aService('c-mining', 'a', ['train'], { sectors: ['mining'] }),
		aService('d-english', 'a', ['train'], { languages: ['en'] }),
		aService('e-english', 'a', ['train'], { languages: ['en'] }),
	]);
	const employer = { sector: 'retail', kind: 'business', languages: ['fr'] } as const;
	const names = planNamesOf({
		language: 'en',
		needs: {},
		factors: [],
		services: { 'd-english': { name: 'Welding' }, 'e-english': { name: 'Baking' } },
		doors: {},
		counties: [],
		sectors: [],
	});
	const told = exclusionsByReason(plan(directory, { needs: ['train'], employer }, today), planSentencesIn('en'), names);
	expect(told.map(({ why, services }) => [why, services.map(({ service }) => names.service(service))])).toEqual([
		['It is given in English.', ['Baking', 'Welding']],
		['It is for this sector: mining.', ['c-mining']],
		['It is for this sector: mining. It is for non-profits.', ['b-far']],
		['It has ended.', ['a-gone']],
	]);
});
