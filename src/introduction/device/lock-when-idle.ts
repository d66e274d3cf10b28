import type { CaseloadStore } from './store-types.ts';

/** What somebody does who is there. */
const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Locks this window once nobody has used it for a while, also when the computer slept in between. Where there is no lock, nothing happens.
 *
 * @param idle milliseconds
 * @returns a function that ends it
 */
export function lockWhenIdle(store: Pick<CaseloadStore, 'lockNow'>, idle: number): () => void {
	let lastSign = Date.now();
	let timer = setTimeout(check, idle);

	function check(): void {
		clearTimeout(timer);
		const left = lastSign + idle - Date.now();
		if (left <= 0) store.lockNow('here');
		else timer = setTimeout(check, left);
	}
	function notice(): void {
		// After a sleep, the hand that wakes the computer may be somebody else's.
		const isLate = Date.now() - lastSign >= idle;
		if (isLate) store.lockNow('here');
		lastSign = Date.now();
		clearTimeout(timer);
		timer = setTimeout(check, idle);
	}
	const quiet = { passive: true, capture: true };
	for (const sign of signs) addEventListener(sign, notice, quiet);
	document.addEventListener('visibilitychange', check);
	return () => {
		clearTimeout(timer);
		for (const sign of signs) removeEventListener(sign, notice, quiet);
		document.removeEventListener('visibilitychange', check);
	};
}
