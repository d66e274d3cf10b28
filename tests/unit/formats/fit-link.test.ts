import { describe, expect, test } from 'vitest';
import { fragmentLimit, fragmentOf } from '../../../src/formats/carry.ts';
import { notesTooMany } from '../../../src/formats/fit-link.ts';
import { writePacket } from '../../../src/formats/packet.ts';
import type { Packet } from '../../../src/schema/packet.ts';
import { factorIds } from '../../../src/schema/vocabulary.ts';
import { aPacket } from './build-introduction.ts';
import { longestPacket } from './sample-packets.ts';

/** Letters without any order, which cannot be packed into less. */
function noise(length: number, seed: number): string {
	let state = seed;
	return Array.from({ length }, () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return String.fromCharCode(33 + ((state >> 16) % 90));
	}).join('');
}

/** Eight notes, each ten characters longer than the one before. */
const noisy = (): Packet =>
	aPacket({ factors: factorIds.map((factor, index) => ({ factor, standing: 'both', note: noise(930 + 10 * index, index) })) });

describe('notesTooMany', () => {
	test('the longest realistic introduction fits with all its notes', () => {
		expect(notesTooMany(longestPacket('fr'))).toEqual([]);
	});

	test('the longest notes go first, and no more of them than have to', () => {
		const packet = noisy();
		const out = notesTooMany(packet) ?? [];
		expect(out).toEqual(factorIds.toReversed().slice(0, out.length));
		const lengthWithout = (left: readonly string[]) => {
			const factors = packet.factors?.map((one) => (left.includes(one.factor) ? { ...one, note: '-' } : one)) ?? [];
			return fragmentOf('packet', writePacket({ ...packet, factors })).length;
		};
		expect(lengthWithout(out)).toBeLessThanOrEqual(fragmentLimit);
		expect(lengthWithout(out.slice(0, -1))).toBeGreaterThan(fragmentLimit - 64);
	});

	test('where the notes are not to blame, it says so', () => {
		const words = noise(1_000, 1);
		const ready = Array.from({ length: 8 }, (_, index) => noise(160, index));
		const packet = aPacket({
			need: { words, goal: noise(1_000, 2) },
			tried: noise(1_000, 3),
			why: { ready },
			consent: { ...aPacket().consent, text: noise(4_000, 4) },
		});
		expect(notesTooMany(packet)).toBeUndefined();
	});
});
