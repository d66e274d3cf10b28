import type { Packet } from '../schema/packet.ts';
import type { Reply } from '../schema/reply.ts';
import { declineReasons, replyAnswers } from '../schema/vocabulary.ts';
import { addDays, daysBetween } from '../trust/days.ts';
import { checkSum } from './check-sum.ts';

/**
 * An answer as 12 letters and digits that can be read over the phone: `XXXX-XXXX-XXXX` in Crockford's base 32, which has no I, L, O or U.
 *
 * 60 bits, the first ones first: answer (3), reason (4), proposed day (7), half hour of that day (6), reference of the packet (25), a
 * check that only the packet's key gives (5), and a cyclic check of all before it (10). The cyclic check notices every error that lies within
 * ten bits, which is every single wrong character and every swap of neighbours, before any introduction is looked at. Of other errors one
 * in 1,024 passes it; such a code still has to hit the reference and the check of an introduction.
 *
 * Words, a better door and who will be in touch do not fit: the link of the answer carries them.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const width = { answer: 3, reason: 4, day: 7, halfHour: 6, reference: 25, keyed: 5, cyclic: 10 } as const;
type Part = keyof typeof width;
type Parts = Readonly<Record<Part, number>>;
const order = Object.keys(width) as Part[];

/** x¹⁰ + x⁹ + x⁵ + x⁴ + x + 1 (CRC-10 of ITU-T I.610). */
const polynomial = 0b11000110011;

export type ReplyCodeReading =
	| { readonly reply: Reply }
	/**
	 * `not-a-code`: nothing like 12 letters and digits. `typing-error`: nearly a code, but no desk gave it out. `no-match`: a code for an
	 * introduction that is not here.
	 */
	| { readonly fault: 'not-a-code' | 'typing-error' | 'no-match' };

/** The code of an answer to this packet. A time that is not on the half hour, or a day beyond 126 days, is left out rather than told wrongly. */
export function toReplyCode(reply: Reply, packet: Packet): string {
	const days = reply.time === undefined ? -1 : daysBetween(packet.created, reply.time.day);
	const day = days >= 0 && days < 2 ** width.day - 1 ? days + 1 : 0;
	const said = {
		answer: replyAnswers.indexOf(reply.answer),
		reason: reply.reason === undefined ? 0 : declineReasons.indexOf(reply.reason) + 1,
		day,
		halfHour: day === 0 ? 0 : halfHourOf(reply.time?.at),
	};
	return written({ ...said, reference: referenceOf(packet), keyed: keyedCheck(packet, said) });
}

/**
 * Reads a code as somebody typed it: letters of either case, O for 0, I and L for 1, spaces and dashes anywhere.
 *
 * @param packets those that were sent from here
 * @param today `YYYY-MM-DD`: a code does not say when it was given
 */
export function readReplyCode(code: string, packets: readonly Packet[], today: string): ReplyCodeReading {
	const parts = partsOf(code);
	if (typeof parts === 'string') return { fault: parts };
	const packet = packets.find((one) => referenceOf(one) === parts.reference && keyedCheck(one, parts) === parts.keyed);
	const answer = replyAnswers[parts.answer];
	if (packet === undefined || answer === undefined) return { fault: 'no-match' };
	const reason = declineReasons[parts.reason - 1];
	const at = timeOf(parts.halfHour);
	return {
		reply: {
			format: 'lodestone-reply',
			version: 1,
			packet: packet.id,
			key: packet.reply.key,
			answered: today,
			answer,
			...(reason === undefined ? {} : { reason }),
			...(parts.day === 0 ? {} : { time: { day: addDays(packet.created, parts.day - 1), ...(at === undefined ? {} : { at }) } }),
		},
	};
}

/** What is wrong with a text as a code, whatever introduction it may be for; nothing where it is one. */
export function replyCodeFault(text: string): 'not-a-code' | 'typing-error' | undefined {
	const parts = partsOf(text);
	return typeof parts === 'string' ? parts : undefined;
}

/** The code in three groups, from bits as text. */
function written(parts: Omit<Parts, 'cyclic'>): string {
	const bits = order.map((part) => (part === 'cyclic' ? '' : asBits(parts[part], width[part]))).join('');
	const fives = (bits + asBits(cyclicCheck(bits), width.cyclic)).match(/.{5}/g) ?? [];
	const code = fives.map((five) => letters[parseInt(five, 2)] ?? '').join('');
	return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** The parts of a typed code; a fault where no desk gave it out. */
function partsOf(code: string): Parts | 'not-a-code' | 'typing-error' {
	const plain = code
		.slice(0, 60)
		.toUpperCase()
		.replace(/[\s\p{Dash_Punctuation}]/gu, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	if (!/^[0-9A-Z]{10,14}$/.test(plain)) return 'not-a-code';
	if (plain.length !== 12 || plain.includes('U')) return 'typing-error';
	const bits = Array.from(plain, (letter) => asBits(letters.indexOf(letter), 5)).join('');
	let at = 0;
	const parts = Object.fromEntries(
		order.map((part) => [part, parseInt(bits.slice(at, (at += width[part])), 2)] as const),
	) as Parts;
	return cyclicCheck(bits.slice(0, -width.cyclic)) === parts.cyclic ? parts : 'typing-error';
}

function asBits(value: number, count: number): string {
	return value.toString(2).padStart(count, '0');
}

/** The remainder of the bits by the polynomial, turned so that a code of zeros only is none. */
function cyclicCheck(bits: string): number {
	let rest = 0;
	for (const bit of bits + '0'.repeat(width.cyclic)) {
		rest = (rest << 1) | Number(bit);
		if (rest >> width.cyclic === 1) rest ^= polynomial;
	}
	return rest ^ 0x2a5;
}

function referenceOf({ id }: Packet): number {
	return checkSum(`reference ${id}`) & (2 ** width.reference - 1);
}

function keyedCheck(
	{ id, reply }: Packet,
	{ answer, reason, day, halfHour }: Omit<Parts, 'reference' | 'keyed' | 'cyclic'>,
): number {
	const sum = checkSum(`check ${id} ${reply.key} ${answer} ${reason} ${day} ${halfHour}`);
	// FNV's low bits alone depend on little; folded, all of them count.
	return (sum ^ (sum >>> 5) ^ (sum >>> 10) ^ (sum >>> 15) ^ (sum >>> 20) ^ (sum >>> 25)) & (2 ** width.keyed - 1);
}

/** 1 is midnight, 48 half past eleven at night; 0 is none. */
function halfHourOf(at: string | undefined): number {
	const [, hours, minutes] = /^(\d\d):(00|30)$/.exec(at ?? '') ?? [];
	return hours === undefined ? 0 : Number(hours) * 2 + (minutes === '30' ? 1 : 0) + 1;
}

function timeOf(halfHour: number): string | undefined {
	if (halfHour === 0 || halfHour > 48) return undefined;
	return `${String(Math.floor((halfHour - 1) / 2)).padStart(2, '0')}:${halfHour % 2 === 1 ? '00' : '30'}`;
}
