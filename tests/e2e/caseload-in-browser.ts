import { openCaseloadStore } from '../../src/introduction/device/caseload-store.ts';
import { lockWhenIdle } from '../../src/introduction/device/lock-when-idle.ts';
import { steps } from '../../src/introduction/device/open-database.ts';
import type { CaseloadStore } from '../../src/introduction/device/store-types.ts';

/** What the tests of the caseload call inside the browser. */
declare global {
	interface Window {
		openStore: (version: 'this' | 'later') => Promise<void>;
		store: CaseloadStore;
		lockWhenIdle: typeof lockWhenIdle;
	}
}

window.openStore = async (version) => {
	// Few turns of the key, so that the tests stay quick; nothing else differs.
	const iterations = 100;
	const later = [...steps, (database: IDBDatabase) => void database.createObjectStore('of-later')];
	window.store = await openCaseloadStore(version === 'this' ? { iterations } : { iterations, steps: later });
};
window.lockWhenIdle = lockWhenIdle;
