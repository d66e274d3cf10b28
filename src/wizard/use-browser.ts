import { useEffect, useLayoutEffect, useRef, useState, type Dispatch } from 'react';
import { writeAddress } from './address.ts';
import { isPlaceOnPage, pointLanguageLinksTo, readEntry, writeEntry } from '../island/browser-history.ts';
import { keep } from './device.ts';
import { isWorthKeeping, type Action, type WizardState } from './state.ts';
import { viewNamed } from './steps.ts';
import { todayHere } from '../island/today.ts';

/**
 * Keeps the address telling what is on the screen, one history entry for each move, and follows the browser's back and forward.
 * An entry of this journey only says where to go; its answers may be older than what was said since, so they are not taken back.
 *
 * @param arriveHere the state for an address that was changed by hand
 */
export function useAddress(state: WizardState, dispatch: Dispatch<Action>, arriveHere: () => WizardState): void {
	const lastMove = useRef(0);
	const fragment = writeAddress(state.summary, state.view);
	const { journey, returnTo, moves, movedByBrowser } = state;

	useLayoutEffect(() => {
		const isNewPlace = moves !== lastMove.current && !movedByBrowser;
		lastMove.current = moves;
		writeEntry(fragment, { journey, returnTo }, isNewPlace ? 'push' : 'replace');
		pointLanguageLinksTo(fragment);
	}, [fragment, journey, returnTo, moves, movedByBrowser]);

	useEffect(() => {
		const follow = ({ state: held }: PopStateEvent) => {
			const entry = readEntry(held);
			if (isPlaceOnPage(location.hash)) {
				writeEntry(fragment, { journey, returnTo }, 'replace');
			} else if (entry?.journey === journey) {
				const step = new URLSearchParams(location.hash.slice(1)).get('step') ?? undefined;
				dispatch({ type: 'travelled', view: viewNamed(step) ?? 'where', returnTo: entry.returnTo });
			} else {
				dispatch({ type: 'replaced', state: { ...arriveHere(), movedByBrowser: true } });
			}
		};
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	}, [fragment, journey, returnTo, dispatch, arriveHere]);
}

/** Keeps the answers on the device once something was said or done here. Says whether that works. */
export function useDevice(state: WizardState): boolean {
	const [isKept, setIsKept] = useState(true);
	const arrived = useRef(state.summary);
	const { journey, view, summary, moves } = state;
	const isWorth = isWorthKeeping(state);
	// Before the next frame, so that nothing is lost when the page is left right after the last word.
	useLayoutEffect(() => {
		if (!isWorth || view === 'resume' || (moves === 0 && summary === arrived.current)) return;
		const worked = keep(() => localStorage, { journey, view, summary }, todayHere());
		queueMicrotask(() => setIsKept(worked));
	}, [journey, view, summary, moves, isWorth]);
	return isKept;
}

/** Opens everything that is folded for as long as the page is printed. */
export function useUnfoldedPrint(): void {
	useEffect(() => {
		const print = matchMedia('print');
		let opened: HTMLDetailsElement[] = [];
		const unfold = () => {
			const folded = [...document.querySelectorAll<HTMLDetailsElement>('.wizard details:not([open])')];
			for (const details of folded) details.open = true;
			opened = [...opened, ...folded];
		};
		const fold = () => {
			for (const details of opened) details.open = false;
			opened = [];
		};
		const follow = () => (print.matches ? unfold() : fold());
		print.addEventListener('change', follow);
		addEventListener('beforeprint', unfold);
		addEventListener('afterprint', fold);
		return () => {
			print.removeEventListener('change', follow);
			removeEventListener('beforeprint', unfold);
			removeEventListener('afterprint', fold);
		};
	}, []);
}
