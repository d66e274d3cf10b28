import { describe, expect, test } from 'vitest';
import { claims, proofOf } from '../../scoreboard/proofs.ts';
import { aloneFor, fateOf } from '../../scoreboard/situation.ts';
import { everyPlan } from './any-plan.ts';
import { today } from './build.ts';

/** Each plan is held against many others, so fewer of them than elsewhere. */
const plans = 200;
/** A busy machine is no fault of the plans. */
const unhurried = 60_000;

/** What each kind of claim is held against is told beside its proof, in `tests/scoreboard/`. */
describe('of what a plan claims,', () => {
	test.each(claims)('all %s survive their counterfactuals', { timeout: unhurried }, (claim) => {
		everyPlan((directory, summary, result) => {
			expect(proofOf[claim]({ directory, summary, today }, result).faults).toEqual([]);
		}, plans);
	});

	test('nothing is held back in silence: what is not excluded is suggested when it is alone', { timeout: unhurried }, () => {
		everyPlan((directory, summary, { demand, excluded }) => {
			for (const service of directory.services) {
				const needs = demand.map(({ need }) => need).filter((need) => service.needs.some((one) => one.need === need));
				if (needs.length === 0 || excluded.some((held) => held.service === service.id)) continue;
				expect(fateOf(aloneFor(needs, service)({ directory, summary, today }), service.id).isSuggested).toBe(true);
			}
		}, plans);
	});
});
