import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailDraftFor, mailDraftLimit } from '../../../src/formats/mail-draft.ts';

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
