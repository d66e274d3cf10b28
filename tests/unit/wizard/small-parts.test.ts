import { describe, expect, test } from 'vitest';
import type { WizardDoor } from '../../../src/formats/wizard-data.ts';
import type { DirectoryNeed } from '../../../src/planner/directory.ts';
import { readEntry } from '../../../src/island/browser-history.ts';
import { channelLinks, doorsThrough } from '../../../src/wizard/contact.ts';
import { needsBehind } from '../../../src/wizard/factor-needs.ts';
import { headcountOf } from '../../../src/wizard/headcount.ts';

describe('the number of employees', () => {
	test.each([
		['', undefined],
		['  ', undefined],
		['12', 12],
		[' 7 ', 7],
		['0', 0],
		['1 200', 1200],
		['1,200', 1200],
		['100000', 100_000],
	])('“%s” is understood', (typed, headcount) => {
		expect(headcountOf(typed)).toBe(headcount);
	});

	test.each(['twelve', '12.5', '-3', '1e3', '100001', '12 or so', '1,2'])('“%s” is not a whole number', (typed) => {
		expect(headcountOf(typed)).toBe('wrong');
	});
});

describe('the needs behind a factor', () => {
	const need = (id: string, weight: number, modes: DirectoryNeed['modes'] = []): DirectoryNeed => ({
		id,
		factors: weight === 0 ? [] : [{ factor: 'pay-benefits', weight }],
		modes,
	});

	test('the most typical come first, then what fits the modes, then the typology', () => {
		const needs = [need('light', 1), need('first', 2), need('fitting', 2, ['growing']), need('heavy', 3), need('other', 0)];
		expect(needsBehind(needs, 'pay-benefits', ['growing'])).toEqual({
			typical: ['heavy', 'fitting', 'first', 'light'],
			more: [],
		});
	});

	test('from the fifth on they wait behind “more”', () => {
		const needs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => need(id, 1));
		expect(needsBehind(needs, 'pay-benefits', []).more).toEqual(['e', 'f']);
	});
});

describe('channels', () => {
	const door = (channels: WizardDoor['channels']): WizardDoor => ({ organization: 'O', desk: 'D', channels });

	test('numbers can be dialled, with extension, and short numbers as they are', () => {
		const links = channelLinks(
			door([
				{ kind: 'phone', value: '1-800-555-0100 ext. 12' },
				{ kind: 'phone', value: '902-555-0100' },
				{ kind: 'phone', value: '211' },
			]),
		);
		expect(links.map(({ href }) => href)).toEqual(['tel:+18005550100;ext=12', 'tel:+19025550100', 'tel:211']);
	});

	test('a script dressed as an address is no link', () => {
		expect(channelLinks(door([{ kind: 'web', value: 'javascript:alert(1)' }]))).toEqual([]);
	});

	test('web addresses are shown as people read them', () => {
		expect(channelLinks(door([{ kind: 'web', value: 'https://www.example.org/help/' }]))[0]?.text).toBe('example.org/help');
	});

	test('a door without a contact is reached through another organization’s desks', () => {
		const through = door([{ kind: 'phone', value: '211' }]);
		const listings = { services: {}, doors: { '211/line': through, '2110': through } };
		expect(doorsThrough(listings, { ...door([]), reachThrough: '211' }).map(({ id }) => id)).toEqual(['211/line']);
	});
});

describe('entries of the browser’s history', () => {
	test('an entry of ours says its journey and the way back', () => {
		expect(readEntry({ journey: 'j', returnTo: 'check' })).toEqual({ journey: 'j', returnTo: 'check' });
	});

	test.each([null, undefined, 'text', 7, {}, { journey: 7 }])('%o is none of ours', (held) => {
		expect(readEntry(held)).toBeUndefined();
	});

	test('a way back that does not exist is none', () => {
		expect(readEntry({ journey: 'j', returnTo: 'nowhere' })?.returnTo).toBeUndefined();
	});
});
