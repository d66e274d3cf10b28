import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/site/need-answers.ts';
import { indexOf, organization, service } from './catalog-builder.ts';

const today = '2026-11-20';
const part = [{ need: 'meet-candidates', level: 'part' as const }];

function answers(...services: ReturnType<typeof service>[]) {
	const index = indexOf([organization('helper'), organization('gone', { status: 'ended' })], services);
	const { core, part: helping, ended } = answersTo(index, index.need('meet-candidates'), 'en', today);
	return { core: core.map(({ id }) => id), part: helping.map(({ id }) => id), ended: ended.map(({ id }) => id) };
}

describe('answersTo', () => {
	test('services made for the need stand apart from those that also help', () => {
		expect(answers(service('made'), service('helps', { needs: part }))).toEqual({ core: ['made'], part: ['helps'], ended: [] });
	});

	test('a service that ended, or whose organization did, is no option', () => {
		expect(answers(service('old', { status: 'ended' }), service('orphan', { organization: 'gone' }))).toEqual({
			core: [],
			part: [],
			ended: ['old', 'orphan'],
		});
	});

	test('open services come first, then those to ask about, then closed ones, and those for one sector last', () => {
		const closed = service('a-closed', { access: { steps: ['Apply.'], windows: [{ closes: '2026-10-01' }] } });
		const sector = service('b-sector', { eligibility: { sectors: ['fishing'] } });
		const unclear = service('c-unclear', { status: 'unclear' });
		expect(answers(closed, sector, unclear, service('d-open')).core).toEqual(['d-open', 'c-unclear', 'a-closed', 'b-sector']);
	});

	test('a service confirmed too long ago is no option', () => {
		const confirmations = [{ date: '2024-01-01', role: 'Manager', method: 'phone' as const, facts: ['all'] }];
		expect(answers(service('stale', { confirmations }))).toEqual({ core: [], part: [], ended: [] });
	});
});
