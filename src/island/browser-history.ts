/** What an entry of the browser's history remembers, so that going back never loses an answer given since. */
export interface HistoryEntry {
	readonly journey: string;
	readonly returnTo: 'check' | 'plan' | undefined;
}

/** Reads what an entry holds. Entries made by a link or by hand hold nothing. */
export function readEntry(held: unknown): HistoryEntry | undefined {
	if (typeof held !== 'object' || held === null) return undefined;
	const { journey, returnTo } = held as Record<string, unknown>;
	if (typeof journey !== 'string') return undefined;
	return { journey, returnTo: returnTo === 'check' || returnTo === 'plan' ? returnTo : undefined };
}

/** Puts a fragment into the address, as a new entry or in place of the present one. */
export function writeEntry(fragment: string, entry: HistoryEntry, how: 'push' | 'replace'): void {
	const address = location.pathname + location.search + (fragment === '' ? '' : `#${fragment}`);
	try {
		if (how === 'push') history.pushState(entry, '', address);
		else history.replaceState(entry, '', address);
	} catch {
		// Some browsers refuse more than a hundred changes in half a minute. The next one carries everything.
	}
}

/** Whether a fragment leads to a part of the page, as the link past the navigation does, and not to answers. */
export function isPlaceOnPage(fragment: string): boolean {
	const id = fragment.replace(/^#/, '');
	return id !== '' && !id.includes('=') && document.getElementById(id) !== null;
}

/** Lets the site's links to this page in other languages carry the answers. */
export function pointLanguageLinksTo(fragment: string): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.hash = fragment;
}

/** A name that no other journey on this device bears. */
export function newJourneyName(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36)).join('');
}
