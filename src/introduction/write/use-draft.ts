import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { changeDraft } from '../../hand-off/pack.ts';
import type { Draft, Introduction } from '../../schema/caseload.ts';
import type { Packet } from '../../schema/packet.ts';
import type { SendWay } from '../../schema/vocabulary.ts';
import { momentHere, randomMark } from '../moment.ts';
import { forgetForReload, keepForReload, keptForReload } from './keep-for-reload.ts';

/** How often what was typed is written to the device, in milliseconds. */
const saveEvery = 1_000;

export interface DraftHere {
	readonly draft: Draft;
	readonly edit: (change: Partial<Omit<Draft, 'packed' | 'step'>>) => void;
	readonly agree: (packet: Packet) => void;
	readonly stepTo: (step: Draft['step']) => void;
	readonly record: (way: SendWay) => void;
}

/**
 * A draft on the screen, kept on the device while it is written and before the page is left.
 *
 * @param isPlain whether introductions are kept as plain text here: the last words before leaving are put aside only then
 */
export function useDraft(
	introduction: Introduction,
	begun: Draft,
	save: (introduction: Introduction) => Promise<unknown>,
	isPlain: boolean,
): DraftHere {
	const { id } = introduction;
	const [start] = useState(() => {
		const aside = keptForReload(() => sessionStorage, id);
		return aside?.draft !== undefined && aside.changed > introduction.changed ? aside.draft : begun;
	});
	const [draft, setDraft] = useState(start);
	const kept = useRef({ draft: begun, changed: introduction.changed });
	/** Handed to the device, and not yet known to be there: a page that is left now may take it along. */
	const underWay = useRef<Introduction>(undefined);
	const latest = useRef({ draft, save, isPlain });
	useLayoutEffect(() => {
		latest.current = { draft, save, isPlain };
	}, [draft, save, isPlain]);

	useEffect(() => {
		const unsaved = (): Introduction | undefined => {
			const now = latest.current.draft;
			if (now === kept.current.draft) return undefined;
			kept.current = { draft: now, changed: laterThan(kept.current.changed, momentHere().at) };
			return { id, changed: kept.current.changed, draft: now, events: [] };
		};
		const keepNow = () => {
			const last = unsaved();
			if (last === undefined) return;
			underWay.current = last;
			void latest.current.save(last).finally(() => {
				if (underWay.current === last) underWay.current = undefined;
			});
		};
		const leave = () => {
			keepNow();
			const last = underWay.current;
			if (last !== undefined && latest.current.isPlain) keepForReload(() => sessionStorage, last);
		};
		const hide = () => {
			if (document.visibilityState === 'hidden') keepNow();
		};
		keepNow();
		forgetForReload(() => sessionStorage, id);
		const timer = setInterval(keepNow, saveEvery);
		addEventListener('pagehide', leave);
		document.addEventListener('visibilitychange', hide);
		return () => {
			clearInterval(timer);
			removeEventListener('pagehide', leave);
			document.removeEventListener('visibilitychange', hide);
			keepNow();
		};
	}, [id]);

	return {
		draft,
		edit: (change) => setDraft((before) => changeDraft(before, change)),
		agree: (packed) => setDraft((before) => ({ ...before, packed, step: 'send' })),
		stepTo: useCallback((step) => setDraft((before) => ({ ...before, step })), []),
		record: (way) => {
			const { packed } = latest.current.draft;
			if (packed === undefined) throw new Error('Only what was agreed to can be recorded as sent.');
			const moment = momentHere();
			kept.current = { draft: latest.current.draft, changed: laterThan(kept.current.changed, moment.at) };
			void save({
				id,
				changed: kept.current.changed,
				packet: packed,
				events: [{ id: randomMark(16), ...moment, kind: 'sent', by: way }],
			});
		},
	};
}

/** Now, or a moment after the last change where this device's clock was set back: the newer of two drafts wins. */
function laterThan(last: string, now: string): string {
	return now > last ? now : new Date(new Date(last).getTime() + 1).toISOString();
}
