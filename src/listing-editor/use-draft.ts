import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from './draft.ts';
import { forgetDraft, keepDraft, nothingProposed, readKeptDraft, type KeptDraft, type Proposed } from './kept-draft.ts';

/** Typing pauses this long, in milliseconds, before the device keeps the draft. */
const pause = 400;

export interface DraftOfListing {
	readonly draft: Draft;
	readonly role: string;
	readonly organization: string;
	readonly proposed: Proposed;
	/** Where the draft came from. `fresh`: the listing as it stands. */
	readonly origin: 'fresh' | 'restored';
	/** A draft of an earlier version, which waits to be brought over. */
	readonly stale: KeptDraft | undefined;
	/** The device refused to keep it. */
	readonly isNotKept: boolean;
	readonly change: (next: (draft: Draft) => Draft) => void;
	readonly setSender: (sender: { readonly role?: string; readonly organization?: string }) => void;
	readonly setProposed: (proposed: Proposed) => void;
	/** Begins again from the listing, and forgets what was kept. */
	readonly discard: () => void;
	/** Goes on with what was brought over from an earlier version. */
	readonly settleStale: (draft: Draft) => void;
}

/**
 * The draft of a listing, kept on this device while somebody types. One that was begun on another version is never written over before its
 * owner said what to do with it.
 *
 * @param key names the draft on the device
 */
export function useDraft(
	key: string,
	{
		before,
		first,
		base,
		organization,
		isDone,
	}: {
		readonly before: Draft;
		readonly first: Draft;
		readonly base: string | undefined;
		readonly organization: string;
		/** Whether a draft of an earlier version has nothing left to be brought over. */
		readonly isDone: (stale: KeptDraft) => boolean;
	},
): DraftOfListing {
	const [kept] = useState(() => {
		const found = readKeptDraft(key);
		if (found === undefined || found.base === base || !isDone(found)) return found;
		forgetDraft(key);
		return undefined;
	});
	const isStale = kept !== undefined && kept.base !== base;
	const [stale, setStale] = useState(isStale ? kept : undefined);
	const [origin, setOrigin] = useState<'fresh' | 'restored'>(kept !== undefined && !isStale ? 'restored' : 'fresh');
	const [draft, setDraft] = useState(kept !== undefined && !isStale ? kept.draft : first);
	const [sender, setSender] = useState({
		role: kept?.role ?? '',
		organization: kept === undefined || kept.organization === '' ? organization : kept.organization,
	});
	const [proposed, setProposed] = useState(kept?.proposed ?? nothingProposed);
	const [isNotKept, setNotKept] = useState(false);
	const isTouched = useRef(false);
	useEffect(() => {
		if (!isTouched.current || stale !== undefined) return undefined;
		const ofThis = base === undefined ? { proposed } : { base };
		const keep = () => setNotKept(!keepDraft(key, { ...ofThis, before, draft, ...sender }));
		const later = setTimeout(keep, pause);
		addEventListener('pagehide', keep);
		return () => {
			clearTimeout(later);
			removeEventListener('pagehide', keep);
		};
	}, [key, base, before, draft, sender, proposed, stale]);
	const change = useCallback((next: (draft: Draft) => Draft) => {
		isTouched.current = true;
		setDraft(next);
	}, []);
	return {
		draft,
		...sender,
		proposed,
		origin,
		stale,
		isNotKept,
		change,
		setSender: (next) => {
			isTouched.current = true;
			setSender((now) => ({ ...now, ...next }));
		},
		setProposed: (next) => {
			isTouched.current = true;
			setProposed(next);
		},
		discard: () => {
			isTouched.current = false;
			forgetDraft(key);
			setStale(undefined);
			setOrigin('fresh');
			setDraft(first);
			setProposed(nothingProposed);
		},
		settleStale: (next) => {
			isTouched.current = true;
			setStale(undefined);
			setDraft(next);
		},
	};
}
