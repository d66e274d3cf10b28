import { describe, expect, test } from 'vitest';
import { rolesView } from '../../../src/site/roles-view.ts';
import { indexOf, organization } from './catalog-builder.ts';

const index = indexOf([
	organization('works', { kind: 'provincial-government', isNetwork: true }),
	organization('centre', {
		kind: 'nova-scotia-works-provider',
		memberOf: ['works'],
		reachThrough: 'works',
		worksBeside: ['hall'],
	}),
	organization('hall', { handsOverTo: ['centre'] }),
	organization('quiet'),
	organization('gone', { status: 'ended', handsOverTo: ['works'] }),
]);
const view = rolesView(index, 'en');

describe('rolesView', () => {
	test('each tie reads from both sides', () => {
		const roles = view.groups.flatMap(({ roles: of }) => of);
		const said = (id: string) =>
			roles.find((role) => role.id === id)?.relations.map(({ heading, others }) => [heading, others.map(({ name }) => name)]);
		expect(said('centre')).toEqual([
			['Takes over from', ['hall']],
			['Member of', ['works']],
			['Works beside', ['hall']],
			['Reach it through', ['works']],
		]);
		expect(said('works')).toEqual([
			['Members', ['centre']],
			['Takes calls for', ['centre']],
		]);
		expect(said('hall')).toEqual([
			['Hands over to', ['centre']],
			['Works beside', ['centre']],
		]);
	});

	test('who is reached through another is named by both', () => {
		const { groups } = rolesView(indexOf([organization('line'), organization('shop', { reachThrough: 'line' })]), 'fr');
		expect(groups[0]?.roles.map(({ id, relations }) => [id, relations[0]?.heading])).toEqual([
			['line', 'Reçoit les appels pour'],
			['shop', 'On le joint par'],
		]);
	});

	test('links lead to roles on the same page', () => {
		const ids = view.groups.flatMap(({ roles }) => roles.map(({ id }) => `#${id}`));
		const targets = view.groups.flatMap(({ roles }) =>
			roles.flatMap(({ relations }) => relations.flatMap(({ others }) => others.map(({ href }) => href))),
		);
		expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
	});

	test('who is known for nothing is counted, and who has ended is not there at all', () => {
		expect(view.silent).toBe(1);
		expect(view.drawing.names.map(({ id }) => id)).toEqual(['centre', 'works', 'hall']);
	});

	test('the picture and its words count the same lines', () => {
		expect([view.lines, view.names, view.hubs[0]]).toEqual([2, 3, { name: 'centre', lines: 2 }]);
		expect(view.drawing.curves).toHaveLength(2);
	});
});
