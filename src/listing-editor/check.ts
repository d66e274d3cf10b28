import './no-compile.ts';
import type * as z from 'zod';
import { isList, type JsonValue } from '../listing-update/json-value.ts';
import { organizationSchema, organizationWordsSchema } from '../schema/organization.ts';
import { serviceSchema, serviceWordsSchema } from '../schema/service.ts';
import { pairsOf } from '../listing-update/pairs.ts';
import type { ListingKind, SiteLanguage, UpdateFileName } from '../schema/vocabulary.ts';
import { type AcrossCode, faultsAcrossFields, type Surroundings } from './across-fields.ts';
import { valueIn, type Steps } from './draft.ts';
import { placeKey, type Finished } from './finish.ts';

/** What is wrong with a field, as a code with figures; `i18n/update.*` has the sentences. */
export type FaultCode =
	| {
			readonly code: 'empty' | 'phone' | 'email' | 'day' | 'rough-date' | 'one-line' | 'too-short' | 'add-one' | 'other';
	  }
	| { readonly code: 'too-long'; readonly most: number; readonly by: number }
	| { readonly code: 'too-many'; readonly most: number }
	| { readonly code: 'whole-number' }
	| { readonly code: 'at-least' | 'at-most'; readonly limit: number }
	| { readonly code: AcrossCode };

export interface Fault {
	readonly file: UpdateFileName;
	/** Place in the draft. */
	readonly steps: Steps;
	readonly fault: FaultCode;
}

/** Everything that is wrong with a draft, in the order of the files. The schemas of the build decide. */
export function faultsIn(finished: Finished, kind: ListingKind, around: Surroundings): Fault[] {
	const { listing } = finished;
	const schemas =
		kind === 'services' ? { en: serviceSchema, fr: serviceWordsSchema } : { en: organizationSchema, fr: organizationWordsSchema };
	const faults = (['en', 'fr'] as const).flatMap((file) => {
		const parsed = schemas[file].safeParse(listing[file].facts);
		const issues: readonly z.core.$ZodIssue[] = parsed.error?.issues ?? [];
		return issues.map((issue): Fault => {
			const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
			const value = valueIn(listing, file, path);
			return { file, steps: placeInDraft(finished, file, path), fault: faultOf(issue, value) };
		});
	});
	const across = faultsAcrossFields(listing, kind, around).map(({ file, steps, code }): Fault => ({
		file,
		steps: placeInDraft(finished, file, steps),
		fault: { code },
	}));
	return onePerPlace([...faults, ...across]);
}

/**
 * Faults that whoever fills in the form can do something about: words that are missing in both languages are asked for in their own. Those of the
 * other language may stay away.
 */
export function faultsFor(faults: readonly Fault[], kind: ListingKind, own: SiteLanguage): Fault[] {
	const pairs = [...pairsOf(kind), { en: 'text', fr: 'text' }];
	const isMissing = ({ fault: { code } }: Fault) => code === 'empty' || code === 'add-one' || code === 'no-text';
	const missing = new Set(
		faults.filter((one) => one.file === own && isMissing(one)).map((one) => pairs.find((pair) => isWithin(one.steps, pair[own]))),
	);
	return faults.filter(
		(one) => one.file === own || !isMissing(one) || !missing.has(pairs.find((pair) => isWithin(one.steps, pair[one.file]))),
	);
}

function isWithin(steps: Steps, path: string): boolean {
	return `${steps.join('.')}.`.startsWith(`${path}.`);
}

function onePerPlace(faults: readonly Fault[]): Fault[] {
	return [...new Map(faults.toReversed().map((fault) => [placeKey(fault.file, fault.steps), fault])).values()].toReversed();
}

/** The place in the draft, or of the nearest parent that the draft has, and the rest of the way. */
function placeInDraft({ placeInDraft: places }: Finished, file: UpdateFileName, path: Steps): Steps {
	for (let length = path.length; length > 0; length--) {
		const place = places.get(placeKey(file, path.slice(0, length)));
		if (place !== undefined) return [...place, ...path.slice(length)];
	}
	return path;
}

function faultOf(issue: z.core.$ZodIssue, value: JsonValue | undefined): FaultCode {
	if (value === undefined || value === '') return { code: issue.code === 'invalid_value' ? 'choose' : 'empty' };
	switch (issue.code) {
		case 'invalid_type':
			return issue.expected === 'int' || issue.expected === 'number' ? { code: 'whole-number' } : { code: 'other' };
		case 'too_big':
			if (typeof value === 'string')
				return { code: 'too-long', most: Number(issue.maximum), by: value.length - Number(issue.maximum) };
			return isList(value)
				? { code: 'too-many', most: Number(issue.maximum) }
				: { code: 'at-most', limit: Number(issue.maximum) };
		case 'too_small':
			if (typeof value === 'string') return { code: 'too-short' };
			return isList(value) ? { code: 'add-one' } : { code: 'at-least', limit: Number(issue.minimum) };
		case 'invalid_format':
			return { code: formatCodes[issue.format] ?? patternCode(issue.message) };
		case 'invalid_value':
		case 'invalid_union':
			return { code: 'choose' };
		case 'custom':
			return { code: customCode(issue.message) };
		default:
			return { code: 'other' };
	}
}

const formatCodes: Readonly<Record<string, 'email' | 'web' | 'day'>> = { email: 'email', url: 'web', date: 'day' };

function patternCode(message: string): 'phone' | 'rough-date' | 'other' {
	if (message.includes('902-555')) return 'phone';
	return message.includes('year') ? 'rough-date' : 'other';
}

function customCode(message: string): 'markup' | 'hidden' | 'one-line' | 'other' {
	if (message.includes('HTML')) return 'markup';
	if (message.includes('invisible')) return 'hidden';
	return message.includes('one line') ? 'one-line' : 'other';
}

/** The id of a field on the page: the same for the field, its message and the links to it. */
export function fieldId(file: UpdateFileName, steps: readonly PropertyKey[]): string {
	return `u-${file}-${steps.map(String).join('-')}`;
}
