import { describe, expect, test } from 'vitest';
import { channelLink, officeInWords, phoneLink, shortWebAddress } from '../../../src/site/channels.ts';

describe('phoneLink', () => {
	test.each([
		['902-555-0100', 'tel:+19025550100'],
		['1-800-555-0100', 'tel:+18005550100'],
		['902-555-0100 ext. 12', 'tel:+19025550100;ext=12'],
		['211', 'tel:211'],
	])('%s is dialled as %s', (phone, address) => {
		expect(phoneLink(phone)).toBe(address);
	});
});

describe('channelLink', () => {
	test('a mailbox opens a message', () => {
		expect(channelLink({ kind: 'email', value: 'help@a.example' }, [])).toEqual({
			text: 'help@a.example',
			href: 'mailto:help@a.example',
		});
	});

	test('a visit names the office and leads nowhere', () => {
		const office = { id: 'main', community: 'Digby', county: 'digby', address: '1 Water Street' };
		expect(channelLink({ kind: 'visit', value: 'main' }, [office])).toEqual({ text: '1 Water Street, Digby', href: undefined });
	});

	test('a visit to an office that does not exist is our mistake', () => {
		expect(() => channelLink({ kind: 'visit', value: 'main' }, [])).toThrow('No office "main" to visit.');
	});
});

describe('shortWebAddress', () => {
	test.each([
		['https://www.a.example/', 'a.example'],
		['https://www.a.example/works/', 'a.example/works'],
		['https://a.example/programs/employers/hiring/graduates', 'a.example/…/graduates'],
		['https://a.example/a-very-long-name-for-a-single-page', 'a.example/a-very-long-name-for-a…'],
	])('%s reads %s', (address, short) => {
		expect(shortWebAddress(address)).toBe(short);
	});
});

describe('officeInWords', () => {
	test('does not say the community twice', () => {
		expect(officeInWords({ id: 'a', name: 'Digby office', community: 'Digby', county: 'digby' })).toBe('Digby office');
	});
});
