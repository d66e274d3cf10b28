import { readIntroductionFragment, type IntroductionWish } from '../formats/introduction-address.ts';
import type { KnownIds } from '../formats/summary.ts';

/** The steps of writing, and the place where it stops when nobody agreed. */
export const writeSteps = ['choose', 'reach', 'consent', 'not-agreed', 'send'] as const;
export type WriteStep = (typeof writeSteps)[number];

/** What the fragment of an address asks for. */
export type Address =
	| { readonly view: 'caseload' }
	/** Begin an introduction to a door. */
	| { readonly view: 'begin'; readonly wish: IntroductionWish }
	/** Go on with a draft, where it stands or at a step of it. */
	| { readonly view: 'write'; readonly id: string; readonly step?: WriteStep }
	/** Look at one introduction. */
	| { readonly view: 'case'; readonly id: string }
	/** Something that came in a link: a packet, a locked packet or an answer. `formats/carry.ts` reads it. */
	| { readonly view: 'arrived'; readonly fragment: string }
	| { readonly view: 'unknown' };

/** Reads a fragment, with or without `#`. */
export function readAddress(fragment: string, known: KnownIds): Address {
	const text = fragment.replace(/^#/, '');
	if (text === '') return { view: 'caseload' };
	if (/^[a-z]\d+\./.test(text)) return { view: 'arrived', fragment: text };
	const [, view, id = '', asked] = /^(write|case)=([A-Za-z0-9_-]{22})(?:&step=([a-z-]{1,20}))?$/.exec(text) ?? [];
	if (view === 'case') return { view, id };
	if (view === 'write') {
		const step = writeSteps.find((one) => one === asked);
		return step === undefined ? { view, id } : { view, id, step };
	}
	const wish = readIntroductionFragment(text, known);
	return wish === undefined ? { view: 'unknown' } : { view: 'begin', wish };
}

/** The fragment of a view, without `#`; empty for the caseload. */
export function writeAddress(
	address:
		| { readonly view: 'caseload' }
		| { readonly view: 'case'; readonly id: string }
		| { readonly view: 'write'; readonly id: string; readonly step?: WriteStep },
): string {
	if (address.view === 'caseload') return '';
	const step = address.view === 'write' && address.step !== undefined ? `&step=${address.step}` : '';
	return `${address.view}=${address.id}${step}`;
}
