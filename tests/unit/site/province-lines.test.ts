import { describe, expect, test } from 'vitest';
import { provinceLines } from '../../../src/site/province-lines.ts';
import { desk, indexOf, organization, service } from './catalog-builder.ts';

const core = (...needs: string[]) => needs.map((need) => ({ need, level: 'core' as const }));
const linesOf = (index: ReturnType<typeof indexOf>, perGroup = 3) =>
	provinceLines(index, perGroup, '2026-11-20')
		.find(({ group }) => group === 'find-people')
		?.lines.map(({ door, needs }) => [door.organization.id, ...needs]);

describe('provinceLines', () => {
	test('the desk that answers most of a group comes first, and the next fills what is left', () => {
		const index = indexOf(
			[organization('one'), organization('two'), organization('both')],
			[
				service('a', { organization: 'one', needs: core('meet-candidates') }),
				service('b', { organization: 'both', needs: core('meet-candidates', 'advertise-a-job') }),
				service('c', { organization: 'two', needs: core('advertise-a-job') }),
			],
		);
		expect(linesOf(index)).toEqual([['both', 'meet-candidates', 'advertise-a-job']]);
	});

	test('a desk with a telephone comes before one with a mailbox alone', () => {
		const mailbox = [desk('front-desk', { channels: [{ kind: 'email', value: 'help@a.example' }] })];
		const index = indexOf(
			[organization('a-mailbox', { doors: mailbox }), organization('b-phone')],
			[service('a', { organization: 'a-mailbox' }), service('b', { organization: 'b-phone' })],
		);
		expect(linesOf(index)).toEqual([['b-phone', 'meet-candidates']]);
	});

	test('no more desks are named than a group may have', () => {
		const index = indexOf(
			[organization('one'), organization('two')],
			[service('a', { organization: 'one' }), service('b', { organization: 'two', needs: core('advertise-a-job') })],
		);
		expect(linesOf(index, 1)).toHaveLength(1);
	});

	test.each([
		['for one sector', service('a', { eligibility: { sectors: ['fishing'] } })],
		['that may not run', service('a', { status: 'unclear' })],
		['given through members', service('a', { throughMembers: true })],
		['that only helps in part', service('a', { needs: [{ need: 'meet-candidates', level: 'part' }] })],
	])('a service %s is left out', (_, left) => {
		expect(linesOf(indexOf([organization('helper')], [left]))).toEqual([]);
	});

	test('a desk that can be neither called nor written to is left out', () => {
		const doors = [desk('front-desk', { channels: [{ kind: 'web', value: 'https://a.example' }] })];
		expect(linesOf(indexOf([organization('helper', { doors })], [service('a')]))).toEqual([]);
	});
});
