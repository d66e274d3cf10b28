import type { Caseload, Draft, HandOffEvent, Introduction } from '../schema/caseload.ts';
import { caseloadLimits, packetLimits } from '../schema/limits.ts';
import {
	closeReasons,
	consentWays,
	factorIds,
	hireChecks,
	outcomes,
	reachWays,
	sendWays,
	siteLanguages,
	voices,
} from '../schema/vocabulary.ts';
import { faultOf, openFile, type CarriedFault } from './carried-fault.ts';
import { day, doorId, entryId, introductionId, moment, replyKey } from './known-shapes.ts';
import { packetShape } from './packet.ts';
import { replyShape } from './reply.ts';
import {
	exactly,
	lines,
	list,
	matching,
	object,
	oneOf,
	oneOfKinds,
	optional,
	shorten,
	wholeNumber,
	yesOrNo,
	type Misfit,
} from './shape.ts';
import { summaryShape } from './summary-shape.ts';

/** Largest caseload file that is read, in characters: about 2,000 introductions of the longest kind with everything that happened. */
export const caseloadSizeLimit = 20_000_000;

/** An introduction of a file that could not be read, kept as it stood there. */
export interface SetAside extends Misfit {
	/** Its JSON. */
	readonly text: string;
}

export type CaseloadReading =
	{ readonly introductions: readonly Introduction[]; readonly setAside: readonly SetAside[] } | { readonly fault: CarriedFault };

const ownWords = lines({ min: 0, max: caseloadLimits.words });
const id = lines({ min: 0, max: 80 });

const draft = object<Draft>({
	voice: oneOf(voices),
	language: oneOf(siteLanguages),
	door: doorId,
	services: list(id, 30),
	summary: optional(summaryShape),
	ask: optional(list(object({ code: entryId, service: entryId }), packetLimits.needs)),
	chosen: object<Draft['chosen']>({
		needs: list(id, 100),
		factors: list(oneOf(factorIds), factorIds.length),
		notes: list(oneOf(factorIds), factorIds.length),
		about: list(oneOf(['employer', 'county', 'community', 'sector', 'employees', 'kind']), 6),
	}),
	words: object<Draft['words']>({
		employer: optional(ownWords),
		need: optional(ownWords),
		goal: optional(ownWords),
		tried: optional(ownWords),
		ready: optional(ownWords),
	}),
	from: object<Draft['from']>({
		name: optional(ownWords),
		role: optional(ownWords),
		organization: optional(ownWords),
		email: optional(ownWords),
		phone: optional(ownWords),
	}),
	reach: object<Draft['reach']>({
		name: optional(ownWords),
		role: optional(ownWords),
		phone: optional(ownWords),
		email: optional(ownWords),
		prefer: optional(oneOf(reachWays)),
		when: optional(ownWords),
		language: optional(lines({ min: 0, max: 3 })),
	}),
	consent: object<Draft['consent']>({
		by: optional(ownWords),
		how: optional(oneOf(consentWays)),
		given: optional(day),
		months: optional(wholeNumber(1, 12)),
	}),
	key: optional(replyKey),
	packed: optional(packetShape),
	step: oneOf(['choose', 'reach', 'consent', 'send']),
});

const always = { id: matching((text) => /^[A-Za-z0-9_-]{8,44}$/.test(text)), at: moment, on: day };
type Of<Kind extends HandOffEvent['kind']> = Extract<HandOffEvent, { kind: Kind }>;

const handOffEvent = oneOfKinds<HandOffEvent>({
	sent: object<Of<'sent'>>({ ...always, kind: exactly('sent'), by: oneOf(sendWays) }),
	answered: object<Of<'answered'>>({ ...always, kind: exactly('answered'), reply: replyShape }),
	reminded: object<Of<'reminded'>>({ ...always, kind: exactly('reminded') }),
	outcome: object<Of<'outcome'>>({ ...always, kind: exactly('outcome'), outcome: oneOf(outcomes), reached: yesOrNo() }),
	hired: object<Of<'hired'>>({ ...always, kind: exactly('hired') }),
	'hire-checked': object<Of<'hire-checked'>>({ ...always, kind: exactly('hire-checked'), check: oneOf(hireChecks) }),
	'follow-up-set': object<Of<'follow-up-set'>>({ ...always, kind: exactly('follow-up-set'), day }),
	noted: object<Of<'noted'>>({ ...always, kind: exactly('noted'), text: lines({ min: 1, max: caseloadLimits.words }) }),
	withdrawn: object<Of<'withdrawn'>>({ ...always, kind: exactly('withdrawn') }),
	closed: object<Of<'closed'>>({ ...always, kind: exactly('closed'), why: oneOf(closeReasons) }),
	reopened: object<Of<'reopened'>>({ ...always, kind: exactly('reopened') }),
});

/** `schema/caseload.ts`, as the browser reads it. */
const introductionShape = object<Introduction>({
	id: introductionId,
	changed: moment,
	draft: optional(draft),
	packet: optional(packetShape),
	events: list(handOffEvent, caseloadLimits.events),
});

/** One introduction as it is kept on the device, or `undefined` where the value is none. Strict: a part that does not fit spoils the whole. */
export function readIntroduction(value: unknown): Introduction | undefined {
	const read = introductionShape(value, '');
	return 'misfit' in read ? undefined : read.value;
}

/**
 * Reads the text of a `lodestone-caseload`: hostile input, limited in size. One introduction that cannot be read never loses the others: it
 * is set aside as it stood. What else the file says, beside its format and version, is passed over: the records count.
 */
export function readCaseload(text: string): CaseloadReading {
	const opened = openFile(text, { format: 'lodestone-caseload', limit: caseloadSizeLimit });
	if ('fault' in opened) return opened;
	const entries = opened.file['introductions'];
	if (!Array.isArray(entries))
		return faultOf({ path: 'introductions', ...(entries === undefined ? {} : { value: shorten(entries) }) });
	const introductions: Introduction[] = [];
	const setAside: SetAside[] = [];
	for (const [index, entry] of (entries as unknown[]).entries()) {
		const path = `introductions.${index}`;
		const read = introductionShape(entry, path);
		if ('misfit' in read) setAside.push({ ...read.misfit, text: jsonOf(entry) });
		else if (introductions.length >= caseloadLimits.introductions) setAside.push({ path, text: jsonOf(entry) });
		else introductions.push(read.value);
	}
	return { introductions, setAside };
}

/**
 * The text of a `lodestone-caseload`. An introduction that does not fit its format, such as one with more events than anybody expected, is
 * written as it is all the same: whoever opens the file sets it aside, and nothing is lost.
 *
 * @param exported the day of writing, `YYYY-MM-DD`
 */
export function writeCaseload(introductions: readonly Introduction[], exported: string): string {
	const file: Caseload = {
		format: 'lodestone-caseload',
		version: 1,
		exported,
		introductions: introductions.map((one) => readIntroduction(one) ?? one),
	};
	return `${JSON.stringify(file)}\n`;
}

/** The JSON of a value that was read from JSON. Nested deeper than anybody writes, it has none; then what can be said of it in short. */
function jsonOf(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch {
		return shorten(value);
	}
}
