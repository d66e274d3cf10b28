/**
 * A place that holds records and settings by name. It knows nothing of introductions: what stands in a record is somebody else's business.
 * Two of them exist, the browser's database and this window's memory.
 */
export interface Shelf {
	/**
	 * @param ids only these records, and what was set aside beside them; absent: all
	 * @returns `undefined` where the shelf cannot be read now
	 */
	readonly look: (ids?: readonly string[]) => Promise<Found | undefined>;
	/** Writes all of a change or nothing; nothing too where somebody wrote since `mark` was seen. */
	readonly write: (mark: unknown, change: Change) => Promise<Written>;
	readonly erase: () => Promise<Erased>;
}

export interface Found {
	/** Another one after every write. */
	readonly mark: unknown;
	readonly settings: ReadonlyMap<string, unknown>;
	/** Text, or bytes where there is a lock. A value that could not be read is `undefined`. */
	readonly records: ReadonlyMap<string, unknown>;
	/** How many records there are in all, also where only some were asked for. */
	readonly count: number;
	/** Written by a later version of Lodestone: it may be read, as far as it can be, and is never written to. */
	readonly isNewer: boolean;
}

/** New values by name; `undefined` takes one away. */
export interface Change {
	readonly records?: ReadonlyMap<string, unknown>;
	readonly settings?: ReadonlyMap<string, unknown>;
}

export type Written = 'written' | 'overtaken' | 'full' | 'failed' | 'newer';

/** What was found by looking again after everything was erased. */
export interface Erased {
	/**
	 * - `gone`: there is no database any more
	 * - `emptied`: nothing is in it; the browser takes the empty database away once no other window holds it
	 * - `failed`: something is left, or nobody can tell
	 */
	readonly outcome: 'gone' | 'emptied' | 'failed';
	/** Records and settings that are still there; `undefined` where that could not be read. */
	readonly left: number | undefined;
}

/** A record that cannot be read and stands in the way of one that can is moved here, beside its id. */
export function asideName(id: string): string {
	return `${id}.${freshMark()}`;
}

/** The names that belong to an id, as a range in the order of characters: itself, and what was set aside beside it. */
export function namesOf(id: string): readonly [first: string, last: string] {
	return [id, `${id}.\uffff`];
}

export function freshMark(): string {
	return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** Holds everything for as long as the page is open. */
export function memoryShelf(): Shelf {
	const records = new Map<string, unknown>();
	const settings = new Map<string, unknown>();
	let mark = freshMark();

	function belongs(name: string, ids: readonly string[] | undefined): boolean {
		return ids === undefined || ids.map(namesOf).some(([first, last]) => name >= first && name <= last);
	}
	return {
		look: (ids) =>
			Promise.resolve({
				mark,
				settings: new Map(settings),
				records: new Map([...records].filter(([name]) => belongs(name, ids))),
				count: records.size,
				isNewer: false,
			}),
		write: (seen, change) => {
			if (seen !== mark) return Promise.resolve('overtaken');
			put(records, change.records);
			put(settings, change.settings);
			mark = freshMark();
			return Promise.resolve('written');
		},
		erase: () => {
			records.clear();
			settings.clear();
			mark = freshMark();
			return Promise.resolve({ outcome: 'gone', left: records.size + settings.size });
		},
	};
}

function put(into: Map<string, unknown>, values: ReadonlyMap<string, unknown> = new Map()): void {
	for (const [name, value] of values) {
		if (value === undefined) into.delete(name);
		else into.set(name, value);
	}
}
