/** Values as JSON has them: what a field of a listing may hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonRecord;
export interface JsonRecord {
	readonly [key: string]: JsonValue;
}

export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly JsonValue[] {
	return Array.isArray(value);
}

/** What stands under a key of one's own: never something inherited, such as `toString`. */
export function ownValue(record: JsonRecord, key: string): JsonValue | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether two values say the same. The order of keys does not matter; `undefined` is only like itself. */
export function isSame(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
	if (a === b) return true;
	if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
	if (!isRecord(a) || !isRecord(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
