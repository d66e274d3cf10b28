import { describe, expect, test } from 'vitest';
import { planWrite } from '../../../../src/introduction/device/write-plan.ts';
import { caseloadLimits } from '../../../../src/schema/limits.ts';
import { anIntroduction } from '../../formats/build-introduction.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA';

function situation(records: Record<string, unknown> = {}, { count = Object.keys(records).length, known = [] as string[] } = {}) {
	const found = { mark: 'seen', settings: new Map(), records: new Map(Object.entries(records)), count, isNewer: false };
	return { found, key: undefined, known: new Set(known) };
}

describe('planWrite', () => {
	test('an introduction that is new is written as text', async () => {
		const { records } = await planWrite([anIntroduction()], situation());
		expect([...records]).toEqual([[id, JSON.stringify(anIntroduction())]]);
	});

	test('what is there already is not written again', async () => {
		const { records, savings } = await planWrite([anIntroduction()], situation({ [id]: JSON.stringify(anIntroduction()) }));
		expect([records.size, savings.get(id)?.outcome]).toEqual([0, 'saved']);
	});

	test('one that was here and is not any more stays away', async () => {
		const { records, savings } = await planWrite([anIntroduction()], situation({}, { known: [id] }));
		expect([records.size, savings.get(id)?.outcome]).toEqual([0, 'removed']);
	});

	test('as many as a caseload holds are kept, and no more', async () => {
		const other = anIntroduction([], { id: 'BBBBBBBBBBBBBBBBBBBBBB' });
		const { savings } = await planWrite([anIntroduction(), other], situation({}, { count: caseloadLimits.introductions - 1 }));
		expect([...savings.values()]).toMatchObject([{ outcome: 'saved' }, { outcome: 'held', why: 'too-many' }]);
	});

	test('a full caseload still takes what happens to those in it', async () => {
		const { savings } = await planWrite(
			[anIntroduction([{ kind: 'reminded', on: '2026-11-28' }])],
			situation({ [id]: JSON.stringify(anIntroduction()) }, { count: caseloadLimits.introductions }),
		);
		expect(savings.get(id)).toMatchObject({ outcome: 'saved', introduction: { events: [{ kind: 'reminded' }] } });
	});

	test('a record of another introduction under its name is moved, not merged', async () => {
		const stranger = JSON.stringify(anIntroduction([], { id: 'BBBBBBBBBBBBBBBBBBBBBB' }));
		const { records } = await planWrite([anIntroduction()], situation({ [id]: stranger }));
		expect([...records.values()]).toEqual([stranger, JSON.stringify(anIntroduction())]);
	});
});
