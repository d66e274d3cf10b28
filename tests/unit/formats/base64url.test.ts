import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/formats/base64url.ts';

describe('base64url', () => {
	test('writes and reads what Node writes and reads', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
			}),
		);
	});

	test('a text cut off anywhere gives the first of its bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array(), fc.nat(100), (bytes, length) => {
				const cut = toBase64url(bytes).slice(0, length);
				expect(fromBase64url(cut)).toEqual(bytes.subarray(0, Math.floor((cut.length * 6) / 8)));
			}),
		);
	});

	test.each(['+', '/', '=', ' ', '.', 'é', '🛶'])('"%s" is no letter of it', (letter) => {
		expect(fromBase64url(`AA${letter}AA`)).toBeUndefined();
	});
});
