import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentLimit, fragmentOf, lockedFragmentOf, readFragment } from '../../../src/formats/carry.ts';
import { readPacket, writePacket } from '../../../src/formats/packet.ts';
import { packedBytes, unpackedLimit } from '../../../src/formats/packing.ts';
import { readReply, writeReply } from '../../../src/formats/reply.ts';
import { packetSchema } from '../../../src/schema/packet.ts';
import { replySchema } from '../../../src/schema/reply.ts';
import { aReply } from './build-introduction.ts';
import { obeying } from './near-schema.ts';
import { longestPacket, smallPacket } from './sample-packets.ts';

const carried = {
	'a packet': fragmentOf('packet', writePacket(smallPacket('en'))),
	'an answer': fragmentOf('reply', writeReply(aReply({ packet: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A', key: 'p3Jx8Vn5Ktq' }))),
	'a locked packet': lockedFragmentOf(Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256)),
};
const cases = Object.entries(carried);
const letters = 'AQgw4_.=% ';

/** What became of a fragment that was changed on the way, in one word. */
function fateOf(fragment: string): string {
	const reading = readFragment(fragment);
	return reading === undefined ? 'nothing' : 'fault' in reading ? reading.fault.code : 'read';
}

describe('a fragment', () => {
	test('brings any packet as it left, or is too long and says so', () => {
		fc.assert(
			fc.property(obeying(packetSchema), (packet) => {
				const text = writePacket(packet);
				const fragment = fragmentOf('packet', text);
				if (fragment.length > fragmentLimit) expect(fateOf(fragment)).toBe('too-large');
				else expect(readFragment(`#${fragment}`)).toEqual({ kind: 'packet', text });
			}),
		);
	});

	test('brings any answer as it left', () => {
		fc.assert(
			fc.property(obeying(replySchema), (reply) => {
				const text = writeReply(reply);
				expect(readFragment(fragmentOf('reply', text))).toEqual({ kind: 'reply', text });
				expect(readReply(text)).toHaveProperty('reply');
			}),
		);
	});

	test('brings any sealed bytes as they left', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 5_000 }), (sealed) => {
				expect(readFragment(lockedFragmentOf(sealed))).toEqual({ kind: 'locked-packet', sealed });
			}),
		);
	});

	test.each(cases)('%s may stand in an address without being changed', (_, fragment) => {
		expect(fragment).toMatch(/^[prk]1\.[A-Za-z0-9_-]+$/);
	});

	test.each(['.', ').', '>', ',\n', '”', ' '])('"%s" that a sentence left behind the link is passed over', (mark) => {
		expect(fateOf(carried['a packet'] + mark)).toBe('read');
	});
});

describe('a fragment that was changed on the way', () => {
	/** What became of each of these changes. */
	const fatesOf = (fragments: readonly string[]) => [...new Set(fragments.map(fateOf))].sort();

	test.each(cases)('%s with any one letter changed is noticed', (_, fragment) => {
		const changed = Array.from(fragment).flatMap((before, at) =>
			Array.from(letters).flatMap((letter) => (letter === before ? [] : fragment.slice(0, at) + letter + fragment.slice(at + 1))),
		);
		expect(fatesOf(changed)).toEqual(['damaged', 'other-version', 'truncated']);
	});

	test.each(cases)('%s with any one letter missing is noticed', (_, fragment) => {
		const shortened = Array.from(fragment).map((_, at) => fragment.slice(0, at) + fragment.slice(at + 1));
		expect(fatesOf(shortened)).toEqual(['damaged', 'truncated']);
	});

	test.each(cases)('%s with two neighbours swapped is noticed', (_, fragment) => {
		const swapped = Array.from(fragment)
			.map(
				(_, at) =>
					fragment.slice(0, at) +
					fragment
						.slice(at, at + 2)
						.split('')
						.reverse()
						.join('') +
					fragment.slice(at + 2),
			)
			.filter((other) => other !== fragment);
		expect(fatesOf(swapped)).not.toContain('read');
		expect(fatesOf(swapped)).not.toContain('nothing');
	});

	test.each(cases)('%s cut off anywhere is called cut off', (_, fragment) => {
		expect(
			fatesOf(
				Array.from(fragment)
					.map((_, length) => fragment.slice(0, length))
					.slice(2),
			),
		).toEqual(['truncated']);
	});

	test('with something added is noticed', () => {
		expect(fateOf(`${carried['a packet']}AAAA`)).toBe('damaged');
	});

	test('a packet does not pass for an answer', () => {
		expect(fateOf(carried['a packet'].replace('p', 'r'))).toBe('damaged');
	});
});

describe('readFragment', () => {
	test.each(['p2', 'r9', 'k12'])('"%s" is for a later Lodestone', (mark) => {
		expect(readFragment(`#${mark}.AAAAAAAAAA`)).toEqual({ fault: { code: 'other-version', found: mark } });
	});

	test.each(['', '#', '#step=plan&county=digby', '#to=job-junction/employer-services', '#main', '#case=q7Xk2vWm9Zt4Rb1Hs6Yd0A'])(
		'"%s" carries nothing',
		(fragment) => {
			expect(readFragment(fragment)).toBeUndefined();
		},
	);

	test('a fragment beyond the limit is not unpacked', () => {
		expect(readFragment(`p1.${'A'.repeat(fragmentLimit)}`)).toEqual({ fault: { code: 'too-large', limit: fragmentLimit } });
	});

	test('a small link that swells is not unpacked', () => {
		const bomb = fragmentOf('packet', 'a'.repeat(2_000_000));
		expect(bomb.length).toBeLessThan(fragmentLimit);
		expect(readFragment(bomb)).toEqual({ fault: { code: 'too-large', limit: unpackedLimit } });
	});

	test('any text whatever gives a reading, a fault or nothing, never an exception', () => {
		const text = fc.oneof(
			fc.string(),
			fc.string({ maxLength: 9_000 }),
			fc.base64String().map((body) => `p1.${body}`),
		);
		fc.assert(
			fc.property(text, (fragment) => {
				expect(fateOf(fragment)).not.toBe('read');
			}),
		);
	});
});

describe('a link that was sent long ago', () => {
	// Made once, with the dictionary of version 1. It is made again with the dictionary, and never after the first release.
	test('is still read', () => {
		const text = writeReply(aReply({ packet: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A', key: 'p3Jx8Vn5Ktq', words: 'Call me after 4 pm.' }));
		expect(
			readFragment('r1.qvL10wBEI70cKzSPyDYqC8-1jCoxCUoy9Cg2i0wxcISbWWDsVWERlmfqXVKIraAz1DUywVGAwVKWM6igBTZHIDWEiUJBrp5SLQA'),
		).toEqual({
			kind: 'reply',
			text,
		});
	});
});

describe('how long links are', () => {
	test.each(['en', 'fr'] as const)('a small introduction (%s) leaves room in an e-mail draft', (language) => {
		expect(fragmentOf('packet', writePacket(smallPacket(language))).length).toBeLessThanOrEqual(700);
	});

	test.each(['en', 'fr'] as const)('the longest realistic one (%s) fits, with a passphrase as well', (language) => {
		const text = writePacket(longestPacket(language));
		expect(readPacket(text)).toEqual({ packet: longestPacket(language) });
		expect(fragmentOf('packet', text).length).toBeLessThanOrEqual(3_000);
		const overhead = 28 + 16;
		expect(lockedFragmentOf(new Uint8Array(packedBytes(text).length + overhead)).length).toBeLessThanOrEqual(3_100);
	});

	test('an answer is short', () => {
		expect(carried['an answer'].length).toBeLessThanOrEqual(130);
	});
});
