import './no-compile.ts';
import type * as z from 'zod';
import { isList, type JsonValue } from '../listing-update/json-value.ts';
import { organizationSchema, organizationWordsSchema } from '../schema/organization.ts';
import { serviceSchema, serviceWordsSchema } from '../schema/service.ts';
import type { ListingKind, UpdateFileName } from '../schema/vocabulary.ts';
import { valueIn, type Draft, type Steps } from './draft.ts';
import { placeKey, type Finished } from './finish.ts';

/** What is wrong with a field, as a code with figures; `i18n/update.*` has the sentences. */
export type FaultCode =
	| {
			readonly code:
				'empty' | 'choose' | 'phone' | 'email' | 'web' | 'day' | 'rough-date' | 'markup' | 'hidden' | 'one-line' | 'other';
	  }
	| { readonly code: 'too-short' }
	| { readonly code: 'too-long'; readonly most: number; readonly by: number }
	| { readonly code: 'add-one' }
	| { readonly code: 'too-many'; readonly most: number }
	| { readonly code: 'whole-number' }
	| { readonly code: 'at-least' | 'at-most'; readonly limit: number }
	| { readonly code: 'before' | 'no-way-in' | 'text-too-long' };

export interface Fault {
	readonly file: UpdateFileName;
	/** Place in the draft. */
	readonly steps: Steps;
	readonly fault: FaultCode;
}

/** Markdown below the front matter, in characters; far more than any listing says. */
const longestText = 8_000;

/** Everything that is wrong with a draft, in the order of the files. The schemas of the build decide. */
export function faultsIn(finished: Finished, kind: ListingKind): Fault[] {
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
	const texts = (['en', 'fr'] as const).flatMap((file): Fault[] =>
		listing[file].text.length > longestText ? [{ file, steps: ['text'], fault: { code: 'text-too-long' } }] : [],
	);
	return onePerPlace([...faults, ...rangeFaults(listing, kind, finished), ...texts]);
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

/** What no schema of one field says: ranges run upward, and a desk that takes introductions can be reached. */
function rangeFaults(listing: Draft, kind: ListingKind, finished: Finished): Fault[] {
	const at = (path: Steps, code: 'before' | 'no-way-in'): Fault => ({
		file: 'en',
		steps: placeInDraft(finished, 'en', path),
		fault: { code },
	});
	const value = (path: Steps) => valueIn(listing, 'en', path);
	const found: Fault[] = [];
	if (kind === 'services') {
		const [least, most] = [value(['eligibility', 'employees', 'min']), value(['eligibility', 'employees', 'max'])];
		if (typeof least === 'number' && typeof most === 'number' && least > most)
			found.push(at(['eligibility', 'employees', 'max'], 'before'));
		const windows = value(['access', 'windows']);
		for (const index of isList(windows) ? windows.keys() : []) {
			const [opens, closes] = [value(['access', 'windows', index, 'opens']), value(['access', 'windows', index, 'closes'])];
			if (typeof opens === 'string' && typeof closes === 'string' && opens > closes)
				found.push(at(['access', 'windows', index, 'closes'], 'before'));
		}
		return found;
	}
	const doors = value(['doors']);
	for (const index of isList(doors) ? doors.keys() : []) {
		const channels = value(['doors', index, 'channels']);
		const kinds = isList(channels) ? [...channels.keys()].map((at) => value(['doors', index, 'channels', at, 'kind'])) : [];
		const takes = value(['doors', index, 'takesIntroductions']) === true;
		if (takes && !kinds.some((one) => one === 'phone' || one === 'email' || one === 'form'))
			found.push(at(['doors', index, 'takesIntroductions'], 'no-way-in'));
	}
	return found;
}

/** The id of a field on the page: the same for the field, its message and the links to it. */
export function fieldId(file: UpdateFileName, steps: readonly PropertyKey[]): string {
	return `u-${file}-${steps.map(String).join('-')}`;
}
