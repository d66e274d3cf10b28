import { describe, expect, test } from 'vitest';
import { datesPlausible } from '../../../../src/catalog/checks/dates-plausible.ts';
import type { Source } from '../../../../src/schema/parts.ts';
import { codes, door, entries, factor, need, organization, service } from '../entries-builder.ts';

const today = '2026-11-20';

function source(read: string, stated?: string): Source {
	return { title: 'A page', supports: 'All of it', read, ...(stated === undefined ? {} : { stated }) };
}

describe('datesPlausible', () => {
	test.each(['2026', '2026-11', '2026-11-20'])('%s is not after today', (stated) => {
		const services = [service('fair', { facts: { sources: [source('2026-11-20', stated)] } })];
		expect(datesPlausible(entries({ services }), today)).toEqual([]);
	});

	test.each(['2027', '2026-12', '2026-11-21'])('%s is after today', (stated) => {
		const services = [service('fair', { facts: { cost: { kind: 'fee', words: 'Costs $5.', stated } } })];
		expect(codes(datesPlausible(entries({ services }), today))).toEqual(['services/fair.md cost.stated date-in-future']);
	});

	test('without today nothing lies in the future', () => {
		const services = [service('fair', { facts: { sources: [source('2999-01-01')] } })];
		expect(datesPlausible(entries({ services }))).toEqual([]);
	});

	test('a window may lie ahead, and may close on the day it opens', () => {
		const windows = [{ opens: '2027-01-05', closes: '2027-01-05' }, { closes: '2028-01-01' }];
		const services = [service('fair', { facts: { access: { steps: ['Call.'], windows } } })];
		expect(datesPlausible(entries({ services }), today)).toEqual([]);
	});

	test('dates of channels and offices are looked at', () => {
		const organizations = [
			organization('centre', {
				facts: {
					doors: [door('desk', { channels: [{ kind: 'phone', value: '902-555-0100', stated: '1913' }] })],
					offices: [{ id: 'main', community: 'Eastport', county: 'east', stated: '2031' }],
				},
			}),
		];
		expect(codes(datesPlausible(entries({ organizations }), today))).toEqual([
			'organizations/centre.md offices.0.stated date-in-future',
			'organizations/centre.md doors.0.channels.0.stated date-too-early',
		]);
	});

	test('sources of needs and factors are looked at', () => {
		const sources = [source('2027-01-01')];
		const all = {
			needs: [need('meet-people', { facts: { sources } })],
			factors: [factor('pay-benefits', { facts: { sources } })],
		};
		expect(codes(datesPlausible(entries(all), today))).toEqual([
			'needs/meet-people.md sources.0.read date-in-future',
			'factors/pay-benefits.md sources.0.read date-in-future',
		]);
	});

	test('a confirmation in the future is an error', () => {
		const confirmations = [{ date: '2026-11-21', role: 'Manager', method: 'phone' as const, facts: ['all'] }];
		expect(codes(datesPlausible(entries({ services: [service('fair', { facts: { confirmations } })] }), today))).toEqual([
			'services/fair.md confirmations.0.date date-in-future',
		]);
	});

	test('a listing that has ended may say when', () => {
		const services = [service('fair', { facts: { status: 'ended', ended: '2019' } })];
		expect(datesPlausible(entries({ services }), today)).toEqual([]);
	});
});
