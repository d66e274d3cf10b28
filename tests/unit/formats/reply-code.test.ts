import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReplyCode, replyCodeFault, toReplyCode } from '../../../src/formats/reply-code.ts';
import { writeReply } from '../../../src/formats/reply.ts';
import type { Packet } from '../../../src/schema/packet.ts';
import type { Reply } from '../../../src/schema/reply.ts';
import { declineReasons, replyAnswers } from '../../../src/schema/vocabulary.ts';
import { addDays } from '../../../src/trust/days.ts';
import { aPacket, aReply } from './build-introduction.ts';

const later = '2026-11-25';
const mark = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
const anyPacket: fc.Arbitrary<Packet> = fc
	.record({ id: mark(22), key: mark(11) })
	.map(({ id, key }) => aPacket({ id, reply: { by: '2026-11-28', key } }));

/** What a desk can say in a code: an answer, a reason, a time on the half hour within 126 days. */
const anySaid = fc.record(
	{
		answer: fc.constantFrom(...replyAnswers),
		reason: fc.constantFrom(...declineReasons),
		time: fc.record(
			{
				day: fc.nat(126).map((days) => addDays(aPacket().created, days)),
				at: fc.tuple(fc.nat(23), fc.constantFrom('00', '30')).map(([hour, half]) => `${String(hour).padStart(2, '0')}:${half}`),
			},
			{ requiredKeys: ['day'] },
		),
	},
	{ requiredKeys: ['answer'] },
);
const anyCode = fc
	.tuple(anyPacket, anySaid)
	.map(([packet, said]) => ({ packet, said, code: toReplyCode(answerTo(packet, said), packet) }));

function answerTo(packet: Packet, said: Partial<Reply>): Reply {
	return aReply({ packet: packet.id, key: packet.reply.key, answered: later, ...said });
}

const isReplyCode = (text: string) => replyCodeFault(text) === undefined;
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a reply code', () => {
	test('brings the answer, the reason and the time to the introduction it is for', () => {
		fc.assert(
			fc.property(anyCode, fc.array(anyPacket, { maxLength: 5 }), ({ packet, said, code }, others) => {
				const reading = readReplyCode(code, [...others, packet], later);
				expect(reading).toEqual({ reply: answerTo(packet, said) });
				if ('reply' in reading) expect(JSON.stringify(reading.reply)).toBe(writeReply(reading.reply));
			}),
		);
	});

	test('is three groups of four letters and digits that nobody mixes up', () => {
		fc.assert(
			fc.property(anyCode, ({ code }) => {
				expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
			}),
		);
	});

	test('is read however it was typed', () => {
		const packet = aPacket();
		const code = toReplyCode(aReply({ time: { day: '2026-11-26', at: '14:30' } }), packet);
		const typed = [
			code.toLowerCase(),
			code.replaceAll('-', ' '),
			code.replaceAll('-', ''),
			` ${code.replaceAll('-', ' – ')}\n`,
			code.replaceAll('0', 'o').replaceAll('1', 'l'),
			code.replaceAll('0', 'O').replaceAll('1', 'I'),
		];
		for (const one of typed) expect(readReplyCode(one, [packet], later)).toMatchObject({ reply: { time: { at: '14:30' } } });
	});

	test('a time that is not on the half hour leaves the day', () => {
		const code = toReplyCode(aReply({ time: { day: '2026-11-26', at: '14:20' } }), aPacket());
		expect(readReplyCode(code, [aPacket()], later)).toEqual({ reply: answerTo(aPacket(), { time: { day: '2026-11-26' } }) });
	});

	test.each(['2026-11-19', '2027-03-27', '2030-01-01'])('a day out of reach (%s) is left out', (day) => {
		const code = toReplyCode(aReply({ time: { day, at: '10:00' } }), aPacket());
		expect(readReplyCode(code, [aPacket()], later)).toEqual({ reply: answerTo(aPacket(), {}) });
	});
});

describe('a reply code with a typing error', () => {
	test('any single wrong letter is noticed, always', () => {
		fc.assert(
			fc.property(anyCode, ({ code }) => {
				const wrong = Array.from(code).flatMap((letter, at) =>
					letter === '-'
						? []
						: Array.from(symbols).flatMap((other) => (other === letter ? [] : code.slice(0, at) + other + code.slice(at + 1))),
				);
				expect(wrong).toHaveLength(12 * 31);
				expect(wrong.filter(isReplyCode)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	test('any swap of neighbours is noticed, always', () => {
		fc.assert(
			fc.property(anyCode, ({ code }) => {
				const plain = code.replaceAll('-', '');
				const swapped = Array.from({ length: 11 }, (_, at) =>
					[plain.slice(0, at), plain[at + 1], plain[at], plain.slice(at + 2)].join(''),
				).filter((other) => other !== plain);
				expect(swapped.filter(isReplyCode)).toEqual([]);
			}),
		);
	});

	test('of codes that are wrong throughout, one in a thousand looks right, and none of them finds an introduction', () => {
		let seed = 1;
		const next = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 27;
		const packets = Array.from({ length: 50 }, (_, index) => aPacket({ id: `packet-${String(index).padStart(15, '0')}` }));
		const random = Array.from({ length: 20_000 }, () => Array.from({ length: 12 }, () => symbols[next()]).join(''));
		const looksRight = random.filter(isReplyCode);
		expect(looksRight.length).toBeGreaterThan(5);
		expect(looksRight.length).toBeLessThan(40);
		for (const code of looksRight) expect(readReplyCode(code, packets, later)).toEqual({ fault: 'no-match' });
	});

	test.each([
		['nothing', '', 'not-a-code'],
		['words', 'they called me back', 'not-a-code'],
		['a letter too few', 'ABCD-EFGH-JKM', 'typing-error'],
		['a letter too many', 'ABCD-EFGH-JKMNP', 'typing-error'],
		['the letter that no code has', 'UBCD-EFGH-JKMN', 'typing-error'],
		['zeros', '0000-0000-0000', 'typing-error'],
		['another sign', 'ABCD-EFGH-JKM*', 'not-a-code'],
		['a book', 'ABCD'.repeat(100_000), 'not-a-code'],
	] as const)('%s', (_, typed, fault) => {
		expect(readReplyCode(typed, [aPacket()], later)).toEqual({ fault });
	});
});

describe('a reply code for something else', () => {
	test('another introduction is not touched', () => {
		fc.assert(
			fc.property(anyCode, anyPacket, ({ code, packet }, other) => {
				fc.pre(other.id !== packet.id);
				expect(readReplyCode(code, [other], later)).toEqual({ fault: 'no-match' });
			}),
		);
	});

	test('who knows the id and not the key is refused 31 times of 32', () => {
		const packet = aPacket();
		const guesses = Array.from({ length: 640 }, (_, index) =>
			toReplyCode(aReply(), aPacket({ reply: { by: '2026-11-28', key: `guess${String(index).padStart(6, '0')}` } })),
		);
		const passed = guesses.filter((code) => 'reply' in readReplyCode(code, [packet], later)).length;
		expect(passed).toBeGreaterThan(5);
		expect(passed).toBeLessThan(40);
	});
});
