import './no-compile.ts';
import * as z from 'zod';
import { organizationSchema } from '../schema/organization.ts';
import { entryIdSchema, phoneSchema, roughDateSchema } from '../schema/parts.ts';
import { serviceSchema } from '../schema/service.ts';
import type { ListingKind } from '../schema/vocabulary.ts';

/** What a field has whatever it holds. */
interface Place {
	/** `doors[].channels[].value`: the same for every entry of a list. */
	readonly path: string;
	/** The last part of the path. */
	readonly name: string;
	/** English, from the schema. */
	readonly title: string;
	readonly help?: string | undefined;
	readonly isRequired: boolean;
}

export type TextForm = 'line' | 'email' | 'phone' | 'web' | 'day' | 'rough-date';
/** Whose names are offered instead of ids. `desk` and `office`: of the organization itself. */
export type NamesOf = 'counties' | 'sectors' | 'organizations' | 'listings' | 'desk' | 'office' | 'needs';

interface GroupShape {
	readonly kind: 'group';
	readonly fields: readonly Field[];
}

/** Fields that depend on the word in one of them. */
interface VariantsShape {
	readonly kind: 'variants';
	readonly by: string;
	readonly options: Readonly<Record<string, readonly Field[]>>;
}

export type Field = Place &
	(
		| { readonly kind: 'text'; readonly form: TextForm; readonly most?: number | undefined }
		| { readonly kind: 'number' }
		/** One word of a closed list, or several. */
		| { readonly kind: 'choice'; readonly words: readonly string[] }
		| { readonly kind: 'choices'; readonly words: readonly string[] }
		/** There or not. */
		| { readonly kind: 'yes' }
		| { readonly kind: 'lines'; readonly most?: number | undefined }
		| { readonly kind: 'one-of'; readonly of: NamesOf }
		| { readonly kind: 'some-of'; readonly of: NamesOf }
		/** A word that stands for all, or some. */
		| { readonly kind: 'all-or-some'; readonly all: string; readonly of: NamesOf }
		| GroupShape
		| { readonly kind: 'list'; readonly entry: EntryField }
		| VariantsShape
		/** The id of an entry: kept, never shown. */
		| { readonly kind: 'id' }
	);
/** What a list of groups holds. */
export type EntryField = Place & (GroupShape | VariantsShape);
export type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;

const namesByField: Readonly<Record<string, NamesOf>> = {
	counties: 'counties',
	county: 'counties',
	serves: 'counties',
	sectors: 'sectors',
	organization: 'organizations',
	worksBeside: 'organizations',
	handsOverTo: 'organizations',
	memberOf: 'organizations',
	reachThrough: 'organizations',
	forNetwork: 'organizations',
	replacedBy: 'listings',
	door: 'desk',
	value: 'office',
	need: 'needs',
};

/** The fields of a kind of listing, in the order of its schema. */
export function fieldsOf(kind: ListingKind): readonly Field[] {
	return kind === 'services' ? serviceFields : organizationFields;
}

const phonePattern = patternOf(phoneSchema);
const roughDatePattern = patternOf(roughDateSchema);
const idPattern = patternOf(entryIdSchema);
const serviceFields = inside(serviceSchema, '');
const organizationFields = inside(organizationSchema, '');

function inside(schema: z.ZodObject, path: string): Field[] {
	return Object.entries(schema.shape).map(([name, field]) =>
		fieldFrom(field as z.ZodType, path === '' ? name : `${path}.${name}`, name),
	);
}

function fieldFrom(schema: z.ZodType, path: string, name: string): Field {
	const isRequired = !(schema instanceof z.ZodOptional);
	const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
	const { title = name, description: help } = { ...z.globalRegistry.get(inner), ...z.globalRegistry.get(schema) };
	const place: Place = { path, name, title, help, isRequired };
	if (inner instanceof z.ZodObject) return { ...place, kind: 'group', fields: inside(inner, path) };
	if (inner instanceof z.ZodEnum) return { ...place, kind: 'choice', words: inner.options.map(String) };
	if (inner instanceof z.ZodNumber) return { ...place, kind: 'number' };
	if (inner instanceof z.ZodLiteral) {
		return inner.value === true ? { ...place, kind: 'yes' } : { ...place, kind: 'choice', words: [String(inner.value)] };
	}
	if (inner instanceof z.ZodArray) return listFrom(inner.element as z.ZodType, place);
	if (inner instanceof z.ZodDiscriminatedUnion) return variantsFrom(inner, place);
	if (inner instanceof z.ZodUnion) {
		const all = inner.options.find((option) => option instanceof z.ZodLiteral);
		if (all !== undefined) return { ...place, kind: 'all-or-some', all: String(all.value), of: namesFor(name) };
	}
	return textFrom(inner, place);
}

function listFrom(element: z.ZodType, place: Place): Field {
	if (element instanceof z.ZodEnum) return { ...place, kind: 'choices', words: element.options.map(String) };
	if (isId(element)) return { ...place, kind: 'some-of', of: namesFor(place.name) };
	const entry = fieldFrom(element, `${place.path}[]`, place.name);
	if (entry.kind === 'group' || entry.kind === 'variants') return { ...place, kind: 'list', entry };
	return { ...place, kind: 'lines', most: entry.kind === 'text' ? entry.most : undefined };
}

function variantsFrom(union: z.ZodDiscriminatedUnion, place: Place): Field {
	const by = union.def.discriminator;
	const options = union.options.map((option) => {
		const fields = inside(option as z.ZodObject, place.path);
		const word = fields.find(({ name }) => name === by);
		if (word?.kind !== 'choice') throw new Error(`The shapes of "${place.path}" are told apart by a word.`);
		return [word.words[0] ?? '', fields] as const;
	});
	return { ...place, kind: 'variants', by, options: Object.fromEntries(options) };
}

function textFrom(schema: z.ZodType, place: Place): Field {
	if (isId(schema))
		return place.name === 'id' ? { ...place, kind: 'id' } : { ...place, kind: 'one-of', of: namesFor(place.name) };
	return { ...place, kind: 'text', form: formOf(schema), most: mostOf(schema) };
}

function formOf(schema: z.ZodType): TextForm {
	if (schema instanceof z.ZodEmail) return 'email';
	if (schema instanceof z.ZodURL) return 'web';
	if (schema instanceof z.ZodISODate) return 'day';
	if (patternOf(schema) === phonePattern) return 'phone';
	return patternOf(schema) === roughDatePattern ? 'rough-date' : 'line';
}

/** The rules of a text, as zod keeps them. */
function rulesOf(schema: z.ZodType): readonly z.core.$ZodCheckDef[] {
	const { checks = [] } = schema._zod.def;
	return checks.map((check) => check._zod.def);
}

function patternOf(schema: z.ZodType): string | undefined {
	const rule = rulesOf(schema).find(({ check }) => check === 'string_format') as z.core.$ZodCheckStringFormatDef | undefined;
	return rule?.pattern?.source;
}

function mostOf(schema: z.ZodType): number | undefined {
	const rule = rulesOf(schema).find(({ check }) => check === 'max_length') as z.core.$ZodCheckMaxLengthDef | undefined;
	return rule?.maximum;
}

function isId(schema: z.ZodType): boolean {
	return patternOf(schema) === idPattern;
}

function namesFor(name: string): NamesOf {
	const names = namesByField[name];
	if (names === undefined) throw new Error(`It is not said whose ids the field "${name}" holds.`);
	return names;
}
