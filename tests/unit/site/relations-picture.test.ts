import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRelations } from '../../../src/site/relations-picture.ts';

const group = (title: string, ...ids: readonly string[]) => ({ title, members: ids.map((id) => ({ id, label: id })) });
const beside = (from: string, to: string) => ({ kind: 'beside' as const, from, to });

/** Pairs of numbers in a path or transform. */
const numbers = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

describe('drawRelations', () => {
	test('names stand round the circle in their order, left ones turned so that none is upside down', () => {
		const { names, titles } = drawRelations([group('North', 'a', 'b'), group('South', 'c', 'd')], []);
		expect([...titles, ...names].map(({ text, isLeft }) => [text, isLeft])).toEqual([
			['North', false],
			['South', true],
			['a', false],
			['b', false],
			['c', true],
			['d', true],
		]);
	});

	test('a name too long for the picture is cut', () => {
		const { names } = drawRelations([group('Kind', 'An organization with quite a long name')], []);
		expect(names.map(({ text }) => text)).toEqual(['An organization with quite a…']);
	});

	test('each name knows its lines, so that pointing at it can show them', () => {
		const { names, curves } = drawRelations([group('Kind', 'a', 'b', 'c')], [beside('a', 'b'), beside('b', 'c')]);
		expect(names.map(({ id, relations }) => [id, relations])).toEqual([
			['a', ['relation-0']],
			['b', ['relation-0', 'relation-1']],
			['c', ['relation-1']],
		]);
		expect(curves.map(({ id }) => id)).toEqual(['relation-0', 'relation-1']);
	});

	test('a line to somebody who is not in the picture is left out', () => {
		expect(drawRelations([group('Kind', 'a')], [beside('a', 'stranger')]).curves).toEqual([]);
	});

	test('nothing to draw is an empty circle', () => {
		expect(drawRelations([], [])).toMatchObject({ titles: [], names: [], curves: [], arcs: [] });
	});

	test('no line leaves the circle, and every number is one', () => {
		const anyGroups = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 13 });
		fc.assert(
			fc.property(anyGroups, (sizes) => {
				const groups = sizes.map((size, at) =>
					group(`Kind ${String(at)}`, ...Array.from({ length: size }, (_, index) => `${String(at)}-${String(index)}`)),
				);
				const ids = groups.flatMap(({ members }) => members.map(({ id }) => id));
				const { reach, curves, names } = drawRelations(
					groups,
					ids.map((id, index) => beside(id, ids[(index * 7 + 3) % ids.length]!)),
				);
				expect(names.map(({ id }) => id)).toEqual(ids);
				for (const { path } of curves) {
					expect(numbers(path)).toHaveLength(8);
					expect(Math.max(...numbers(path).map(Math.abs))).toBeLessThan(reach);
				}
			}),
		);
	});
});
