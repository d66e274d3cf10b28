/** A name in lower case, with one space for whatever is neither letter nor digit. */
export function simpleName(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The same without accents, "and", "the" and legal forms: equal for names that a reader takes for one. */
export function plainName(name: string): string {
	const unaccented = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '');
	return simpleName(simpleName(unaccented).replace(/\b(?:and|the|inc|incorporated|ltd|limited|society|association)\b/g, ' '));
}
