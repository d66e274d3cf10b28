import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMail, mailDraftFor, mailDraftLimit } from '../../../src/formats/mail-draft.ts';

const text = fc.string({ unit: 'binary', maxLength: 1_200 });

describe('mailDraftFor', () => {
	test('a draft opens with its receiver, subject and text, and nothing else', () => {
		fc.assert(
			fc.property(text, text, (subject, body) => {
				const address = mailDraftFor('desk@example.org', { subject, body });
				if (address === undefined) return;
				const { protocol, pathname, searchParams } = new URL(address);
				expect([protocol, pathname, [...searchParams.keys()]]).toEqual(['mailto:', 'desk@example.org', ['subject', 'body']]);
				expect(searchParams.get('subject')).toBe(subject.toWellFormed());
				expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body.toWellFormed().replaceAll('\r\n', '\n'));
			}),
		);
	});

	test('no draft is longer than 1,500 characters, whatever it says', () => {
		fc.assert(
			fc.property(text, text, (subject, body) => {
				expect(mailDraftFor('desk@example.org', { subject, body })?.length ?? 0).toBeLessThanOrEqual(mailDraftLimit);
			}),
		);
	});

	test('a text that fits is not refused', () => {
		expect(mailDraftFor('desk@example.org', { subject: 'Hello', body: 'a'.repeat(1_400) })).toBeDefined();
	});

	test('what is not one plain mailbox gets no draft', () => {
		expect(mailDraftFor('desk@example.org?bcc=other@example.com', { subject: 'Hello', body: '' })).toBeUndefined();
	});
});

describe('chooseMail', () => {
	const choose = (...bodies: string[]) =>
		chooseMail({ to: 'desk@example.org', subject: 'An introduction', bodies: bodies.map((text) => ({ text })) });

	test('never makes an address longer than the limit, and never cuts a text', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'binary', maxLength: 2_500 }), { maxLength: 4 }),
				fc.option(fc.constantFrom('desk@example.org', 'not a mailbox'), { nil: undefined }),
				(texts, to) => {
					const bodies = texts.map((text) => ({ text }));
					const choice = chooseMail({ to, subject: 'An introduction', bodies });
					if (choice === undefined) return;
					expect(choice.href.length).toBeLessThanOrEqual(mailDraftLimit);
					const written = new URLSearchParams(choice.href.slice(choice.href.indexOf('?') + 1)).get('body');
					const lines = (text: string | null) => text?.toWellFormed().replaceAll('\r\n', '\n');
					expect(lines(written)).toBe(lines(choice.body.text));
				},
			),
		);
	});

	test('takes the first that fits and says which', () => {
		expect(choose('x'.repeat(1_500), 'y'.repeat(1_490), 'short')?.body).toEqual({ text: 'short' });
	});

	test('where none fits, there is none', () => {
		expect(choose('é'.repeat(400))).toBeUndefined();
	});

	test('where no mailbox is known, the draft is addressed to nobody', () => {
		expect(chooseMail({ to: undefined, subject: 'A', bodies: [{ text: 'B' }] })?.href).toBe('mailto:?subject=A&body=B');
	});
});
