import { describe, expect, test } from 'vitest';
import { everyNeedAnswered } from '../../../../src/catalog/checks/every-need-answered.ts';
import { codes, entries, need, organization, service } from '../entries-builder.ts';

const needs = [need('meet-people')];

describe('everyNeedAnswered', () => {
	test('a core answer is an answer', () => {
		expect(everyNeedAnswered(entries({ needs, services: [service('fair')] }))).toEqual([]);
	});

	test('a need that says why nobody answers it is in order', () => {
		expect(
			everyNeedAnswered(entries({ needs: [need('meet-people', { facts: { unanswered: 'Nobody does this yet.' } })] })),
		).toEqual([]);
	});

	test('a service of an organization that has ended answers nothing', () => {
		const organizations = [organization('centre', { facts: { status: 'ended' } })];
		expect(codes(everyNeedAnswered(entries({ needs, organizations, services: [service('fair')] })))).toEqual([
			'needs/meet-people.md need-without-answer',
		]);
	});

	test('a service that is closed for a time still answers', () => {
		expect(
			everyNeedAnswered(entries({ needs, services: [service('fair', { facts: { status: 'temporarily-closed' } })] })),
		).toEqual([]);
	});

	test.each(['services', 'organizations'] as const)('nothing is concluded while one of the %s was left out', (kind) => {
		expect(everyNeedAnswered(entries({ needs }, { [kind]: ['broken'] }))).toEqual([]);
	});

	test('nothing is concluded about a need whose id somebody nearly wrote', () => {
		const fair = service('fair', { facts: { needs: [{ need: 'meet-peopel', level: 'core' }] } });
		expect(everyNeedAnswered(entries({ needs, services: [fair] }))).toEqual([]);
	});
});
