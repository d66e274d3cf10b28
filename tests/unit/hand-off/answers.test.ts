import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIntroduction } from '../../../src/formats/caseload.ts';
import { recordAnswer } from '../../../src/hand-off/answers.ts';
import { mergeIntroductions } from '../../../src/hand-off/merge.ts';
import { standingOf } from '../../../src/hand-off/standing.ts';
import { replySchema } from '../../../src/schema/reply.ts';
import { aDraft, aReply, anIntroduction, type Told } from '../formats/build-introduction.ts';
import { obeying } from '../formats/near-schema.ts';

const sent: Told = { kind: 'sent', by: 'email', on: '2026-11-20' };
const moment = { at: '2026-11-24T15:00:00.000Z', on: '2026-11-24' };
const others = [anIntroduction([sent], { id: 'CCCCCCCCCCCCCCCCCCCCCC' })];

describe('recordAnswer', () => {
	test('writes an answer down at the introduction it belongs to, once', () => {
		const arrived = recordAnswer([...others, anIntroduction([sent])], aReply(), moment);
		if (arrived.outcome !== 'recorded') throw new Error(`It was ${arrived.outcome}.`);
		expect(standingOf(arrived.introduction, '2026-11-24').state).toBe('accepted');
		expect(readIntroduction(arrived.introduction)).toEqual(arrived.introduction);
		expect(recordAnswer([arrived.introduction], aReply(), { at: '2026-11-25T09:00:00.000Z', on: '2026-11-25' })).toEqual({
			outcome: 'known',
			introduction: arrived.introduction,
		});
	});

	test('the same answer opened on two devices is one event', () => {
		const onOne = recordAnswer([anIntroduction([sent])], aReply(), moment);
		const onOther = recordAnswer([anIntroduction([sent])], aReply(), { at: '2026-11-26T09:00:00.000Z', on: '2026-11-26' });
		if (onOne.outcome !== 'recorded' || onOther.outcome !== 'recorded') throw new Error('Both are new.');
		expect(mergeIntroductions(onOne.introduction, onOther.introduction).events).toEqual(onOne.introduction.events);
	});

	test.each([
		['another id', aReply({ packet: 'DDDDDDDDDDDDDDDDDDDDDD' }), anIntroduction([sent])],
		['another key', aReply({ key: 'EEEEEEEEEEE' }), anIntroduction([sent])],
		['an introduction that has not left', aReply(), anIntroduction([])],
		['a draft', aReply(), { id: aReply().packet, changed: moment.at, draft: aDraft(), events: anIntroduction([sent]).events }],
	])('an answer to %s changes nothing', (_, reply, introduction) => {
		expect(recordAnswer([introduction, ...others], reply, moment)).toEqual({ outcome: 'no-match' });
	});

	test('no answer that was made up without the packet is taken', () => {
		fc.assert(
			fc.property(obeying(replySchema), (reply) => {
				expect(recordAnswer([anIntroduction([sent])], reply, moment)).toEqual({ outcome: 'no-match' });
			}),
		);
	});
});
