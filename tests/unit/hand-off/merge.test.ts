import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withdrawalOf } from '../../../src/hand-off/choices.ts';
import { mergeCaseloads, mergeIntroductions } from '../../../src/hand-off/merge.ts';
import { inOrder } from '../../../src/hand-off/standing.ts';
import type { HandOffEvent, Introduction } from '../../../src/schema/caseload.ts';
import { aDraft, aPacket, anIntroduction, type Told } from '../formats/build-introduction.ts';
import { anyDay, anyEvents } from './any-introduction.ts';

const pool = anyEvents.filter((events) => events.length >= 3);
const moment = fc.tuple(anyDay, fc.nat(2)).map(([day, second]) => `${day}T12:00:0${second}.000Z`);

/** Three copies of one introduction that went apart: some events in common, drafts and packets of their own, changed at times that may coincide. */
const threeCopies = pool.chain((events) => {
	const copy: fc.Arbitrary<Introduction> = fc
		.tuple(
			fc.subarray(events),
			fc.oneof(moment, fc.constant('2026-11-20T12:00:00.000Z')),
			fc.oneof(
				fc.constantFrom('signs', 'ads', 'friends').map((tried) => ({ draft: aDraft({ words: { tried } }) })),
				fc
					.constantFrom(aPacket(), aPacket({ tried: 'ads' }), withdrawalOf(aPacket({ tried: 'ads' })))
					.map((packet) => ({ packet })),
			),
		)
		.map(([some, changed, rest]) => ({ id: aPacket().id, changed, ...rest, events: [...inOrder(some)] }));
	return fc.tuple(copy, copy, copy);
});

describe('mergeIntroductions', () => {
	test('the order of merging makes no difference', () => {
		fc.assert(
			fc.property(threeCopies, ([one, two, three]) => {
				expect(mergeIntroductions(one, two)).toEqual(mergeIntroductions(two, one));
				expect(mergeIntroductions(mergeIntroductions(one, two), three)).toEqual(
					mergeIntroductions(one, mergeIntroductions(two, three)),
				);
			}),
			{ numRuns: 500 },
		);
	});

	test('merging again changes nothing', () => {
		fc.assert(
			fc.property(threeCopies, ([one, two]) => {
				const merged = mergeIntroductions(one, two);
				expect(mergeIntroductions(one, one)).toEqual(one);
				expect(mergeIntroductions(merged, one)).toEqual(merged);
				expect(mergeIntroductions(two, merged)).toEqual(merged);
			}),
		);
	});

	test('no event is lost, and none is added', () => {
		fc.assert(
			fc.property(threeCopies, ([one, two]) => {
				const ids = (events: readonly HandOffEvent[]) => new Set(events.map(({ id }) => id));
				expect(ids(mergeIntroductions(one, two).events)).toEqual(ids([...one.events, ...two.events]));
			}),
		);
	});

	test('of two drafts the newer one stays', () => {
		const older = anIntroduction([], { changed: '2026-11-20T12:00:00.000Z', draft: aDraft({ words: { tried: 'ads' } }) });
		const newer = anIntroduction([], { changed: '2026-11-20T12:00:00.001Z', draft: aDraft({ words: { tried: 'signs' } }) });
		const { packet: _one, ...first } = older;
		const { packet: _other, ...second } = newer;
		expect(mergeIntroductions(first, second)).toEqual(second);
	});

	test('what has left is no draft any more, even where the draft was changed later', () => {
		const { packet: _, ...draft } = anIntroduction([], { changed: '2026-12-01T12:00:00.000Z', draft: aDraft() });
		const merged = mergeIntroductions(draft, anIntroduction());
		expect(merged).toEqual({ ...anIntroduction(), changed: '2026-12-01T12:00:00.000Z' });
	});

	test('a story whose consent was taken back does not return from another copy', () => {
		const told = anIntroduction([], { changed: '2026-12-01T12:00:00.000Z', packet: aPacket({ tried: 'ads' }) });
		const withdrawn = anIntroduction([], { packet: withdrawalOf(aPacket({ tried: 'ads' })) });
		expect(mergeIntroductions(told, withdrawn).packet).toEqual(withdrawalOf(aPacket()));
	});

	test('one answer opened on two devices is one event, written down when it was first', () => {
		const event = (at: string): HandOffEvent => ({ id: 'answer-0001', at, on: at.slice(0, 10), kind: 'reminded' });
		const copy = (at: string): Introduction => ({ ...anIntroduction(), events: [event(at)] });
		const merged = mergeIntroductions(copy('2026-11-22T12:00:00.000Z'), copy('2026-11-21T12:00:00.000Z'));
		expect(merged.events).toEqual([event('2026-11-21T12:00:00.000Z')]);
	});
});

describe('mergeCaseloads', () => {
	const note: Told = { kind: 'noted', text: 'Called.', on: '2026-11-21' };

	test('introductions of both are kept once, in the order of their ids', () => {
		const first = anIntroduction([], { id: 'A'.repeat(22) });
		const second = anIntroduction([], { id: 'B'.repeat(22) });
		const third = anIntroduction([note], { id: 'A'.repeat(22) });
		expect(mergeCaseloads([second, first], [third])).toEqual([third, second]);
	});

	test('a caseload that is merged with itself is the same', () => {
		fc.assert(
			fc.property(threeCopies, (copies) => {
				const merged = mergeCaseloads(copies, []);
				expect(merged).toHaveLength(1);
				expect(mergeCaseloads(merged, merged)).toEqual(merged);
				expect(mergeCaseloads(copies.toReversed(), merged)).toEqual(merged);
			}),
		);
	});
});
