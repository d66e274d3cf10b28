import type { IntroductionData } from '../formats/introduction-data.ts';
import type { Packet } from '../schema/packet.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { dateInWords } from './dates.ts';
import { packetWordsIn } from './packet-words.ts';

/** Names behind the ids of a packet, in one language. An unknown id stands for itself. */
export interface PacketNames {
	readonly language: SiteLanguage;
	readonly need: (id: string) => string;
	readonly factor: (id: string) => string;
	readonly county: (id: string) => string;
	readonly sector: (id: string) => string;
	readonly service: (id: string) => string;
	/** How a door is called in this language; `undefined` where it is not listed, and the packet's own names stand. */
	readonly door: (id: string) => { readonly organization: string; readonly desk?: string | undefined } | undefined;
}

export function packetNamesOf(data: IntroductionData): PacketNames {
	const factors = new Map<string, string>(data.factors.map(({ id, title }) => [id, title]));
	return {
		language: data.language,
		need: (id) => ownOf(data.needs, id) ?? id,
		factor: (id) => factors.get(id) ?? id,
		county: (id) => ownOf(data.counties, id) ?? id,
		sector: (id) => ownOf(data.sectors, id) ?? id,
		service: (id) => ownOf(data.services, id)?.name ?? id,
		door: (id) => ownOf(data.doors, id),
	};
}

/** What a stranger's id leads to. Every object has a "constructor", which names nothing of ours. */
function ownOf<Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | undefined {
	return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** A text of a packet. `own`: as somebody typed it, in the language of the packet; `phone` and `email` were typed too, and can be opened. */
export interface ToldText {
	readonly text: string;
	readonly as?: 'own' | 'phone' | 'email';
}

/** What a fact is called, and what it says, one text a line. */
export interface ToldEntry {
	readonly label: string;
	readonly texts: readonly ToldText[];
}

export type ToldPartId = 'from' | 'to' | 'about' | 'need' | 'factors' | 'why' | 'reach' | 'consent' | 'reply';

export interface ToldPart {
	readonly id: ToldPartId;
	readonly heading: string;
	readonly entries: readonly ToldEntry[];
}

/** Everything that a packet says, in the reader's language, in the order in which a desk wants to know it. Empty parts are left out. */
export function tellPacket(packet: Packet, names: PacketNames): readonly ToldPart[] {
	const { parts } = packetWordsIn(names.language);
	const { voice } = packet;
	const told: readonly ToldPart[] = [
		{ id: 'from', heading: parts.from, entries: personOf(packet.from, names) },
		{ id: 'to', heading: parts.to, entries: toOf(packet, names) },
		{ id: 'about', heading: parts.about[voice], entries: aboutOf(packet, names) },
		{ id: 'need', heading: parts.need, entries: needOf(packet, names) },
		{ id: 'factors', heading: parts.factors, entries: factorsOf(packet, names) },
		{ id: 'why', heading: parts.why, entries: whyOf(packet, names) },
		{ id: 'reach', heading: parts.reach[voice], entries: reachOf(packet, names) },
		{ id: 'consent', heading: parts.consent, entries: consentOf(packet, names) },
		{ id: 'reply', heading: parts.reply, entries: replyOf(packet, names) },
	];
	return told.filter(({ entries }) => entries.length > 0);
}

/** The questions that only the desk can answer, as sentences. A code that is not known here asks nothing that can be read: it is left out. */
export function questionsOf({ why }: Packet, names: PacketNames): readonly string[] {
	const table: Readonly<Record<string, (service: string) => string>> = packetWordsIn(names.language).ask;
	return (why?.ask ?? []).flatMap(({ code, service }) =>
		Object.hasOwn(table, code) ? (table[code]?.(names.service(service)) ?? []) : [],
	);
}

/** "Meteghan, Digby County", as far as it was said. */
export function placeOf({ about }: Packet, names: PacketNames): string | undefined {
	const county = about?.county === undefined ? undefined : names.county(about.county);
	const parts = [about?.community, county].filter((part) => part !== undefined);
	return parts.length === 0 ? undefined : parts.join(', ');
}

type Entries = readonly ToldEntry[];

function personOf({ name, role, organization, phone, email }: Packet['from'], { language }: PacketNames): Entries {
	const { labels } = packetWordsIn(language);
	return [
		...entry(labels.name, own(name)),
		...entry(labels.role, own(role)),
		...entry(labels.organization, own(organization)),
		...entry(labels.phone, typed(phone, 'phone')),
		...entry(labels.email, typed(email, 'email')),
	];
}

function toOf({ to }: Packet, { language, service, door }: PacketNames): Entries {
	const { labels } = packetWordsIn(language);
	const named = door(to.door) ?? to;
	return [
		...entry(labels.organization, plain(named.organization)),
		...entry(labels.desk, plain(named.desk)),
		...entry(
			labels.services,
			(to.services ?? []).flatMap((id) => plain(service(id))),
		),
	];
}

function aboutOf(packet: Packet, names: PacketNames): Entries {
	const { labels, employees, kinds } = packetWordsIn(names.language);
	const { about } = packet;
	return [
		...entry(labels.employer, own(about?.employer)),
		...entry(labels.place, plain(placeOf(packet, names))),
		...entry(labels.sector, plain(about?.sector === undefined ? undefined : names.sector(about.sector))),
		...entry(labels.employees, plain(about?.employees === undefined ? undefined : employees(about.employees))),
		...entry(labels.kind, plain(about?.kind === undefined ? undefined : kinds[about.kind])),
	];
}

function needOf({ need, tried, voice }: Packet, names: PacketNames): Entries {
	const { labels, urgent } = packetWordsIn(names.language);
	return [
		...entry(
			labels.needs[voice],
			(need?.needs ?? []).flatMap((one) => plain(one.urgent === true ? urgent(names.need(one.need)) : names.need(one.need))),
		),
		...entry(labels.words[voice], own(need?.words)),
		...entry(labels.goal, own(need?.goal)),
		...entry(labels.tried, own(tried)),
	];
}

function factorsOf({ factors }: Packet, names: PacketNames): Entries {
	const { standings } = packetWordsIn(names.language);
	return (factors ?? []).map(({ factor, standing, note }) => ({
		label: names.factor(factor),
		texts: [...plain(standings[standing]), ...own(note)],
	}));
}

function whyOf(packet: Packet, names: PacketNames): Entries {
	const { labels, answer } = packetWordsIn(names.language);
	const { why } = packet;
	return [
		...entry(
			labels.answers,
			(why?.answers ?? []).flatMap(({ service, need }) => plain(answer(names.service(service), names.need(need)))),
		),
		...entry(labels.ask, questionsOf(packet, names).flatMap(plain)),
		...entry(labels.ready, (why?.ready ?? []).flatMap(own)),
	];
}

function reachOf({ reach }: Packet, names: PacketNames): Entries {
	const { labels, reachWays, languages } = packetWordsIn(names.language);
	if (reach === undefined) return [];
	return [
		...personOf(reach, names),
		...entry(labels.prefer, plain(reach.prefer === undefined ? undefined : reachWays[reach.prefer])),
		...entry(labels.when, own(reach.when)),
		...entry(labels.language, plain(reach.language === undefined ? undefined : languages[reach.language])),
	];
}

function consentOf({ consent }: Packet, { language }: PacketNames): Entries {
	const { labels, agreed, somebody, consentWays } = packetWordsIn(language);
	return [
		...entry(
			labels.agreed,
			plain(agreed(consent.by ?? somebody, dateInWords(consent.given, language), consentWays[consent.how])),
		),
		...entry(labels.until, plain(dateInWords(consent.until, language))),
		...entry(labels.withdraw, own(consent.withdraw)),
		...entry(labels.text, own(consent.text)),
	];
}

function replyOf({ reply, status }: Packet, { language }: PacketNames): Entries {
	return status === 'withdrawn' ? [] : entry(packetWordsIn(language).labels.by, plain(dateInWords(reply.by, language)));
}

function entry(label: string, texts: readonly ToldText[]): Entries {
	return texts.length === 0 ? [] : [{ label, texts }];
}

function plain(text: string | undefined): readonly ToldText[] {
	return text === undefined ? [] : [{ text }];
}

function own(text: string | undefined): readonly ToldText[] {
	return typed(text, 'own');
}

function typed(text: string | undefined, as: NonNullable<ToldText['as']>): readonly ToldText[] {
	return text === undefined ? [] : [{ text, as }];
}
