import { mailLinkFor, phoneLinkFor } from '../../formats/contact-links.ts';
import type { DraftProblem } from '../../hand-off/draft-problem.ts';
import type { Draft } from '../../schema/caseload.ts';

/** An introduction asks for something: a need, or words. */
export function problemsInChoice({ chosen, words }: Draft): readonly DraftProblem[] {
	return [
		...when(chosen.needs.length === 0 && isBlank(words.need), { field: 'needs', code: 'nothing-asked' }),
		...when(chosen.about.includes('employer') && isBlank(words.employer), { field: 'about-employer', code: 'name-missing' }),
	];
}

/**
 * Somebody signs it, an answer can come back, and what was typed can be used. A way straight to the employer may be missing: then they are
 * reached through who introduces them.
 */
export function problemsInReach(draft: Draft): readonly DraftProblem[] {
	const { voice, from, reach } = draft;
	const isOwn = voice === 'employer';
	const sender = isOwn ? reach : from;
	const [name, email, phone] = isOwn
		? (['reach-name', 'reach-email', 'reach-phone'] as const)
		: (['from-name', 'from-email', 'from-phone'] as const);
	const organization = isOwn ? (draft.chosen.about.includes('employer') ? draft.words.employer : undefined) : from.organization;
	const canAnswer = !isBlank(sender.email) || !isBlank(sender.phone);
	return [
		...when(isBlank(sender.name) && isBlank(organization), { field: name, code: 'who-missing' }),
		...formOfEmail(email, sender.email),
		...formOfPhone(phone, sender.phone),
		...when(!canAnswer, { field: email, code: 'no-way-back' }),
		...(isOwn ? [] : [...formOfEmail('reach-email', reach.email), ...formOfPhone('reach-phone', reach.phone)]),
		...when(canAnswer && reach.prefer === 'email' && isBlank(reach.email), { field: 'reach-email', code: 'prefers-email' }),
		...when(canAnswer && (reach.prefer === 'phone' || reach.prefer === 'text') && isBlank(reach.phone), {
			field: 'reach-phone',
			code: 'prefers-phone',
		}),
	];
}

/** Who agreed, how and when. An employer who sends it themself says so by sending it. */
export function problemsInConsent({ voice, consent }: Draft, today: string): readonly DraftProblem[] {
	if (voice === 'employer') return [];
	const { by, how, given } = consent;
	return [
		...when(isBlank(by), { field: 'consent-by', code: 'nobody-agreed' }),
		...when(how === undefined, { field: 'consent-how', code: 'how-missing' }),
		...when(given === undefined, { field: 'consent-given', code: 'day-missing' }),
		...when(given !== undefined && given > today, { field: 'consent-given', code: 'day-to-come' }),
		...when(given !== undefined && given < yearBefore(today), { field: 'consent-given', code: 'day-long-past' }),
	];
}

function formOfEmail(field: DraftProblem['field'], typed: string | undefined): readonly DraftProblem[] {
	const written = typed?.trim() ?? '';
	return when(written !== '' && mailLinkFor(written) === undefined, { field, code: 'not-an-email', typed: written });
}

function formOfPhone(field: DraftProblem['field'], typed: string | undefined): readonly DraftProblem[] {
	const written = typed?.trim() ?? '';
	return when(written !== '' && phoneLinkFor(written) === undefined, { field, code: 'not-a-phone', typed: written });
}

/** The same day a year earlier; it is only compared. */
function yearBefore(day: string): string {
	return String(Number(day.slice(0, 4)) - 1) + day.slice(4);
}

function when(isWrong: boolean, problem: DraftProblem): readonly DraftProblem[] {
	return isWrong ? [problem] : [];
}

function isBlank(text: string | undefined): boolean {
	return text === undefined || text.trim() === '';
}
