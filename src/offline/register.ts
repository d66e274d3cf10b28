import type { KeepMessage } from './release.ts';

/*
 * On every page: starts the service worker once the page has loaded and has nothing else to do. Without one (an old browser, a private
 * window, a host without https) the site is the same, with a connection.
 */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

async function keepForOffline(): Promise<void> {
	const wasSeen = navigator.serviceWorker.controller !== null;
	await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
	const { active } = await navigator.serviceWorker.ready;
	const tell = (visited: readonly string[], withCore: boolean) => {
		const message: KeepMessage = { visited, withCore };
		active?.postMessage(message);
	};
	if (wasSeen) {
		tell([], !savesData());
		return;
	}
	tell([...performance.getEntriesByType('resource').map(({ name }) => name), location.origin + location.pathname], !savesData());
	// What was asked for before the worker stood in between, and arrives only now.
	new PerformanceObserver((late) =>
		tell(
			late.getEntries().map(({ name }) => name),
			false,
		),
	).observe({ type: 'resource' });
}

/** Whether the reader's browser is asked to save data; browsers that cannot say so are not. */
function savesData(): boolean {
	return (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
}

/** A page that is never idle keeps its copies after this many milliseconds. */
const patience = 5000;

function whenIdle(): void {
	const start = () => void keepForOffline().catch(() => undefined);
	if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: patience });
	else setTimeout(start, 1500);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	if (document.readyState === 'complete') whenIdle();
	else addEventListener('load', whenIdle, { once: true });
}
