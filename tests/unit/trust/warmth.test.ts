import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChannelKind, channelKinds, type Trust, trustLevels } from '../../../src/schema/vocabulary.ts';
import { warmthOf } from '../../../src/trust/warmth.ts';

function door(...kinds: ChannelKind[]) {
	return { channels: kinds.map((kind) => ({ kind })) };
}

const welcoming = { takesIntroductions: true, replyWithinDays: 2 };

describe('warmthOf', () => {
	test.each([
		[[], 'cold'],
		[['web'], 'cold'],
		[['web', 'visit'], 'cold'],
		[['phone'], 'warm'],
		[['email'], 'warm'],
		[['web', 'form'], 'warm'],
	] as const)('a door with %j is %s', (kinds, warmth) => {
		expect(warmthOf(door(...kinds), 'unconfirmed')).toBe(warmth);
	});

	test.each([
		['confirmed', 'hot'],
		['due', 'hot'],
		['unconfirmed', 'warm'],
		['overdue', 'cold'],
		['ended', 'cold'],
	] as const)('a desk that promised to reply and is %s is %s', (trust, warmth) => {
		expect(warmthOf({ ...door('phone'), ...welcoming }, trust)).toBe(warmth);
	});

	test.each([
		['takes introductions without promising a reply', { takesIntroductions: true }],
		['promises a reply without taking introductions', { replyWithinDays: 2 }],
	])('a desk that %s is only warm', (_, promise) => {
		expect(warmthOf({ ...door('email'), ...promise }, 'confirmed')).toBe('warm');
	});

	test('a reply on the same day is a promise too', () => {
		expect(warmthOf({ ...door('email'), takesIntroductions: true, replyWithinDays: 0 }, 'confirmed')).toBe('hot');
	});

	test('"see website" is never a hand-off, whatever else is said', () => {
		const coldKinds = channelKinds.filter((kind) => kind === 'web' || kind === 'visit');
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...coldKinds)), fc.constantFrom<Trust>(...trustLevels), (kinds, trust) => {
				expect(warmthOf({ ...door(...kinds), ...welcoming }, trust)).toBe('cold');
			}),
		);
	});
});
