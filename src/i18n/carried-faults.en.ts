import type { CarriedFault } from '../formats/carried-fault.ts';

/** What went wrong with something that arrived, and what to do. */
export interface FaultWords {
	readonly title: string;
	readonly text: string;
	readonly remedy: string;
}

/** Words for every reason why something that arrived cannot be read. What it holds is never quoted: it may come from anybody. */
export type CarriedFaultWords = {
	readonly [Code in CarriedFault['code']]: (fault: Extract<CarriedFault, { readonly code: Code }>) => FaultWords;
};

export const carriedFaultsEn: CarriedFaultWords = {
	empty: () => ({
		title: 'There is nothing in it',
		text: 'The link or file is empty: no introduction and no answer is in it.',
		remedy: 'Go back to the message it came in and open the whole link, or save the file again.',
	}),
	truncated: () => ({
		title: 'The end is missing',
		text: 'What arrived stops before its end. Some email programs cut a long link in two. Nothing of it is shown, because it may be half a story.',
		remedy:
			'Copy the link again, from its first to its last character, and paste it into the address bar. If that does not help, ask the person who sent it for the file or the letter instead.',
	}),
	damaged: () => ({
		title: 'It was changed on the way',
		text: 'Some of it is not as it was written. Nothing of it is shown, because it might say what nobody wrote.',
		remedy: 'Open it once more from the message it came in. If the same happens, ask the person who sent it to send it again.',
	}),
	'too-large': () => ({
		title: 'It is far too large',
		text: 'It is many times as long as any real introduction or answer, so it was not opened.',
		remedy: 'Check that you chose the right link or file. If somebody sent it to you as an introduction, call them.',
	}),
	'other-version': ({ found }) => ({
		title: 'It was made with another version of this site',
		text: isVersion(found)
			? `It is of version ${found.replace(/\D/g, '')}, and this page reads version 1.`
			: 'It does not say that it is of version 1, and this page reads version 1 only.',
		remedy:
			'Load this page again, in case yours is old. If that does not help, ask the person who sent it for the letter instead.',
	}),
	'not-ours': () => ({
		title: 'This is no introduction and no answer',
		text: 'It may be a good link or file, but it was not made with this site.',
		remedy: 'Check that you opened the right one. Files of this site end in .json.',
	}),
	'wrong-shape': ({ path }) => ({
		title: 'Something in it does not belong there',
		text: isPlace(path)
			? `It was made with this site or made to look so, but what stands at “${path}” does not fit. Nothing of it is shown.`
			: 'It was made with this site or made to look so, but something in it does not fit. Nothing of it is shown.',
		remedy: 'Ask the person who you think sent it whether they did, by phone or at an address that you know.',
	}),
};

/** Names of fields, such as `factors.1.note`: the only part of a stranger's file that a sentence repeats. */
export function isPlace(path: string): boolean {
	return /^[a-z0-9]{1,20}(\.[a-z0-9]{1,20}){0,4}$/i.test(path);
}

/** "2" of a file, "p2" of a link: the only version numbers that a sentence repeats. */
export function isVersion(found: string): boolean {
	return /^[a-z]?\d{1,4}$/.test(found);
}
