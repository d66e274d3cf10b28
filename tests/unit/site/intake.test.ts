import { describe, expect, test } from 'vitest';
import { intakeOn } from '../../../src/site/intake.ts';

const today = '2026-11-20';

describe('intakeOn', () => {
	test('a service without windows is always open', () => {
		expect(intakeOn(undefined, today)).toEqual({ state: 'open' });
	});

	test('both ends of a window are inside it', () => {
		expect(intakeOn([{ opens: today, closes: '2026-12-01' }], today)).toEqual({ state: 'open', until: '2026-12-01' });
		expect(intakeOn([{ opens: '2026-11-01', closes: today }], today)).toEqual({ state: 'open', until: today });
	});

	test('before a window it says when the next one opens', () => {
		expect(intakeOn([{ opens: '2027-05-01' }, { opens: '2027-02-01' }], today)).toEqual({ state: 'opens', on: '2027-02-01' });
	});

	test('after the last window it says since when it is closed', () => {
		expect(intakeOn([{ closes: '2026-06-30' }, { closes: '2025-06-30' }], today)).toEqual({
			state: 'closed',
			since: '2026-06-30',
		});
	});
});
