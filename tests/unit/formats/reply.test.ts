import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply, replySizeLimit, writeReply } from '../../../src/formats/reply.ts';
import { replySchema } from '../../../src/schema/reply.ts';
import { aReply } from './build-introduction.ts';
import { cleaned, near, obeying } from './near-schema.ts';

describe('readReply', () => {
	test('reads exactly what the published schema allows', () => {
		fc.assert(
			fc.property(near(replySchema), (value) => {
				const json = JSON.stringify(value);
				const reading = readReply(json);
				const oracle = replySchema.safeParse(cleaned(replySchema, JSON.parse(json)));
				expect('reply' in reading).toBe(oracle.success);
				if ('reply' in reading) expect(reading.reply).toEqual(oracle.data);
			}),
			{ numRuns: 200 },
		);
	});

	test('reads what was written as it was, but for characters that hide something', () => {
		fc.assert(
			fc.property(obeying(replySchema), (reply) => {
				expect(readReply(writeReply(reply))).toEqual({ reply: cleaned(replySchema, reply) });
			}),
		);
	});

	test.each([
		['a packet', '{"format":"lodestone-packet","version":1}', 'not-ours'],
		['a later version', '{"format":"lodestone-reply","version":"1.1"}', 'other-version'],
		['a huge file', ' '.repeat(replySizeLimit + 1), 'too-large'],
		['a made-up answer', JSON.stringify({ ...aReply(), answer: 'maybe' }), 'wrong-shape'],
	])('%s is named as what it is', (_, text, code) => {
		expect(readReply(text)).toMatchObject({ fault: { code } });
	});
});
