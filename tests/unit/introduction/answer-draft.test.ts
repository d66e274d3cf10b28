import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply, writeReply } from '../../../src/formats/reply.ts';
import { emptyAnswer, problemsOf, replyOf, type AnswerDraft } from '../../../src/introduction/receive/answer-draft.ts';
import { declineReasons, replyAnswers } from '../../../src/schema/vocabulary.ts';
import { aPacket, today } from '../formats/build-introduction.ts';

const codes = (draft: Partial<AnswerDraft>) => problemsOf({ ...emptyAnswer, ...draft }, today).map(({ code }) => code);

describe('problemsOf', () => {
	test.each<[string, Partial<AnswerDraft>, string[]]>([
		['nothing chosen', {}, ['answer-missing']],
		['an answer is enough', { answer: 'accepted' }, []],
		['"not for us" asks for a reason', { answer: 'not-for-us' }, ['reason-missing']],
		['another reason asks for words', { answer: 'not-for-us', reason: 'other' }, ['words-missing']],
		['another reason in words', { answer: 'not-for-us', reason: 'other', words: 'We moved.' }, []],
		['a time without a day', { answer: 'accepted', at: '09:30' }, ['day-missing']],
		['half a day', { answer: 'talk-first', day: 'unreadable' }, ['day-unreadable']],
		['a year of five digits', { answer: 'accepted', day: '20226-11-21' }, ['day-unreadable']],
		['yesterday', { answer: 'accepted', day: '2026-11-19' }, ['day-past']],
		['today', { answer: 'accepted', day: today }, []],
		['in two years', { answer: 'accepted', day: '2028-11-20' }, ['day-far']],
		['a day that the answer does not ask for', { answer: 'no-capacity', day: '2026-11-19' }, []],
		[
			'everything at once',
			{ answer: 'accepted', at: '09:30', email: 'desk', phone: 'later' },
			['day-missing', 'email-form', 'phone-form'],
		],
	])('%s', (_, draft, expected) => {
		expect(codes(draft)).toEqual(expected);
	});

	test('words that are too long are counted', () => {
		expect(problemsOf({ ...emptyAnswer, answer: 'accepted', words: 'a'.repeat(1_001) }, today)).toEqual([
			{ code: 'words-too-long', count: 1_001, limit: 1_000 },
		]);
	});
});

describe('replyOf', () => {
	const typed = fc.string({ unit: 'binary', maxLength: 200 });
	const draft: fc.Arbitrary<AnswerDraft & { answer: NonNullable<AnswerDraft['answer']> }> = fc.record({
		answer: fc.constantFrom(...replyAnswers),
		reason: fc.constantFrom(...declineReasons),
		better: typed,
		day: fc.constantFrom('', '2026-11-24'),
		at: fc.constantFrom('', '09:30'),
		role: typed,
		email: fc.constantFrom('', ' desk@example.org '),
		phone: fc.constantFrom('', '902-555-0100'),
		words: typed,
	});

	test('a draft without problems is an answer that can be written and read again', () => {
		fc.assert(
			fc.property(draft, (one) => {
				fc.pre(problemsOf(one, today).length === 0);
				const reply = replyOf(one, one.answer, aPacket(), today);
				expect(readReply(writeReply(reply))).toEqual({ reply });
			}),
		);
	});

	test('what belongs to another answer stays behind', () => {
		const everything = { ...emptyAnswer, reason: 'other-county', better: 'Somebody', day: '2026-11-24', at: '09:30' } as const;
		const reply = replyOf(everything, 'accepted', aPacket(), today);
		expect(reply).toEqual({
			format: 'lodestone-reply',
			version: 1,
			packet: aPacket().id,
			key: aPacket().reply.key,
			answered: today,
			answer: 'accepted',
			time: { day: '2026-11-24', at: '09:30' },
		});
	});
});
