import { isEntryId } from '../formats/known-shapes.ts';
import { beginningOf, cleanLine, cleanText } from '../formats/plain-text.ts';
import { present } from '../formats/present.ts';
import type { Draft } from '../schema/caseload.ts';
import { packetLimits } from '../schema/limits.ts';
import type { Packet } from '../schema/packet.ts';
import { serviceLanguages, type FactorId, type SiteLanguage, type Voice } from '../schema/vocabulary.ts';
import { addDays, addMonths, addWorkingDays } from '../trust/days.ts';
import { unansweredAfterDays } from './standing.ts';

/** Months for which consent is asked at first, and those that may be chosen. */
export const consentMonths = { usual: 3, choices: [1, 3, 6] } as const;

/** What is known when somebody begins to introduce an employer to a door. */
export interface Occasion {
	readonly voice: Voice;
	readonly language: SiteLanguage;
	readonly door: string;
	/** The services that this door was suggested for, or the one whose page it is. */
	readonly services: readonly string[];
	/** Needs of the summary that this door answers; only these travel unless somebody adds to them. */
	readonly needs: readonly string[];
	/** Questions that only this door can answer: codes of the plan. */
	readonly ask?: Draft['ask'];
	readonly summary?: Draft['summary'];
	/** Random. What an answer repeats. */
	readonly key?: string;
}

/**
 * A draft with the least that makes an introduction: the needs that this door answers. No factor, no note and nothing about the employer
 * travels before it is chosen.
 */
export function beginDraft({ voice, language, door, services, needs, ask, summary, key }: Occasion): Draft {
	return present({
		voice,
		language,
		door,
		services: [...services],
		summary,
		ask: ask === undefined || ask.length === 0 ? undefined : ask.slice(0, packetLimits.needs),
		chosen: { needs: [...needs], factors: [], notes: [], about: [] },
		words: {},
		from: {},
		reach: {},
		consent: {},
		key,
		step: 'choose' as const,
	});
}

/** What only the outside can give: ids, days, names and the words of consent. */
export interface Sending {
	readonly id: string;
	readonly key: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
	readonly consentMonths: number;
	/** Working days within which the desk promised to answer, where it did. */
	readonly replyWithinDays?: number | undefined;
	readonly organization: string;
	readonly desk?: string | undefined;
	readonly confirmed?: string | undefined;
	/** Why this door: which of its services answers which need. */
	readonly answers?: readonly { readonly need: string; readonly service: string }[];
	/** The words of consent as they are shown. */
	readonly consentText: string;
}

/**
 * The packet of a draft: what was chosen and nothing else. What is blank is left out; what is too long is cut at its limit; characters that hide
 * what a text says are taken out, so that it is read as it was sent.
 */
export function packetOf(draft: Draft, sending: Sending): Packet {
	const { summary, chosen, words, from, reach, consent } = inOneVoice(draft);
	const employer = summary?.employer;
	const has = (field: Draft['chosen']['about'][number]) => chosen.about.includes(field);
	const urgent = new Set(summary?.urgent);
	const needs = [...new Set(chosen.needs)]
		.filter(isEntryId)
		.slice(0, packetLimits.needs)
		.map((need) => (urgent.has(need) ? { need, urgent: true as const } : { need }));
	const services = draft.services.filter(isEntryId).slice(0, packetLimits.services);
	const byName = line(consent.by);
	return present({
		format: 'lodestone-packet' as const,
		version: 1 as const,
		id: sending.id,
		created: sending.today,
		status: 'sent' as const,
		language: draft.language,
		voice: draft.voice,
		from: present({
			name: line(from.name),
			role: line(from.role),
			organization: line(from.organization),
			email: line(from.email),
			phone: line(from.phone),
		}),
		to: present({
			door: draft.door,
			organization: line(sending.organization) ?? beginningOf(draft.door, packetLimits.line),
			desk: line(sending.desk),
			services: services.length > 0 ? services : undefined,
			confirmed: sending.confirmed,
		}),
		about: some({
			employer: has('employer') ? line(words.employer) : undefined,
			county: has('county') ? employer?.county : undefined,
			community: has('community') ? line(employer?.community) : undefined,
			sector: has('sector') ? employer?.sector : undefined,
			employees: has('employees') ? employer?.employees : undefined,
			kind: has('kind') ? employer?.kind : undefined,
		}),
		need: some({
			needs: needs.length > 0 ? needs : undefined,
			words: text(words.need),
			goal: text(words.goal),
		}),
		factors: list([...new Set(chosen.factors)].flatMap((factor) => factorOf(draft, factor))),
		why: some({
			answers: list((sending.answers ?? []).filter(({ need }) => chosen.needs.includes(need)).slice(0, packetLimits.needs)),
			ask: list((draft.ask ?? []).slice(0, packetLimits.needs)),
			ready: list(linesOf(words.ready)),
		}),
		tried: text(words.tried),
		reach: some({
			name: line(reach.name),
			role: line(reach.role),
			phone: line(reach.phone),
			email: line(reach.email),
			prefer: reach.prefer,
			when: line(reach.when),
			language: serviceLanguages.find((known) => known === reach.language),
		}),
		consent: present({
			text: beginningOf(cleanText(sending.consentText), packetLimits.consent),
			by: byName,
			given: consent.given ?? sending.today,
			how: consent.how ?? (draft.voice === 'employer' ? ('sent-it-myself' as const) : ('in-person' as const)),
			until: addMonths(sending.today, sending.consentMonths),
			withdraw: line(
				[line(from.name), line(from.organization), line(from.email) ?? line(from.phone)]
					.filter((one) => one !== undefined)
					.join(', '),
			),
		}),
		reply: {
			by:
				sending.replyWithinDays === undefined
					? addDays(sending.today, unansweredAfterDays)
					: addWorkingDays(sending.today, sending.replyWithinDays),
			key: sending.key,
		},
	});
}

/** The notice that consent was taken back: who, to whom, and nothing of the story. */
export function withdrawalOf(packet: Packet): Packet {
	const { about: _about, need: _need, factors: _factors, why: _why, tried: _tried, reach: _reach, ...rest } = packet;
	const { by: _by, ...consent } = rest.consent;
	return { ...rest, consent, status: 'withdrawn' };
}

/** An employer who introduces themself is who writes and who is to be reached: said once, as the sender. */
function inOneVoice(draft: Draft): Draft {
	if (draft.voice === 'practitioner') return draft;
	const { name, role, email, phone, ...reach } = draft.reach;
	const organization = draft.chosen.about.includes('employer') ? draft.words.employer : undefined;
	return { ...draft, reach, from: present({ name, role, organization, email, phone }) };
}

function factorOf({ summary, chosen }: Draft, factor: FactorId): NonNullable<Packet['factors']> {
	const said = summary?.factors?.[factor];
	if (said === undefined || said.standing === 'not-discussed') return [];
	return [present({ factor, standing: said.standing, note: chosen.notes.includes(factor) ? text(said.note) : undefined })];
}

function linesOf(ready: string | undefined): string[] {
	return (ready ?? '')
		.split(/[\n;]/)
		.flatMap((part) => line(part) ?? [])
		.slice(0, packetLimits.ready);
}

/** One line, without what hides something: the packet is what its reader will read. */
function line(value: string | undefined): string | undefined {
	const trimmed = beginningOf(
		cleanLine(value ?? '')
			.replaceAll(/\s+/g, ' ')
			.trim(),
		packetLimits.line,
	);
	return trimmed === '' ? undefined : trimmed;
}

function text(value: string | undefined): string | undefined {
	const trimmed = beginningOf(cleanText(value ?? '').trim(), packetLimits.words);
	return trimmed === '' ? undefined : trimmed;
}

function list<T>(values: readonly T[]): T[] | undefined {
	return values.length === 0 ? undefined : [...values];
}

function some<T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> } | undefined {
	const kept = present(record);
	return Object.keys(kept).length === 0 ? undefined : kept;
}
