import { kindsIn } from '../hand-off/what-travels.ts';
import type { Packet } from '../schema/packet.ts';
import type { Standing } from '../schema/vocabulary.ts';
import { dateInWords } from './dates.ts';
import { placeOf, questionsOf, type PacketNames } from './packet-told.ts';
import { packetWordsIn } from './packet-words.ts';
import { inside } from './phrases.ts';

/** A packet as a letter that can be read aloud. */
export interface Letter {
	readonly title: string;
	readonly date: string;
	/** Desk and organization, a line each. */
	readonly to: readonly string[];
	readonly greeting: string;
	/** Each a few sentences. Own words in them may hold line breaks. */
	readonly paragraphs: readonly string[];
	/** What ends it: the thanks, then who signs and how to reach them, a line each. */
	readonly closing: readonly string[];
}

/** The words of consent for what is in a packet, a line each: what it is called, and what it says. */
export function consentLines(packet: Packet, names: PacketNames): readonly (readonly [string, string])[] {
	return packetWordsIn(names.language).consent({
		voice: packet.voice,
		things: kindsIn(packet),
		organization: packet.to.organization,
		desk: packet.to.desk,
		until: dateInWords(packet.consent.until, names.language),
		withdraw: packet.consent.withdraw,
	});
}

/** The same as one text, as it is written into the packet. */
export function consentText(packet: Packet, names: PacketNames): string {
	const { colon } = packetWordsIn(names.language);
	return consentLines(packet, names)
		.map(([label, text]) => label + colon + text)
		.join('\n');
}

export function letterOf(packet: Packet, names: PacketNames): Letter {
	const { letter } = packetWordsIn(names.language);
	const { from } = packet;
	const to = names.door(packet.to.door) ?? packet.to;
	return {
		title: letter.title,
		date: letter.dated(dateInWords(packet.created, names.language)),
		to: to.desk === undefined || to.desk === to.organization ? [to.organization] : [to.desk, to.organization],
		greeting: letter.greeting,
		paragraphs: [
			openingOf(packet, names),
			needOf(packet, names),
			factorsOf(packet, names),
			whyOf(packet, names),
			reachOf(packet, names),
			agreedOf(packet, names),
			letter.answer(dateInWords(packet.reply.by, names.language)),
		].filter((paragraph) => paragraph !== ''),
		closing: [
			letter.thanks,
			...[from.name, from.role, from.organization, from.phone, from.email].filter((line) => line !== undefined),
		],
	};
}

/** The letter as plain text, for an e-mail. */
function letterAsText({ greeting, paragraphs, closing }: Letter, link?: string): string {
	return [greeting, ...paragraphs, ...(link === undefined ? [] : [link]), closing.join('\n')].join('\n\n');
}

/** A text that an e-mail may have, and what it holds. */
export interface MailBody {
	/** `whole`: the letter and the link; `part`: the link, who it is about and what is wanted; `short`: the link and a few words; `letter`: no link; `locked`: a locked link and nothing of the story. */
	readonly holds: 'whole' | 'part' | 'short' | 'letter' | 'locked';
	readonly text: string;
}

/**
 * What an e-mail may say, the fullest first; the next one where that is too long for a draft. A locked packet's story stands in none of
 * them: a mail beside the lock would give away what it keeps.
 *
 * @param link address at which the packet opens; absent where it is too long for one
 */
export function mailBodies(
	packet: Packet,
	names: PacketNames,
	{ link, isLocked }: { readonly link: string | undefined; readonly isLocked: boolean },
): readonly MailBody[] {
	const { letter: words } = packetWordsIn(names.language);
	const letter = letterOf(packet, names);
	const by = dateInWords(packet.reply.by, names.language);
	// Who writes stands in the opening, and an answer finds its way back by itself: the name is enough below.
	const around = (...parts: readonly string[]) => [letter.greeting, ...parts, letter.closing.slice(0, 2).join('\n')].join('\n\n');
	const opening = openingWithout(packet, names);
	const alone = { holds: 'letter', text: letterAsText(letter) } as const;
	if (link === undefined) return isLocked ? [] : [alone];
	const linkOnly = `${words.linkOnly(by)}\n${link}`;
	if (isLocked) return [{ holds: 'locked', text: around(opening, linkOnly, words.locked) }];
	return [
		{ holds: 'whole', text: letterAsText(letter, `${words.link}\n${link}`) },
		{ holds: 'part', text: around(openingOf(packet, names), needOf(packet, names), linkOnly) },
		{ holds: 'short', text: around(opening, linkOnly) },
		alone,
	];
}

/** The subject of such an e-mail: who writes, and nothing of the story. */
export function mailSubject(packet: Packet, names: PacketNames): string {
	return packetWordsIn(names.language).letter.subject(packet.from.name ?? packet.from.organization ?? senderOf(packet));
}

/** Who writes, in one line: "A. Smith, Employer Engagement Specialist, Harbour Centre". */
function senderOf({ from }: Packet): string {
	return [from.name, from.role, from.organization].filter((part) => part !== undefined).join(', ');
}

function openingWithout(packet: Packet, names: PacketNames): string {
	const { letter } = packetWordsIn(names.language);
	return sentences(letter.who(senderOf(packet)), letter.opening[packet.voice]);
}

function openingOf(packet: Packet, names: PacketNames): string {
	const { letter } = packetWordsIn(names.language);
	const { about, voice, from } = packet;
	const said = letter.about({
		voice,
		name: voice === 'employer' ? (from.organization ?? about?.employer) : about?.employer,
		kind: about?.kind,
		employees: about?.employees,
		place: placeOf(packet, names),
		sector: about?.sector === undefined ? undefined : names.sector(about.sector),
	});
	return sentences(openingWithout(packet, names), said);
}

function needOf({ need, tried, voice }: Packet, names: PacketNames): string {
	const { letter, urgent, quote } = packetWordsIn(names.language);
	const needs = need?.needs?.map((one) => {
		const name = inside(names.need(one.need));
		return one.urgent === true ? urgent(name) : name;
	});
	return [
		said(letter.wants[voice], needs === undefined ? undefined : `${needs.join('; ')}.`),
		said(letter.words[voice], need?.words === undefined ? undefined : quote(need.words)),
		said(letter.goal, need?.goal === undefined ? undefined : quote(need.goal)),
		said(letter.tried, tried === undefined ? undefined : quote(tried)),
	]
		.filter((line) => line !== '')
		.join('\n');
}

function factorsOf({ factors = [] }: Packet, names: PacketNames): string {
	const { letter, quote } = packetWordsIn(names.language);
	const labels = { strength: letter.strengths, stressor: letter.strains, both: letter.both } as const;
	const standing = (wanted: Exclude<Standing, 'not-discussed'>) => {
		const told = factors
			.filter((one) => one.standing === wanted)
			.map(({ factor, note }) => inside(names.factor(factor)) + (note === undefined ? '' : ` (${quote(note)})`));
		return said(labels[wanted], told.length === 0 ? undefined : `${told.join('; ')}.`);
	};
	return [standing('strength'), standing('stressor'), standing('both')].filter((line) => line !== '').join('\n');
}

function whyOf(packet: Packet, names: PacketNames): string {
	const { letter, quote, list } = packetWordsIn(names.language);
	const { why, to } = packet;
	const services = [...new Set([...(to.services ?? []), ...(why?.answers ?? []).map(({ service }) => service)])];
	const asked = questionsOf(packet, names);
	return [
		said(letter.because, services.length === 0 ? undefined : `${list(services.map((id) => quote(names.service(id))))}.`),
		said(letter.ask, asked.length === 0 ? undefined : asked.join(' ')),
		said(letter.ready, why?.ready === undefined ? undefined : `${why.ready.join('; ')}.`),
	]
		.filter((line) => line !== '')
		.join('\n');
}

function reachOf({ reach, voice, from }: Packet, names: PacketNames): string {
	const { letter, languages } = packetWordsIn(names.language);
	const isOwn = voice === 'employer';
	const { name, role, phone, email } = isOwn ? from : (reach ?? {});
	const way = reach?.prefer === undefined ? undefined : letter.reachBy[reach.prefer];
	const parts = [
		...(isOwn ? [] : [name, role]),
		way,
		phone,
		email,
		reach?.when,
		reach?.language === undefined ? undefined : letter.spoken(languages[reach.language]),
	].filter((part) => part !== undefined);
	if (!isOwn && phone === undefined && email === undefined)
		return sentences(parts.length === 0 ? '' : `${said(letter.reach[voice], parts.join(', '))}.`, letter.reachThroughMe);
	return parts.length === 0 ? '' : `${said(letter.reach[voice], parts.join(', '))}.`;
}

function agreedOf({ consent, voice }: Packet, names: PacketNames): string {
	const { letter, consentWays } = packetWordsIn(names.language);
	const day = (date: string) => dateInWords(date, names.language);
	const agreed =
		voice === 'employer'
			? letter.agreedOwn(day(consent.until))
			: letter.agreed(consent.by, day(consent.given), consentWays[consent.how], day(consent.until));
	return sentences(agreed, consent.withdraw === undefined ? '' : letter.withdraw[voice](consent.withdraw));
}

function said(label: string, text: string | undefined): string {
	return text === undefined ? '' : `${label} ${text}`;
}

function sentences(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}
