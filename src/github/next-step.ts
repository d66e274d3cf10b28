import { dateInWords } from '../i18n/dates.ts';
import { manyEn } from '../i18n/phrases.ts';
import { asksOf, brokenLinksOf, issueText, type Report, type ToDo } from './issue-text.ts';
import { markOf, memoryLine, rememberedIn } from './remembered.ts';

/** An open issue as GitHub tells it. */
export interface OpenIssue {
	readonly number: number;
	readonly body: string;
}

/** What is to be done with the one issue. */
export type NextStep =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'create'; readonly title: string; readonly body: string }
	| { readonly kind: 'update'; readonly number: number; readonly body: string; readonly comment: string | undefined }
	| { readonly kind: 'close'; readonly number: number; readonly comment: string };

/** Constant, so that nothing that others wrote reaches it. */
const title = 'Listings to confirm and links to mend';
const mostNewLines = 20;

/**
 * What happens to the issue: it is created when something is to be done, rewritten while it is open, commented on only for what is new,
 * and closed when nothing is left.
 *
 * @param open the open issues with our label, in any order; those that are not ours are left alone
 */
export function nextStep(report: Report, open: readonly OpenIssue[]): NextStep {
	const ours = open
		.flatMap((issue) => {
			const remembered = rememberedIn(issue.body);
			return remembered === undefined ? [] : [{ ...issue, remembered }];
		})
		.sort((a, b) => a.number - b.number)[0];
	const [asks, broken] = [asksOf(report), brokenLinksOf(report)];
	// A check that did not happen mends nothing: what was known of links stays known.
	const links = report.links === undefined ? (ours?.remembered.links ?? []) : broken.map(({ key }) => markOf(key));
	const body = `${issueText(report)}\n\n${memoryLine({ asks: asks.map(({ key }) => markOf(key)), links })}`;

	if (asks.length + links.length === 0) {
		if (ours === undefined) return { kind: 'nothing' };
		const on = dateInWords(report.freshness.today, 'en');
		const checked = report.links === undefined ? 'The links could not be checked.' : 'No link is gone or moved.';
		return {
			kind: 'close',
			number: ours.number,
			comment: `On ${on} nobody has to be asked again. ${checked} A new issue opens when something is due again.`,
		};
	}
	if (ours === undefined) return { kind: 'create', title, body };
	const known = new Set([...ours.remembered.asks, ...ours.remembered.links]);
	const fresh = [...asks, ...broken].filter(({ key }) => !known.has(markOf(key)));
	return { kind: 'update', number: ours.number, body, comment: fresh.length === 0 ? undefined : newText(fresh) };
}

function newText(fresh: readonly ToDo[]): string {
	const more = fresh.length - mostNewLines;
	return [
		'New since the last look:',
		'',
		...fresh.slice(0, mostNewLines).map(({ line }) => `- ${line}`),
		...(more > 0 ? [`- … and ${manyEn(more, 'more', 'more')}`] : []),
		'',
		'The text above is up to date.',
	].join('\n');
}
