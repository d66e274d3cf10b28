/**
 * The full name behind letters that people say: "VANSDA" tells nobody who has never heard of it whom they are calling.
 *
 * @returns the full name without the letters again; nothing where the short name holds no three capitals in a row, or is the full one
 */
export function spelledOut({ name, shortName }: { readonly name: string; readonly shortName: string }): string | undefined {
	if (!/\p{Lu}{3}/u.test(shortName)) return undefined;
	const before = `${shortName} (`;
	const full =
		name.startsWith(before) && name.endsWith(')') ? name.slice(before.length, -1) : name.replace(` (${shortName})`, '');
	return full === shortName ? undefined : full;
}
