/** Leaves out what is undefined: absent and undefined are not the same to the types, and only one of them costs bytes in a file. */
export function present<T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
		[Key in keyof T]: Exclude<T[Key], undefined>;
	};
}
