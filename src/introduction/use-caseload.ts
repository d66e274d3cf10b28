import { useEffect, useMemo, useState } from 'react';
import type { Introduction } from '../schema/caseload.ts';
import { openCaseloadStore } from './device/caseload-store.ts';
import { lockWhenIdle } from './device/lock-when-idle.ts';
import { askToStay } from './device/stay.ts';
import type { CaseloadStore, Contents, Saving } from './device/store-types.ts';

/** The introductions that this device keeps, as the screen sees them. */
export interface Caseload {
	readonly store: CaseloadStore;
	/** As of the last change, here or in another window. */
	readonly contents: Contents;
	readonly introductions: readonly Introduction[];
	/** Merges with what is kept and keeps it. What could not be kept stays on the screen, and says so. */
	readonly save: (introduction: Introduction) => Promise<Saving>;
}

/** Milliseconds without use after which what is kept under a lock locks itself. */
const idle = 10 * 60_000;

/** Opens what this device keeps, and follows it. `undefined` until it has been read. */
export function useCaseload(): Caseload | undefined {
	const [store, setStore] = useState<CaseloadStore>();
	const [contents, setContents] = useState<Contents>();
	useEffect(() => {
		let isLeaving = false;
		let opened: CaseloadStore | undefined;
		let newest = 0;
		const look = async (from: CaseloadStore) => {
			const turn = (newest += 1);
			const found = await from.all();
			if (!isLeaving && turn === newest) setContents(found);
		};
		void openCaseloadStore().then(async (here) => {
			if (isLeaving) {
				here.close();
				return;
			}
			opened = here;
			here.subscribe(() => void look(here));
			await look(here);
			setStore(here);
		});
		return () => {
			isLeaving = true;
			opened?.close();
		};
	}, []);
	const isOpen = contents?.lock === 'open';
	useEffect(() => (store !== undefined && isOpen ? lockWhenIdle(store, idle) : undefined), [store, isOpen]);
	return useMemo(
		() =>
			store === undefined || contents === undefined
				? undefined
				: {
						store,
						contents,
						introductions: contents.introductions,
						save: async (introduction) => {
							const saving = await store.save(introduction);
							// Now there is something that the browser should not clear away by itself.
							if (saving.outcome === 'saved') void askToStay();
							return saving;
						},
					},
		[store, contents],
	);
}
