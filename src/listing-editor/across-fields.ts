import { isList, isRecord, type JsonRecord, type JsonValue, ownValue } from '../listing-update/json-value.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import { asList, asText, valueIn, type Draft, type Steps } from './draft.ts';
import { textFault, type TextFaultCode } from './text-below.ts';

/** What the form knows of the directory and of the day. */
export interface Surroundings {
	/** `YYYY-MM-DD` */
	readonly today: string;
	/** Desks of the organizations that have several, by the organization's id. */
	readonly doors: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type AcrossCode =
	| 'before'
	| 'no-days'
	| 'future'
	| 'too-early'
	| 'page-newer'
	| 'amount-year'
	| 'ended-open'
	| 'web'
	| 'choose'
	| 'no-way-in'
	| 'no-contact'
	| 'office-outside'
	| TextFaultCode;

export interface AcrossFault {
	readonly file: 'en' | 'fr';
	/** Place in the listing. */
	readonly steps: Steps;
	readonly code: AcrossCode;
}

/**
 * What the build refuses and no schema of one field says: ranges run upward, days lie in the past, amounts have a year, whoever is listed can be
 * reached. `catalog/checks/` decides; these are the ones that need nothing but the listing itself, told while its owner can still mend them.
 */
export function faultsAcrossFields(listing: Draft, kind: ListingKind, around: Surroundings): AcrossFault[] {
	const { facts } = listing.en;
	const own = kind === 'services' ? serviceFaults(facts, around) : organizationFaults(facts);
	const shared = [...endFaults(facts), ...dateFaults(facts, around.today), ...loginFaults(facts)];
	const texts = (['en', 'fr'] as const).flatMap((file): AcrossFault[] => {
		const code = textFault(listing[file].text);
		return code === undefined ? [] : [{ file, steps: ['text'], code }];
	});
	return [...[...own, ...shared].map(([steps, code]) => ({ file: 'en' as const, steps, code })), ...texts];
}

type Found = readonly [steps: Steps, code: AcrossCode];

/** A dollar amount or a share, in either language. */
const amount = /\$\s?\d|\d\s?(?:\$|%|percent\b|per cent\b|pour cent\b)/;

function serviceFaults(facts: JsonRecord, { doors }: Surroundings): Found[] {
	const found: Found[] = [];
	const at = (...steps: Steps) => valueAt(facts, steps);
	const [least, most] = [at('eligibility', 'employees', 'min'), at('eligibility', 'employees', 'max')];
	if (typeof least === 'number' && typeof most === 'number' && least > most) {
		found.push([['eligibility', 'employees', 'max'], 'before']);
	}
	for (const [index, window] of records(at('access', 'windows'))) {
		const [opens, closes] = [asText(window['opens']), asText(window['closes'])];
		if (opens === '' && closes === '') found.push([['access', 'windows', index, 'opens'], 'no-days']);
		else if (opens !== '' && closes !== '' && opens > closes) found.push([['access', 'windows', index, 'closes'], 'before']);
	}
	if (amount.test(asText(at('cost', 'words'))) && at('cost', 'stated') === undefined)
		found.push([['cost', 'stated'], 'amount-year']);
	const desks = ownValue(doors, asText(at('organization')));
	if (isRecord(desks) && !Object.hasOwn(desks, asText(at('door')))) found.push([['door'], 'choose']);
	return found;
}

function organizationFaults(facts: JsonRecord): Found[] {
	const found: Found[] = [];
	const isReachedOtherwise =
		facts['reachThrough'] !== undefined || facts['memberOf'] !== undefined || facts['status'] === 'ended';
	const offices = records(facts['offices']);
	const officeIds = offices.map(([, office]) => asText(office['id']));
	for (const [index, door] of records(facts['doors'])) {
		const channels = records(door['channels']);
		if (channels.length === 0 && !isReachedOtherwise) found.push([['doors', index, 'channels'], 'no-contact']);
		const promise = ['takesIntroductions', 'replyWithinDays'].find((name) => ownValue(door, name) !== undefined);
		const canBeReached = channels.some(([, { kind }]) => kind === 'phone' || kind === 'email' || kind === 'form');
		if (promise !== undefined && !canBeReached) found.push([['doors', index, promise], 'no-way-in']);
		for (const [place, { kind, value }] of channels) {
			if (kind === 'visit' && !officeIds.includes(asText(value)))
				found.push([['doors', index, 'channels', place, 'value'], 'choose']);
		}
	}
	const { serves } = facts;
	for (const [index, office] of offices) {
		const county = asText(office['county']);
		if (isList(serves) && county !== '' && !serves.includes(county)) found.push([['offices', index, 'county'], 'office-outside']);
	}
	return found;
}

function endFaults({ ended, status }: JsonRecord): Found[] {
	return ended !== undefined && status !== 'ended' ? [[['ended'], 'ended-open']] : [];
}

const earliest = '1990';
/** Fields whose day lies in the past by its nature. Windows may lie ahead. */
const pastDays = new Set(['read', 'stated', 'ended']);

function dateFaults(facts: JsonRecord, today: string): Found[] {
	const days = leaves(facts).filter(
		([steps]) => pastDays.has(String(steps.at(-1))) && !steps.includes('windows') && steps[0] !== 'confirmations',
	);
	const stray = days.flatMap(([steps, day]): Found[] => {
		if (!/^\d{4}(?:-\d\d){0,2}$/.test(day)) return [];
		return isAfter(day, today) ? [[steps, 'future']] : day < earliest ? [[steps, 'too-early']] : [];
	});
	const newer = records(facts['sources']).flatMap(([index, { read, stated }]): Found[] =>
		read !== undefined && stated !== undefined && isAfter(asText(stated), asText(read))
			? [[['sources', index, 'stated'], 'page-newer']]
			: [],
	);
	return [...newer, ...stray];
}

/** Days, months and years compare as text, once both are cut to what the less exact one says. */
function isAfter(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) > b.slice(0, length);
}

function loginFaults(facts: JsonRecord): Found[] {
	return leaves(facts).flatMap(([steps, words]): Found[] => (/^https?:\/\/[^/?#]*@/i.test(words) ? [[steps, 'web']] : []));
}

function valueAt(facts: JsonRecord, steps: Steps): JsonValue | undefined {
	return valueIn({ en: { facts, text: '' }, fr: { facts: {}, text: '' } }, 'en', steps);
}

function records(value: JsonValue | undefined): (readonly [index: number, entry: JsonRecord])[] {
	return asList(value).flatMap((entry, index) => (isRecord(entry) ? [[index, entry] as const] : []));
}

/** Every text of the facts, with the way to it. */
function leaves(value: JsonValue, steps: Steps = []): (readonly [steps: Steps, text: string])[] {
	if (typeof value === 'string') return [[steps, value]];
	if (isList(value)) return value.flatMap((entry, index) => leaves(entry, [...steps, index]));
	return isRecord(value) ? Object.entries(value).flatMap(([name, held]) => leaves(held, [...steps, name])) : [];
}
