import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packetSizeLimit, readPacket, writePacket } from '../../../src/formats/packet.ts';
import { packetSchema } from '../../../src/schema/packet.ts';
import { aPacket } from './build-introduction.ts';
import { cleaned, near, obeying } from './near-schema.ts';

const read = (more: object) => readPacket(JSON.stringify({ ...aPacket(), ...more }));

describe('readPacket', () => {
	test('reads exactly what the published schema allows', () => {
		fc.assert(
			fc.property(near(packetSchema), (value) => {
				const json = JSON.stringify(value);
				const reading = readPacket(json);
				const oracle = packetSchema.safeParse(cleaned(packetSchema, JSON.parse(json)));
				expect('packet' in reading).toBe(oracle.success);
				if ('packet' in reading) expect(reading.packet).toEqual(oracle.data);
			}),
			{ numRuns: 200 },
		);
	});

	test('reads what was written as it was, but for characters that hide something', () => {
		fc.assert(
			fc.property(obeying(packetSchema), (packet) => {
				expect(readPacket(writePacket(packet))).toEqual({ packet: cleaned(packetSchema, packet) });
			}),
		);
	});

	test('any text whatever gives a packet or a fault, never an exception', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readPacket(text)).toHaveProperty('fault');
			}),
		);
	});

	test('characters that hide what a text says are taken out', () => {
		expect(read({ tried: 'pay\u202Etxt.exe\u200B\nnext line\u0007' })).toMatchObject({
			packet: { tried: 'paytxt.exe\nnext line' },
		});
	});

	test('a name is one line', () => {
		expect(read({ from: { name: 'Desk\r\nBcc: everybody' } })).toMatchObject({
			packet: { from: { name: 'Desk Bcc: everybody' } },
		});
	});

	test('a part that does not belong there is named, with its place', () => {
		expect(read({ factors: [{ factor: 'pay-benefits', standing: 'bad' }] })).toEqual({
			fault: { code: 'wrong-shape', path: 'factors.0.standing', value: 'bad' },
		});
	});

	test('a missing part is named', () => {
		expect(read({ reply: { by: '2026-11-28' } })).toEqual({ fault: { code: 'wrong-shape', path: 'reply.key' } });
	});

	test('a key that no packet has is refused', () => {
		expect(read({ colour: 'blue' })).toEqual({ fault: { code: 'wrong-shape', path: 'colour', value: 'blue' } });
	});

	test('a key that would change every object is refused and changes nothing', () => {
		const json = JSON.stringify(aPacket()).replace('{', '{"__proto__":{"isAdmin":true},');
		expect(readPacket(json)).toMatchObject({ fault: { code: 'wrong-shape', path: '__proto__' } });
		expect({}).not.toHaveProperty('isAdmin');
	});

	test('nesting without end is only another wrong shape', () => {
		const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
		expect(readPacket(JSON.stringify(aPacket({ tried: 'X' })).replace('"X"', deep))).toEqual({
			fault: { code: 'wrong-shape', path: 'tried', value: '[…]' },
		});
	});

	test.each([
		['nothing', ' \n', 'empty'],
		['words', 'to whom it may concern', 'not-ours'],
		['a list', '[]', 'not-ours'],
		['a reply', '{"format":"lodestone-reply","version":1}', 'not-ours'],
		['a later version', '{"format":"lodestone-packet","version":2}', 'other-version'],
		['a file that was cut off', JSON.stringify(aPacket()).slice(0, 300), 'truncated'],
		['a file with a changed sign', JSON.stringify(aPacket()).replace('"created":', '"created";'), 'damaged'],
		['a huge file', ' '.repeat(packetSizeLimit + 1), 'too-large'],
	])('%s is named as what it is', (_, text, code) => {
		expect(readPacket(text)).toMatchObject({ fault: { code } });
	});
});

describe('writePacket', () => {
	test('writes the keys in the same order, however the packet was put together', () => {
		const packet = aPacket({ tried: 'signs' });
		const backwards = Object.fromEntries(Object.entries(packet).reverse()) as typeof packet;
		expect(writePacket(backwards)).toBe(writePacket(packet));
	});

	test('a packet of our own making that does not fit is our mistake', () => {
		expect(() => writePacket(aPacket({ id: 'short' }))).toThrow('This packet does not fit its own format at "id": short.');
	});
});
