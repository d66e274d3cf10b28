import { describe, expect, test } from 'vitest';
import { toPlannerDirectory } from '../../../src/formats/planner-directory.ts';
import { desk, indexOf, organization, service } from '../site/catalog-builder.ts';

const directoryOf = (...parts: Parameters<typeof indexOf>) => toPlannerDirectory(indexOf(...parts).catalog, '2026-11-20');

describe('toPlannerDirectory', () => {
	test('naming every county is no limit, at a desk, at an organization or in a service', () => {
		const everywhere = ['digby', 'halifax', 'yarmouth'];
		const { doors, services } = directoryOf(
			[
				organization('helper', { serves: everywhere }),
				organization('other', { doors: [desk('line', { counties: everywhere })] }),
			],
			[service('matching', { eligibility: { counties: everywhere } })],
		);
		expect(doors.map(({ counties }) => counties)).toEqual([undefined, undefined]);
		expect(services.map(({ counties }) => counties)).toEqual([undefined]);
	});

	test('fewer counties are one', () => {
		const { doors, services } = directoryOf(
			[organization('helper', { serves: ['digby', 'halifax'] })],
			[service('matching', { eligibility: { counties: ['digby'] } })],
		);
		expect(doors[0]?.counties).toEqual(['digby', 'halifax']);
		expect(services[0]?.counties).toEqual(['digby']);
	});
});
