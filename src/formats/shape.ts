import { beginningOf, cleanLine, cleanText } from './plain-text.ts';

/**
 * Strict reading without zod, for the browser: a shape takes any value and gives a checked copy of it, or the first place that does not fit.
 *
 * What is read is hostile. Nothing is evaluated; only own keys count; unknown keys are refused; no shape goes deeper than it is written,
 * so that neither nesting nor loops do harm. The shapes are held against the zod schemas, which are published, by property tests.
 */
export type Shape<T> = (value: unknown, path: string) => Read<T>;

export type Read<T> = { readonly value: T } | { readonly misfit: Misfit };

/** What did not fit. */
export interface Misfit {
	/** Where it stands: `factors.1.note`. Empty for the whole. */
	readonly path: string;
	/** What stands there, shortened; left out where something is missing. */
	readonly value?: string;
}

/** A key that may be left out. */
export interface Optional<T> {
	readonly optional: Shape<T>;
}

/** A shape for every key of `T`, and `optional` exactly where `T` lets the key be left out: a reader that forgets a key does not compile. */
export type Fields<T> = {
	readonly [Key in keyof T]-?: Partial<Pick<T, Key>> extends Pick<T, Key> ? Optional<Exclude<T[Key], undefined>> : Shape<T[Key]>;
};

export function optional<T>(shape: Shape<T>): Optional<T> {
	return { optional: shape };
}

/** An object with these keys and no other. The copy has them in the order in which they are written here. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
	const entries = Object.entries<Shape<unknown> | Optional<unknown>>(fields);
	const known = new Set(entries.map(([key]) => key));
	return (value, path) => {
		if (!isRecord(value)) return misfit(path, value);
		const stranger = Object.keys(value).find((key) => !known.has(key));
		if (stranger !== undefined) return misfit(join(path, shorten(stranger)), value[stranger]);
		const copy: Record<string, unknown> = {};
		for (const [key, field] of entries) {
			const said = Object.hasOwn(value, key) ? value[key] : undefined;
			const isOptional = typeof field !== 'function';
			if (said === undefined && isOptional) continue;
			const read = (isOptional ? field.optional : field)(said, join(path, key));
			if ('misfit' in read) return read;
			copy[key] = read.value;
		}
		return { value: copy as T };
	};
}

/** One of several objects, told apart by their `kind`. */
export function oneOfKinds<T extends { readonly kind: string }>(shapes: {
	readonly [Kind in T['kind']]: Shape<Extract<T, { readonly kind: Kind }>>;
}): Shape<T> {
	return (value, path) => {
		if (!isRecord(value)) return misfit(path, value);
		const kind = value['kind'];
		if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return misfit(join(path, 'kind'), kind);
		return (shapes as Readonly<Record<string, Shape<T>>>)[kind]?.(value, path) ?? misfit(path, value);
	};
}

/** @param maximum how many entries it may have */
export function list<T>(entry: Shape<T>, maximum: number): Shape<T[]> {
	return (value, path) => {
		if (!Array.isArray(value) || value.length > maximum) return misfit(path, value);
		const copy: T[] = [];
		for (const [index, one] of (value as unknown[]).entries()) {
			const read = entry(one, join(path, String(index)));
			if ('misfit' in read) return read;
			copy.push(read.value);
		}
		return { value: copy };
	};
}

/** Limits of a text, in UTF-16 code units after cleaning. */
interface TextLimits {
	readonly min: number;
	readonly max: number;
}

/** One line of a person's own text. Characters that hide something are taken out; see `plain-text.ts`. */
export function line(limits: TextLimits): Shape<string> {
	return ownText(limits, cleanLine);
}

/** A person's own text, with its line breaks. */
export function lines(limits: TextLimits): Shape<string> {
	return ownText(limits, cleanText);
}

function ownText({ min, max }: TextLimits, clean: (text: string) => string): Shape<string> {
	return (value, path) => {
		if (typeof value !== 'string') return misfit(path, value);
		const text = clean(value);
		return text.length >= min && text.length <= max ? { value: text } : misfit(path, value);
	};
}

/** A text in a fixed form: an id, a day. Nothing is cleaned: one character more is another text. */
export function matching(fits: (text: string) => boolean): Shape<string> {
	return (value, path) => (typeof value === 'string' && fits(value) ? { value } : misfit(path, value));
}

export function oneOf<const T extends string>(words: readonly T[]): Shape<T> {
	return (value, path) => {
		const word = words.find((one) => one === value);
		return word === undefined ? misfit(path, value) : { value: word };
	};
}

export function exactly<const T extends string | number | boolean>(only: T): Shape<T> {
	return (value, path) => (value === only ? { value: only } : misfit(path, value));
}

export function yesOrNo(): Shape<boolean> {
	return (value, path) => (typeof value === 'boolean' ? { value } : misfit(path, value));
}

export function wholeNumber(min: number, max: number): Shape<number> {
	return (value, path) =>
		typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max ? { value } : misfit(path, value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value says, in at most 60 characters: safe to show, and without going into it, since it may be nested without end. */
export function shorten(value: unknown): string {
	if (Array.isArray(value)) return '[…]';
	if (typeof value === 'object' && value !== null) return '{…}';
	const text = cleanLine(beginningOf(String(value), 200));
	return text.length > 60 ? `${beginningOf(text, 59)}…` : text;
}

function misfit(path: string, value: unknown): { readonly misfit: Misfit } {
	return { misfit: value === undefined ? { path } : { path, value: shorten(value) } };
}

function join(path: string, key: string): string {
	return path === '' ? key : `${path}.${key}`;
}
