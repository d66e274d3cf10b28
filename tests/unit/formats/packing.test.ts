import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSum } from '../../../src/formats/check-sum.ts';
import { packetDictionary } from '../../../src/formats/packet-dictionary.ts';
import { packedBytes, unpackedLimit, unpackedText } from '../../../src/formats/packing.ts';

const dictionary = new TextEncoder().encode(packetDictionary);

describe('the dictionary of version 1', () => {
	// Before the first release it may be made again, and then this sum changes with it. Afterwards a changed sum means: every link that was
	// sent becomes unreadable. Take the change back.
	test('never changes', () => {
		expect(checkSum(packetDictionary).toString(16)).toBe('69ec3720');
	});

	test('is short enough for DEFLATE to see all of it', () => {
		expect(dictionary.length).toBeLessThanOrEqual(32_768);
	});
});

describe('packedBytes', () => {
	test('any text comes out as it went in', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
				expect(unpackedText(packedBytes(text))).toEqual({ text });
			}),
		);
	});

	test('is raw DEFLATE: other programs read it, and what they write is read', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(inflateRawSync(packedBytes(text), { dictionary }).toString()).toBe(text);
				expect(unpackedText(deflateRawSync(text, { dictionary }))).toEqual({ text });
			}),
		);
	});
});

describe('unpackedText', () => {
	test.each([1, 1_000, 10_000_000])('a text that swells to %i bytes more than may come out is not unpacked', (more) => {
		const bomb = deflateRawSync(Buffer.alloc(unpackedLimit + more, 'a'), { dictionary });
		expect(unpackedText(bomb)).toEqual({ fault: { code: 'too-large', limit: unpackedLimit } });
	});

	test('a text that fills the room to the last byte is unpacked', () => {
		expect(unpackedText(packedBytes('a'.repeat(unpackedLimit)))).toEqual({ text: 'a'.repeat(unpackedLimit) });
	});

	test('bytes that were never squeezed do not get around the limit', () => {
		const stored = deflateRawSync(Buffer.alloc(unpackedLimit + 5_000, 'a'), { level: 0 });
		expect(unpackedText(stored)).toEqual({ fault: { code: 'too-large', limit: unpackedLimit } });
	});

	test('nothing is a text whose end is missing', () => {
		expect(unpackedText(new Uint8Array())).toEqual({ fault: { code: 'truncated' } });
	});

	test('bytes cut off anywhere never give a text', () => {
		const whole = packedBytes('Two people left within a month, and nobody knows why.');
		fc.assert(
			fc.property(fc.nat(whole.length - 1), (length) => {
				expect(unpackedText(whole.subarray(0, length))).toEqual({ fault: { code: 'truncated' } });
			}),
		);
	});

	test('bytes that are no UTF-8 are damage', () => {
		expect(unpackedText(deflateRawSync(Buffer.from([0xc3, 0x28])))).toEqual({ fault: { code: 'damaged' } });
	});

	test('any bytes whatever give a text or a fault, never an exception', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				const reading = unpackedText(bytes);
				expect('text' in reading || reading.fault.code !== 'wrong-shape').toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});
});
