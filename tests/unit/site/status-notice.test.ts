import { describe, expect, test } from 'vitest';
import { serviceStatus } from '../../../src/site/status-notice.ts';
import { indexOf, organization, service } from './catalog-builder.ts';

const today = '2026-11-20';

function statusOf(facts: Parameters<typeof service>[1], helper: Parameters<typeof organization>[1] = {}) {
	const one = service('one', facts);
	const index = indexOf([organization('helper', helper), organization('heir')], [one, service('successor')]);
	return serviceStatus(index, one, 'en', today);
}

describe('serviceStatus', () => {
	test('an open service needs no notice', () => {
		expect(statusOf({})).toBeUndefined();
	});

	test('an ended service leads to what replaced it, service or organization', () => {
		const status = statusOf({ status: 'ended', ended: '2024-05', replacedBy: ['successor', 'heir'] });
		expect(status?.heading).toBe('This service ended in May 2024.');
		expect(status?.next.map(({ name }) => name)).toEqual(['successor', 'heir']);
	});

	test('a service of an organization that closed has ended too', () => {
		const status = statusOf({}, { status: 'ended', replacedBy: ['heir'] });
		expect(status).toMatchObject({ hasEnded: true, heading: 'helper, which offered it, has closed or merged.' });
	});

	test('a closed intake is told at the top', () => {
		expect(statusOf({ access: { steps: ['Apply.'], windows: [{ closes: '2026-06-30' }] } })?.heading).toBe(
			'Closed since June 30, 2026. Ask when it opens again.',
		);
	});
});
