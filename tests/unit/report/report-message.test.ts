import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailDraftLimit } from '../../../src/formats/mail-draft.ts';
import { reportWordsIn } from '../../../src/i18n/report.ts';
import { reportDraft, reportLimits, reportMessage, saysSomething, type Report } from '../../../src/report/report-message.ts';

const words = reportWordsIn('en').message('Lodestone', 'November 20, 2026');
const french = reportWordsIn('fr').message('Lodestone', '20 novembre 2026');
const report: Report = {
	listing: 'Interview days (Harbour Centre)',
	page: 'https://directory.example.ca/services/interview-days/',
	wrong: ['Phone, address or website', 'The cost or an amount'],
	says: 'The line is 902-555-0199 now.\nIt is free.',
	replyTo: 'owner@example.ca',
};
const typed = fc.string({ unit: 'binary', maxLength: 3_000 });
const anyReport = fc.record<Report>({
	listing: typed,
	page: fc.option(fc.constant('https://directory.example.ca/services/interview-days/'), { nil: undefined }),
	wrong: fc.subarray(Object.values(reportWordsIn('fr').kinds)),
	says: typed,
	replyTo: typed,
});

describe('reportMessage', () => {
	test('says which listing, what is wrong with it and where an answer may go', () => {
		expect(reportMessage(report, words)).toMatchInlineSnapshot(`
			{
			  "body": "Something looks wrong in a listing of Lodestone, a free directory of help for employers.

			Listing: Interview days (Harbour Centre)
			Page: https://directory.example.ca/services/interview-days/
			As published on November 20, 2026

			What is wrong:
			- Phone, address or website
			- The cost or an amount

			In my own words:
			The line is 902-555-0199 now.
			It is free.

			Please answer to: owner@example.ca",
			  "subject": "Mistake in a listing: Interview days (Harbour Centre)",
			}
		`);
	});

	test('says no more than was said', () => {
		expect(reportMessage({ listing: '', wrong: [], says: 'The page is gone.', replyTo: '' }, french)).toMatchInlineSnapshot(`
			{
			  "body": "Quelque chose semble inexact dans une fiche de Lodestone, un répertoire gratuit de l’aide aux employeurs.

			Telle que publiée le 20 novembre 2026

			Dans mes propres mots :
			The page is gone.

			Je n’ai pas besoin de réponse.",
			  "subject": "Erreur dans une fiche",
			}
		`);
	});

	test('the subject and the address for an answer stay one line, whatever is typed', () => {
		fc.assert(
			fc.property(anyReport, (any) => {
				const { subject, body } = reportMessage(any, words);
				expect(subject).not.toMatch(/[\r\n]/);
				expect(body.split('\n').at(-1)).toMatch(/^(Please answer to: |I need no answer\.$)/);
			}),
		);
	});

	test('nothing typed hides in it or makes it longer than its limits', () => {
		const limits = Object.values(reportLimits).reduce((sum, limit) => sum + limit, 0);
		fc.assert(
			fc.property(anyReport, (any) => {
				const { body } = reportMessage(any, french);
				expect(body).not.toMatch(/[\u0000-\u0008\u200B\u202A-\u202E\u2066-\u2069]/);
				expect(body.length).toBeLessThan(limits + 800);
			}),
		);
	});
});

describe('saysSomething', () => {
	test('a choice is enough, or a word', () => {
		expect(saysSomething({ ...report, says: '' })).toBe(true);
		expect(saysSomething({ ...report, wrong: [] })).toBe(true);
	});

	test('spaces and marks that nobody sees are no report', () => {
		expect(saysSomething({ ...report, wrong: [], says: ' \n\u200B' })).toBe(false);
	});
});

describe('reportDraft', () => {
	test('the draft of a short report holds the whole message', () => {
		const message = reportMessage(report, words);
		const draft = reportDraft('steward@example.ca', message, words);
		expect(draft?.isWhole).toBe(true);
		const parameters = new URL(draft?.href ?? '').searchParams;
		expect(parameters.get('subject')).toBe(message.subject);
		expect(parameters.get('body')?.replaceAll('\r\n', '\n')).toBe(message.body);
	});

	test('the draft of a long report asks to paste it', () => {
		const message = reportMessage({ ...report, says: 'é'.repeat(reportLimits.says) }, french);
		const draft = reportDraft('steward@example.ca', message, french);
		expect(draft?.isWhole).toBe(false);
		expect(new URL(draft?.href ?? '').searchParams.get('body')).toBe(french.paste);
	});

	test('there is always a draft, and none is longer than 1,500 characters', () => {
		fc.assert(
			fc.property(anyReport, fc.constantFrom(words, french), (any, said) => {
				const draft = reportDraft('steward@example.ca', reportMessage(any, said), said);
				expect(draft?.href.length).toBeGreaterThan(0);
				expect(draft?.href.length).toBeLessThanOrEqual(mailDraftLimit);
			}),
		);
	});

	test('what is not one plain mailbox gets no draft', () => {
		const message = reportMessage(report, words);
		expect(reportDraft('', message, words)).toBeUndefined();
		expect(reportDraft('steward@example.ca?bcc=other@example.com', message, words)).toBeUndefined();
	});
});
