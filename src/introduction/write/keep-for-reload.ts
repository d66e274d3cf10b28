import { readIntroduction } from '../../formats/caseload.ts';
import type { Introduction } from '../../schema/caseload.ts';

/** The part of the browser's storage of one window that is used. It may throw at any time. */
type WindowStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'lodestone.unsaved.';
const keyOf = (id: string) => prefix + id;

/**
 * Puts the last words of a draft aside when its page is left before the database took them: the database answers too late then. This window
 * only, and only until the draft is opened again.
 */
export function keepForReload(storage: () => WindowStorage, introduction: Introduction): void {
	try {
		storage().setItem(keyOf(introduction.id), JSON.stringify(introduction));
	} catch {
		// The words of the last moment are lost; everything before them is in the database.
	}
}

/** What was put aside; `undefined` where nothing was, or it cannot be read. */
export function keptForReload(storage: () => WindowStorage, id: string): Introduction | undefined {
	try {
		const introduction = readIntroduction(JSON.parse(storage().getItem(keyOf(id)) ?? 'null'));
		return introduction?.id === id ? introduction : undefined;
	} catch {
		return undefined;
	}
}

export function forgetForReload(storage: () => WindowStorage, id: string): void {
	try {
		storage().removeItem(keyOf(id));
	} catch {
		// What cannot be reached cannot be read either.
	}
}

/** Takes away everything that was put aside in this window, of whatever draft. */
export function forgetAllForReload(storage: () => Storage): void {
	try {
		const here = storage();
		for (const key of Object.keys(here)) if (key.startsWith(prefix)) here.removeItem(key);
	} catch {
		// What cannot be reached cannot be read either.
	}
}
