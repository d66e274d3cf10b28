import fc from 'fast-check';
import type { HandOffEvent, Introduction } from '../../../src/schema/caseload.ts';
import {
	closeReasons,
	declineReasons,
	hireChecks,
	outcomes,
	replyAnswers,
	sendWays,
	type CloseReason,
	type HireCheck,
	type Outcome,
	type SendWay,
} from '../../../src/schema/vocabulary.ts';
import { addDays } from '../../../src/trust/days.ts';
import { aPacket, aReply } from '../formats/build-introduction.ts';

/** Introductions to which anything may have happened, in any order, between 2 November 2026 and March. */

export const anyDay = fc.nat(120).map((days) => addDays('2026-11-02', days));

const anyReply = fc
	.record(
		{
			answer: fc.constantFrom(...replyAnswers),
			reason: fc.constantFrom(...declineReasons),
			answered: anyDay,
			time: anyDay.map((day) => ({ day })),
			words: fc.constantFrom('Gladly.', 'Call us.'),
		},
		{ requiredKeys: ['answer', 'answered'] },
	)
	.map((said) => aReply(said));

type Happening = {
	[Kind in HandOffEvent['kind']]: Omit<Extract<HandOffEvent, { kind: Kind }>, 'id' | 'at' | 'on'>;
}[HandOffEvent['kind']];

const happening: fc.Arbitrary<Happening> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('sent' as const), by: fc.constantFrom<SendWay>(...sendWays) }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('answered' as const), reply: anyReply }) },
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant('outcome' as const),
			outcome: fc.constantFrom<Outcome>(...outcomes),
			reached: fc.boolean(),
		}),
	},
	fc.constantFrom(
		{ kind: 'reminded' as const },
		{ kind: 'hired' as const },
		{ kind: 'withdrawn' as const },
		{ kind: 'reopened' as const },
		{ kind: 'noted' as const, text: 'Called twice.' },
	),
	fc.record({ kind: fc.constant('hire-checked' as const), check: fc.constantFrom<HireCheck>(...hireChecks) }),
	fc.record({ kind: fc.constant('follow-up-set' as const), day: anyDay }),
	fc.record({ kind: fc.constant('closed' as const), why: fc.constantFrom<CloseReason>(...closeReasons) }),
);

/** Some of them are written down in the same second, as two devices may. */
const anyEvent: fc.Arbitrary<HandOffEvent> = fc
	.tuple(happening, anyDay, fc.nat(5), fc.stringMatching(/^[a-z0-9]{8}$/))
	.map(([what, on, second, id]) => ({ id, at: `${on}T12:00:0${second}.000Z`, on, ...what }));

export const anyEvents = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 12 });

export const anyIntroduction: fc.Arbitrary<Introduction> = fc
	.tuple(anyEvents, anyDay, fc.constantFrom('job-junction', 'cbdc-blue-water'), fc.constantFrom(undefined, 'digby', 'hants'))
	.map(([events, on, door, county]) => ({
		id: aPacket().id,
		changed: `${on}T12:00:00.000Z`,
		packet: aPacket({ to: { door, organization: 'A door' }, ...(county === undefined ? {} : { about: { county } }) }),
		events,
	}));
