import { describe, expect, test } from 'vitest';
import { needsOffered, servicesAt } from '../../../../src/introduction/write/needs-offered.ts';
import { aDraft } from '../../formats/build-introduction.ts';
import { aDirectory } from './a-directory.ts';

const chosen = (...needs: string[]) => ({ needs, factors: [], notes: [], about: [] });

describe('needsOffered', () => {
	test('with a plan behind it: what was named and this door answers, then the rest', () => {
		const draft = aDraft({
			door: 'centre',
			services: ['matching'],
			chosen: chosen('meet-candidates'),
			summary: { format: 'lodestone-summary', version: 1, needs: ['meet-candidates', 'borrow-or-raise-money'] },
		});
		expect(needsOffered(draft, aDirectory)).toEqual({
			first: ['meet-candidates'],
			more: ['plan-your-workforce', 'borrow-or-raise-money'],
			named: ['meet-candidates', 'borrow-or-raise-money'],
		});
	});

	test('from a service’s page: what the service answers', () => {
		const offered = needsOffered(aDraft({ door: 'centre', services: ['matching'] }), aDirectory);
		expect(offered).toEqual({ first: ['plan-your-workforce', 'meet-candidates'], more: [], named: [] });
	});

	test('from the page of a network’s member: what the network’s services answer', () => {
		expect(servicesAt('centre', aDirectory)).toEqual(['matching']);
		expect(needsOffered(aDraft({ door: 'centre' }), aDirectory).first).toEqual(['plan-your-workforce', 'meet-candidates']);
	});

	test('a need that a strain suggested and this door answers is offered first', () => {
		const draft = aDraft({
			door: 'department/wages',
			services: ['subsidy'],
			chosen: chosen('afford-a-new-hire'),
			summary: { format: 'lodestone-summary', version: 1, needs: ['meet-candidates'] },
		});
		expect(needsOffered(draft, aDirectory).first).toEqual(['afford-a-new-hire']);
	});
});
