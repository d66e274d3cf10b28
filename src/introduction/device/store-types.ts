import type { Introduction } from '../../schema/caseload.ts';
import type { Readings } from './records.ts';
import type { Erased } from './shelf.ts';

/**
 * Where introductions are kept:
 * - `device`: in the browser's database
 * - `memory`: in this window only, because the browser has no database (`missing`) or refuses it (`refused`: some private windows, a policy)
 * - `newer`: the database was written by a later version of Lodestone. It is read as far as it can be and not written to; reloading helps
 */
export type Keeping =
	{ readonly kind: 'device' } | { readonly kind: 'memory'; readonly reason: 'missing' | 'refused' } | { readonly kind: 'newer' };

/** `none`: no passphrase was set; `locked`: the passphrase has to be given; `open`: it was given in this window. */
export type LockState = 'none' | 'locked' | 'open';

/** Whose device it is, as somebody said on it. */
export type Whose = 'mine' | 'shared';

/** Everything that a page shows, as of one moment. Ask again after `subscribe` calls. */
export interface Contents extends Readings {
	readonly keeping: Keeping;
	readonly lock: LockState;
	/** Absent: nobody said. */
	readonly whose?: Whose;
	/** Ids of introductions that only this window holds: saving them did not work. They are tried again with the next save. */
	readonly held: readonly string[];
	/** How many records there are, also while they are locked. */
	readonly count: number;
	/** False where the database could not be read just now: what is listed is only what this window holds. */
	readonly isRead: boolean;
}

/**
 * Why an introduction is held by this window only:
 * - `memory`: there is no database (see `Keeping`)
 * - `full`: the disk, or what the browser allows
 * - `failed`: the browser gave no usable reason
 * - `locked`: the passphrase was not given, or was changed in another window
 * - `newer`: the database is of a later version
 * - `too-many`: as many introductions are there as a caseload holds
 * - `unreadable`: it would not be understood when read again: more events than allowed, or words too long
 */
export type HeldBecause = 'memory' | 'full' | 'failed' | 'locked' | 'newer' | 'too-many' | 'unreadable';

export type Saving =
	| { readonly outcome: 'saved'; readonly introduction: Introduction }
	| { readonly outcome: 'held'; readonly why: HeldBecause; readonly introduction: Introduction }
	/** It was removed or erased since, here or in another window, and is not brought back. `merge` would. */
	| { readonly outcome: 'removed'; readonly introduction: Introduction };

/** What became of a change; anything but `done` changed nothing. */
export type Changing = 'done' | 'full' | 'failed' | 'newer';

/**
 * The introductions on this device. No method throws or rejects because of what the device does; each says what became of it.
 */
export interface CaseloadStore {
	readonly all: () => Promise<Contents>;
	/**
	 * Merges an introduction into the copy that is kept, so that two windows may save the same one.
	 *
	 * @returns the merged introduction, also where it could only be held in this window
	 */
	readonly save: (introduction: Introduction) => Promise<Saving>;
	/** As `save`, for the introductions of a file, all in one write; brings back what was removed. In the order given. */
	readonly merge: (introductions: readonly Introduction[]) => Promise<readonly Saving[]>;
	/** Removes an introduction, or a record that was set aside by its name. */
	readonly remove: (id: string) => Promise<Changing>;
	/** Takes everything of introductions off this device, settings and lock included, tells the other windows, and looks again. */
	readonly eraseAll: () => Promise<Erased>;
	readonly sayWhose: (whose: Whose) => Promise<Changing>;
	/**
	 * Seals every record with a passphrase, or with another one than before; all of them, or nothing changes. A forgotten passphrase
	 * cannot be got round: what is left then is to erase.
	 *
	 * @returns `locked` where the present passphrase has to be given first; `unavailable` where this browser cannot seal (see `canSeal`)
	 */
	readonly setLock: (passphrase: string) => Promise<Changing | 'locked' | 'unavailable'>;
	/** @returns `wrong`: another passphrase; `none`: there is no lock; `failed`: the database or its lock cannot be read */
	readonly unlock: (passphrase: string) => Promise<'open' | 'wrong' | 'none' | 'failed'>;
	/** Forgets the passphrase in this window, or in every window of this browser. */
	readonly lockNow: (where: 'here' | 'everywhere') => void;
	/** Takes the lock off: every record is kept as plain text again, all of them, or nothing changes. */
	readonly removeLock: () => Promise<Changing | 'locked'>;
	/**
	 * Calls after anything changed, through this store or in another window: what `all` told may be out of date.
	 *
	 * @returns a function that ends it
	 */
	readonly subscribe: (listener: (from: 'here' | 'elsewhere') => void) => () => void;
	/** Stops listening to other windows, and calls nobody any more. */
	readonly close: () => void;
}
