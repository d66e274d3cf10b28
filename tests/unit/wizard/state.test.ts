import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/planner/plan.ts';
import type { Directory } from '../../../src/planner/directory.ts';
import { isWorthKeeping, reduce } from '../../../src/wizard/state.ts';
import { after, having, kept } from './build.ts';

describe('going through the steps', () => {
	test('continuing leads through all seven steps in order', () => {
		const views = ['where'];
		let state = after();
		while (state.view !== 'plan') {
			state = reduce(state, { type: 'continued' });
			views.push(state.view);
		}
		expect(views).toEqual(['where', 'now', 'words', 'factors', 'surroundings', 'check', 'plan']);
	});

	test('going back leads to the step before and keeps what was said', () => {
		const state = after(
			{ type: 'place-said', county: 'digby' },
			{ type: 'continued' },
			{ type: 'mode-toggled', mode: 'searching' },
			{ type: 'went-back' },
		);
		expect(state.view).toBe('where');
		expect(state.summary).toEqual({ employer: { county: 'digby' }, modes: ['searching'] });
	});

	test('the browser going back and forward changes the view and no answer', () => {
		const before = having({ needs: ['get-advice'] }, { view: 'words' });
		const there = reduce(before, { type: 'travelled', view: 'where', returnTo: undefined });
		const back = reduce(there, { type: 'travelled', view: 'words', returnTo: undefined });
		expect(there.summary).toBe(before.summary);
		expect(back).toMatchObject({ view: 'words', summary: before.summary, movedByBrowser: true });
	});

	test('changing an answer from the check page comes straight back to it', () => {
		const state = having({ needs: ['get-advice'] }, { view: 'check' });
		const changing = reduce(state, { type: 'went', view: 'where', returnTo: 'check', focus: 'w-part-place' });
		expect(reduce(changing, { type: 'continued' }).view).toBe('check');
		expect(reduce(changing, { type: 'went-back' }).view).toBe('check');
		expect(changing.focus).toBe('w-part-place');
	});

	test('the way back to the check page is used once', () => {
		const changing = reduce(having({}, { view: 'check' }), { type: 'went', view: 'where', returnTo: 'check' });
		const back = reduce(changing, { type: 'continued' });
		expect(reduce(back, { type: 'continued' }).view).toBe('plan');
	});

	test('the one question of “I need people now” leads to the plan', () => {
		const state = having({ urgent: ['meet-candidates'] }, { view: 'people-now' });
		expect(reduce(state, { type: 'continued' }).view).toBe('plan');
	});

	test('going back from that plan leads to the one question, and from a plan after all steps to the answers', () => {
		const short = reduce(having({ urgent: ['meet-candidates'] }, { view: 'people-now' }), { type: 'went', view: 'plan' });
		expect(reduce(short, { type: 'went-back' }).view).toBe('people-now');
		const long = reduce(having({ urgent: ['meet-candidates'] }, { view: 'check' }), { type: 'continued' });
		expect(reduce(long, { type: 'went-back' }).view).toBe('check');
	});
});

describe('changing one answer', () => {
	const full = having({
		voice: 'practitioner',
		employer: { county: 'digby', community: 'Meteghan', employees: 12, languages: ['fr'] },
		modes: ['searching'],
		urgent: ['meet-candidates'],
		needs: ['meet-candidates'],
		factors: { 'skills-competencies': { standing: 'stressor', needs: ['train-supervisors'], note: 'lead hand left' } },
	});

	test('another county loses nothing but the community that lay in the old one', () => {
		const { summary } = reduce(full, { type: 'place-said', county: 'kings' });
		expect(summary).toEqual({ ...full.summary, employer: { county: 'kings', employees: 12, languages: ['fr'] } });
	});

	test('declining the place takes back the county and the community only', () => {
		const state = reduce(full, { type: 'place-declined' });
		expect(state.summary.employer).toEqual({ employees: 12, languages: ['fr'] });
		expect(state.isPlaceDeclined).toBe(true);
	});

	test('the other voice changes nothing else', () => {
		const { summary } = reduce(full, { type: 'voice-said', voice: 'employer' });
		expect(summary).toEqual({ ...full.summary, voice: 'employer' });
	});

	test('taking every answer back leaves nothing, not empty parts', () => {
		const state = after(
			{ type: 'language-toggled', language: 'fr' },
			{ type: 'language-toggled', language: 'fr' },
			{ type: 'owner-toggled', group: 'women' },
			{ type: 'owner-toggled', group: 'women' },
			{ type: 'mode-toggled', mode: 'growing' },
			{ type: 'mode-toggled', mode: 'growing' },
			{ type: 'need-toggled', need: 'get-advice' },
			{ type: 'need-toggled', need: 'get-advice' },
		);
		expect(state.summary).toEqual({});
	});

	test('facts about the employer are said one by one', () => {
		const state = after(
			{ type: 'sector-said', sector: 'fishing-and-seafood' },
			{ type: 'employees-said', employees: 3 },
			{ type: 'kind-said', kind: 'cooperative' },
			{ type: 'employees-said', employees: undefined },
		);
		expect(state.summary).toEqual({ employer: { sector: 'fishing-and-seafood', kind: 'cooperative' } });
	});
});

describe('needs and urgency', () => {
	test('needing people now names the whole bundle as urgent, and takes it back whole', () => {
		const bundle = ['meet-candidates', 'advertise-a-job'];
		const said = after({ type: 'people-now-toggled', needs: bundle });
		expect(said.summary).toEqual({ needs: bundle, urgent: bundle });
		expect(reduce(said, { type: 'people-now-toggled', needs: bundle }).summary).toEqual({});
	});

	test('a need that is taken off the list is no longer urgent', () => {
		const state = having({ needs: ['get-advice'], urgent: ['get-advice'] });
		expect(reduce(state, { type: 'need-toggled', need: 'get-advice' }).summary).toEqual({});
	});

	test('a need that still stands under a factor stays urgent', () => {
		const state = having({
			needs: ['train-supervisors'],
			urgent: ['train-supervisors'],
			factors: { 'skills-competencies': { standing: 'stressor', needs: ['train-supervisors'] } },
		});
		expect(reduce(state, { type: 'need-toggled', need: 'train-supervisors' }).summary.urgent).toEqual(['train-supervisors']);
	});

	test('a need that an old file calls urgent without naming it can be taken off', () => {
		const state = having({ urgent: ['get-advice'] });
		expect(reduce(state, { type: 'need-toggled', need: 'get-advice' }).summary).toEqual({});
	});

	test('what is urgent can stop being urgent and stay named', () => {
		const state = having({ needs: ['get-advice'], urgent: ['get-advice'] });
		expect(reduce(state, { type: 'urgent-toggled', need: 'get-advice' }).summary).toEqual({ needs: ['get-advice'] });
	});
});

describe('factors', () => {
	const strained = after(
		{ type: 'standing-said', factor: 'skills-competencies', standing: 'stressor' },
		{ type: 'factor-need-toggled', factor: 'skills-competencies', need: 'train-supervisors' },
		{ type: 'note-said', factor: 'skills-competencies', note: 'lead hand left' },
	);

	test('a stressor that becomes a strength puts its needs aside, says so, and keeps the note', () => {
		const state = reduce(strained, { type: 'standing-said', factor: 'skills-competencies', standing: 'strength' });
		expect(state.summary.factors).toEqual({ 'skills-competencies': { standing: 'strength', note: 'lead hand left' } });
		expect(state.putAside).toBe('skills-competencies');
	});

	test('needs put aside come back when the factor strains again', () => {
		const aside = reduce(strained, { type: 'standing-said', factor: 'skills-competencies', standing: 'not-discussed' });
		const again = reduce(aside, { type: 'standing-said', factor: 'skills-competencies', standing: 'both' });
		expect(again.summary.factors?.['skills-competencies']?.needs).toEqual(['train-supervisors']);
		expect(again.aside).toEqual({});
	});

	test('what was urgent under a factor is not urgent once it is put aside', () => {
		const urgent = reduce(strained, { type: 'urgent-toggled', need: 'train-supervisors' });
		const state = reduce(urgent, { type: 'standing-said', factor: 'skills-competencies', standing: 'strength' });
		expect(state.summary.urgent).toBeUndefined();
	});

	test('a strength takes no needs', () => {
		const strong = after({ type: 'standing-said', factor: 'pay-benefits', standing: 'strength' });
		const state = reduce(strong, { type: 'factor-need-toggled', factor: 'pay-benefits', need: 'get-advice' });
		expect(state).toBe(strong);
	});

	test('a strength creates no need in the plan', () => {
		const directory: Directory = {
			needs: [{ id: 'get-advice', factors: [{ factor: 'pay-benefits', weight: 3 }], modes: [] }],
			services: [],
			doors: [],
			counties: ['digby'],
			practitionerNetwork: 'network',
			fallback: 'network',
		};
		const { summary } = after({ type: 'standing-said', factor: 'pay-benefits', standing: 'strength' });
		expect(plan(directory, summary, '2026-11-20')).toMatchObject({ demand: [], strengths: ['pay-benefits'] });
	});

	test('a note on a factor that was not asked about counts as not discussed', () => {
		const { summary } = after({ type: 'note-said', factor: 'pay-benefits', note: 'ask next time' });
		expect(summary.factors).toEqual({ 'pay-benefits': { standing: 'not-discussed', note: 'ask next time' } });
	});
});

describe('other answers on the device', () => {
	const earlier = kept({ needs: ['get-advice'], factors: { 'pay-benefits': { standing: 'stressor', note: 'mine' } } });

	test('answers from a link are not kept over them', () => {
		expect(isWorthKeeping(having({ needs: ['house-workers'] }, { kept: earlier }))).toBe(false);
	});

	test('going on with them brings back answers, notes and the step', () => {
		const state = reduce(having({ needs: ['house-workers'] }, { kept: earlier }), { type: 'resumed' });
		expect(state).toMatchObject({ journey: 'earlier', view: 'factors', summary: earlier.summary, kept: undefined });
	});

	test('a need brought from its page is added to them', () => {
		const state = having({ needs: ['house-workers'] }, { kept: earlier, brought: 'house-workers' });
		expect(reduce(state, { type: 'resumed' }).summary.needs).toEqual(['get-advice', 'house-workers']);
	});

	test('once given up, the present answers are kept in their place', () => {
		const state = reduce(having({ needs: ['house-workers'] }, { kept: earlier }), { type: 'kept-here' });
		expect(isWorthKeeping(state)).toBe(true);
	});

	test('who answers is no answer worth keeping', () => {
		expect(isWorthKeeping(having({ voice: 'practitioner' }))).toBe(false);
	});
});

describe('opening a file', () => {
	test('its answers take the place of all others, and what was left out is said', () => {
		const state = reduce(having({ modes: ['growing'] }), {
			type: 'opened',
			summary: { needs: ['get-advice'] },
			leftOut: [{ path: 'needs.1', value: 'fly' }],
		});
		expect(state).toMatchObject({
			view: 'check',
			summary: { needs: ['get-advice'] },
			leftOut: [{ path: 'needs.1', value: 'fly' }],
		});
	});

	test('a notice can be closed', () => {
		const state = having({}, { leftOut: [{ path: 'x', value: 'y' }] });
		expect(reduce(state, { type: 'notice-closed' }).leftOut).toEqual([]);
	});

	test('starting over is a move of its own, so that the browser can go back', () => {
		const state = having({ needs: ['get-advice'] }, { moves: 4 });
		const fresh = reduce(state, { type: 'replaced', state: after() });
		expect(fresh).toMatchObject({ summary: {}, moves: 5, movedByBrowser: false });
	});
});
