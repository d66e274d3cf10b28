import { readIntroductionFragment, type IntroductionWish } from '../formats/introduction-address.ts';
import type { KnownIds } from '../formats/summary.ts';

/** What the fragment of an address asks for. */
export type Address =
	| { readonly view: 'caseload' }
	/** Begin an introduction to a door. */
	| { readonly view: 'begin'; readonly wish: IntroductionWish }
	/** Go on with a draft, or look at one introduction. */
	| { readonly view: 'write' | 'case'; readonly id: string }
	/** Something that came in a link: a packet, a locked packet or an answer. `formats/carry.ts` reads it. */
	| { readonly view: 'arrived'; readonly fragment: string }
	| { readonly view: 'unknown' };

/** Reads a fragment, with or without `#`. */
export function readAddress(fragment: string, known: KnownIds): Address {
	const text = fragment.replace(/^#/, '');
	if (text === '') return { view: 'caseload' };
	if (/^[a-z]\d+\./.test(text)) return { view: 'arrived', fragment: text };
	const own = /^(write|case)=([A-Za-z0-9_-]{22})$/.exec(text);
	if (own !== null) return { view: own[1] as 'write' | 'case', id: own[2] ?? '' };
	const wish = readIntroductionFragment(text, known);
	return wish === undefined ? { view: 'unknown' } : { view: 'begin', wish };
}

/** The fragment of a view, without `#`; empty for the caseload. */
export function writeAddress(
	address: { readonly view: 'caseload' } | { readonly view: 'write' | 'case'; readonly id: string },
): string {
	return address.view === 'caseload' ? '' : `${address.view}=${address.id}`;
}
