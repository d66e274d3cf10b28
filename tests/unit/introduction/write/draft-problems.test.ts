import { describe, expect, test } from 'vitest';
import { problemsInChoice, problemsInConsent, problemsInReach } from '../../../../src/introduction/write/draft-problems.ts';
import type { Draft } from '../../../../src/schema/caseload.ts';
import { aDraft, today } from '../../formats/build-introduction.ts';

const codes = (problems: readonly { readonly field: string; readonly code: string }[]) =>
	problems.map(({ field, code }) => `${field}: ${code}`);

const reachable = (more: Partial<Draft> = {}) => aDraft({ from: { name: 'Jo Example', email: 'jo@centre.example.ca' }, ...more });

describe('choosing', () => {
	test('an introduction asks for something: a need or words', () => {
		expect(codes(problemsInChoice(aDraft()))).toEqual(['needs: nothing-asked']);
		expect(problemsInChoice(aDraft({ words: { need: 'We need a hand.' } }))).toEqual([]);
		expect(problemsInChoice(aDraft({ chosen: { needs: ['get-advice'], factors: [], notes: [], about: [] } }))).toEqual([]);
	});

	test('a name that is to travel has to be written', () => {
		const chosen = { needs: ['get-advice'], factors: [], notes: [], about: ['employer' as const] };
		expect(codes(problemsInChoice(aDraft({ chosen, words: { employer: '  ' } })))).toEqual(['about-employer: name-missing']);
	});
});

describe('reaching', () => {
	test('somebody signs, and an answer can come back: both are said at once', () => {
		expect(codes(problemsInReach(aDraft()))).toEqual(['from-name: who-missing', 'from-email: no-way-back']);
	});

	test('the employer need not be reachable directly: then the sender is in between', () => {
		expect(problemsInReach(reachable())).toEqual([]);
	});

	test('a centre signs as well as a person', () => {
		expect(problemsInReach(aDraft({ from: { organization: 'Harbour Centre', phone: '902-555-0100' } }))).toEqual([]);
	});

	test('what was typed can be used, and is quoted where it cannot', () => {
		const draft = reachable({ from: { name: 'Jo', email: 'jo@centre', phone: '555-01' }, reach: { phone: 'ask at the desk' } });
		expect(problemsInReach(draft)).toEqual([
			{ field: 'from-email', code: 'not-an-email', typed: 'jo@centre' },
			{ field: 'from-phone', code: 'not-a-phone', typed: '555-01' },
			{ field: 'reach-phone', code: 'not-a-phone', typed: 'ask at the desk' },
		]);
	});

	test.each([
		['email', 'reach-email: prefers-email'],
		['text', 'reach-phone: prefers-phone'],
		['phone', 'reach-phone: prefers-phone'],
	] as const)('who likes %s best says where', (prefer, problem) => {
		expect(codes(problemsInReach(reachable({ reach: { prefer } })))).toEqual([problem]);
	});

	test('an employer who writes is both: one name, one way back', () => {
		expect(codes(problemsInReach(aDraft({ voice: 'employer' })))).toEqual([
			'reach-name: who-missing',
			'reach-email: no-way-back',
		]);
		expect(problemsInReach(aDraft({ voice: 'employer', reach: { name: 'Pat', phone: '902-555-0111' } }))).toEqual([]);
	});
});

describe('agreeing', () => {
	test('who, how and when are asked at once', () => {
		expect(codes(problemsInConsent(aDraft(), today))).toEqual([
			'consent-by: nobody-agreed',
			'consent-how: how-missing',
			'consent-given: day-missing',
		]);
	});

	test.each([
		['2026-11-20', []],
		['2025-11-20', []],
		['2026-11-21', ['consent-given: day-to-come']],
		['2025-11-19', ['consent-given: day-long-past']],
		['0026-11-20', ['consent-given: day-long-past']],
	])('agreed on %s: %j', (given, problems) => {
		const draft = aDraft({ consent: { by: 'the owner', how: 'by-phone', given } });
		expect(codes(problemsInConsent(draft, today))).toEqual(problems);
	});

	test('an employer who sends it themself says so by sending it', () => {
		expect(problemsInConsent(aDraft({ voice: 'employer' }), today)).toEqual([]);
	});
});
