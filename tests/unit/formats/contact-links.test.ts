import { describe, expect, test } from 'vitest';
import { phoneLink, shortWebAddress } from '../../../src/formats/contact-links.ts';

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
