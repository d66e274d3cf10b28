import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../../src/formats/carry.ts';
import { findAnswer } from '../../../src/formats/find-answer.ts';
import { toReplyCode } from '../../../src/formats/reply-code.ts';
import { writeReply } from '../../../src/formats/reply.ts';
import { aPacket, aReply } from './build-introduction.ts';

const reply = aReply({
	packet: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A',
	key: 'p3Jx8Vn5Ktq',
	words: 'We can meet at the wharf on Thursday, or any day of the week after.',
});
const fragment = fragmentOf('reply', writeReply(reply));
const link = `https://lodestone.example.ca/introduction/#${fragment}`;
const code = toReplyCode(aReply(), aPacket());
const packetLink = `https://lodestone.example.ca/introduction/#${fragmentOf('packet', 'a packet')}`;

describe('findAnswer', () => {
	test('finds the link in a whole e-mail', () => {
		const mail = `Hello,\r\n\r\nGladly. Our answer: ${link}.\r\nOr by code: ${code}\r\n\r\n> You wrote:\r\n> ${packetLink}\r\n`;
		expect(findAnswer(mail)).toEqual({ kind: 'fragment', fragment });
	});

	test('finds the code where there is no link', () => {
		expect(findAnswer(`Hello, the code is ${code.toLowerCase()}. Call 902-555-0100.\n> ${packetLink}`)).toEqual({
			kind: 'code',
			code: code.toLowerCase(),
		});
	});

	test.each([
		['with plain breaks', `${link.slice(0, 76)}\n${link.slice(76)}`],
		['in a quoted message', `> ${link.slice(0, 70)}\r\n> ${link.slice(70, 140)}\r\n> ${link.slice(140)}`],
		['with soft breaks', `${link.slice(0, 75)}=\r\n${link.slice(75)}`],
	])('a link that was broken over lines %s is put together', (_, mail) => {
		expect(findAnswer(`Our answer:\r\n${mail}\r\nThank you`)).toEqual({ kind: 'fragment', fragment });
	});

	test('a word on the line after a link is not part of it', () => {
		expect(findAnswer(`${link}\nRegards`)).toEqual({ kind: 'fragment', fragment });
	});

	test('of two links the first one that is whole is taken', () => {
		expect(findAnswer(`${link.slice(0, -20)} \n\n ${link}`)).toEqual({ kind: 'fragment', fragment });
	});

	test('a link that was cut off is still found, so that somebody can be told', () => {
		expect(findAnswer(`See ${link.slice(0, -20)} please`)).toEqual({ kind: 'fragment', fragment: fragment.slice(0, -20) });
	});

	test.each([code, ` ${code.replaceAll('-', ' ')} `, code.replaceAll('-', '').toLowerCase()])('"%s" alone is a code', (typed) => {
		expect(findAnswer(typed)).toEqual({ kind: 'code', code: typed.trim() });
	});

	test('a code with a typing error is still found, so that somebody can be told', () => {
		const wrong = code.replace(/\w$/, (letter) => (letter === '7' ? '8' : '7'));
		expect(findAnswer(`The code is ${wrong}.`)).toEqual({ kind: 'code', code: wrong });
	});

	test.each(['', 'We have read that.', 'well-done-that', packetLink, 'Call 1-902-555-0100', '902-555-0100', '2026-11-20'])(
		'"%s" holds no answer',
		(text) => {
			expect(findAnswer(text)).toBeUndefined();
		},
	);

	test('a text of any size or making is looked through without an exception', () => {
		const mail = fc.array(fc.constantFrom('r1.', 'A', '\n', '> ', '-', 'AB12', ' ', '=', fragment.slice(0, 30)), {
			maxLength: 400,
		});
		fc.assert(
			fc.property(mail, (pieces) => {
				expect(() => findAnswer(pieces.join(''))).not.toThrow();
			}),
		);
		expect(findAnswer('r1.A\n'.repeat(1_000_000))).toEqual({ kind: 'fragment', fragment: 'r1.A' });
	});
});
