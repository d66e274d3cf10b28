import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/wizard/address.ts';
import { arrive, type Arrival } from '../../../src/wizard/arrival.ts';
import { kept, known } from './build.ts';

const peopleNow = ['meet-candidates', 'advertise-a-job'];
const arriving = (arrival: Partial<Arrival>) =>
	arrive({ fragment: '', journey: undefined, kept: undefined, newJourney: 'new', ...arrival }, known, peopleNow);
const withNote = kept({
	employer: { county: 'digby' },
	needs: ['get-advice'],
	factors: { 'pay-benefits': { standing: 'stressor', note: 'wages are a sore point' } },
});
const itsAddress = '#step=check&county=digby&needs=get-advice&pay-benefits=stressor';

describe('arriving without answers', () => {
	test('a first visit begins at the first step', () => {
		expect(arriving({})).toMatchObject({ view: 'where', summary: {}, journey: 'new' });
	});

	test('somebody who was here before is asked whether to go on', () => {
		expect(arriving({ kept: withNote })).toMatchObject({ view: 'resume', summary: {}, kept: withNote });
	});

	test('needing people now asks one question and knows the rest', () => {
		expect(arriving({ fragment: '#now' })).toMatchObject({
			view: 'people-now',
			summary: { needs: peopleNow, urgent: peopleNow },
		});
	});

	test('needing people now does not touch other answers on the device', () => {
		expect(arriving({ fragment: '#now', kept: withNote })).toMatchObject({ view: 'people-now', kept: withNote });
	});

	test('needing people now a second time, for another county perhaps, warns of nothing', () => {
		const before = kept({ employer: { county: 'digby' }, needs: peopleNow, urgent: peopleNow });
		expect(arriving({ fragment: '#now', kept: before }).kept).toBeUndefined();
		const withMore = kept({ employer: { county: 'digby', employees: 12 }, needs: peopleNow, urgent: peopleNow });
		expect(arriving({ fragment: '#now', kept: withMore }).kept).toBe(withMore);
	});

	test('a practitioner begins as one', () => {
		expect(arriving({ fragment: '#practitioner' })).toMatchObject({ view: 'where', summary: { voice: 'practitioner' } });
	});

	test('a need brought from its page is on the list', () => {
		expect(arriving({ fragment: '#need=get-advice' })).toMatchObject({
			view: 'where',
			summary: { needs: ['get-advice'] },
			brought: 'get-advice',
		});
	});

	test('an unknown need from elsewhere is reported, not guessed', () => {
		expect(arriving({ fragment: '#need=fly-to-the-moon' })).toMatchObject({
			summary: {},
			leftOut: [{ path: 'need', value: 'fly-to-the-moon' }],
		});
	});
});

describe('arriving with answers', () => {
	test('a link shows its answers at its step', () => {
		expect(arriving({ fragment: itsAddress })).toMatchObject({
			view: 'check',
			summary: { needs: ['get-advice'] },
			kept: undefined,
		});
	});

	test('notes come back when the device holds the same answers, as after a change of language', () => {
		expect(arriving({ fragment: itsAddress, kept: withNote })).toMatchObject({ summary: withNote.summary, journey: 'earlier' });
	});

	test('notes stay where they are when a link says something else', () => {
		const state = arriving({ fragment: '#step=plan&county=kings&pay-benefits=stressor', kept: withNote });
		expect(state.summary.factors).toEqual({ 'pay-benefits': { standing: 'stressor' } });
		expect(state.kept).toBe(withNote);
	});

	test('an old entry of the same journey does not take back what was said since', () => {
		const state = arriving({ fragment: '#step=now&county=digby', journey: 'earlier', kept: withNote });
		expect(state).toMatchObject({ view: 'now', summary: withNote.summary });
	});

	test('answers without a step are shown to be checked', () => {
		expect(arriving({ fragment: '#county=digby&needs=get-advice' }).view).toBe('check');
	});

	test('answers without a step or a county begin at the place', () => {
		expect(arriving({ fragment: '#needs=get-advice' })).toMatchObject({ view: 'where', isPlaceDeclined: false });
	});

	test('a later step without a county means that the place was not said on purpose', () => {
		expect(arriving({ fragment: '#step=factors&needs=get-advice' }).isPlaceDeclined).toBe(true);
	});

	test('a mangled link keeps what can be read and names the rest', () => {
		const state = arriving({ fragment: '#step=soon&county=atlantis&needs=get-advice,xx&pay-benefits=awful&%%%=1' });
		expect(state.summary).toEqual({ needs: ['get-advice'] });
		expect(state.leftOut.map(({ path }) => path)).toEqual(
			expect.arrayContaining(['step', 'employer.county', 'needs.1', 'factors.pay-benefits']),
		);
	});
});

describe('addresses', () => {
	test('what was written is read back, view and all', () => {
		const summary = {
			voice: 'practitioner',
			employer: { county: 'digby', employees: 12, languages: ['fr', 'en'] },
			modes: ['searching'],
			urgent: ['meet-candidates'],
			factors: { 'skills-competencies': { standing: 'both', needs: ['train-supervisors'] } },
			needs: ['get-advice'],
		} as const;
		expect(readAddress(writeAddress(summary, 'plan'), known)).toEqual({ kind: 'answers', summary, view: 'plan', leftOut: [] });
	});

	test('notes are never written', () => {
		expect(writeAddress(withNote.summary, 'plan')).not.toContain('sore');
	});

	test('the very beginning has no fragment', () => {
		expect(writeAddress({}, 'where')).toBe('');
	});

	test('the offer to go on is no place to link to', () => {
		expect(writeAddress(withNote.summary, 'resume')).toBe('');
		expect(readAddress('#step=resume', known)).toMatchObject({ leftOut: [{ path: 'step', value: 'resume' }] });
	});
});
