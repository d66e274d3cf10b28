import { expect, test } from 'vitest';
import { answersToldAt } from '../../../src/i18n/answers-told.ts';
import type { Answer } from '../../../src/planner/plan-types.ts';
import { planned, planOf, wanted } from '../wizard/build.ts';

const answer = (need: string, level: Answer['level'] = 'core') => ({ need, service: `for-${need}`, level });
const told = (answers: readonly Answer[], plan: Parameters<typeof planOf>[0]) =>
	answersToldAt(planned('here', answers), planOf(plan)).map(({ need }) => need);

test('a door is introduced by what it is made for, not by what it also helps with', () => {
	const demand = [wanted('advice'), wanted('loan')];
	expect(told([answer('advice', 'part'), answer('loan')], { demand })).toEqual(['loan', 'advice']);
});

test('what somebody named comes before what only a strain suggests', () => {
	const demand = [wanted('named'), wanted('suggested', 'explore')];
	expect(told([answer('named', 'part'), answer('suggested')], { demand })).toEqual(['named', 'suggested']);
});

test('what another door of the plan is made for comes last', () => {
	const demand = [wanted('abroad'), wanted('hours')];
	const doors = [planned('other', [answer('abroad')])];
	expect(told([answer('abroad', 'part'), answer('hours', 'part')], { demand, doors })).toEqual(['hours', 'abroad']);
});

test('equals keep the order of the plan', () => {
	const demand = [wanted('a'), wanted('b')];
	expect(told([answer('a'), answer('b')], { demand })).toEqual(['a', 'b']);
});
