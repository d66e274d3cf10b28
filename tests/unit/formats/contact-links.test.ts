import { describe, expect, test } from 'vitest';
import { phoneLink, shortWebAddress } from '../../../src/formats/contact-links.ts';

describe('phoneLink', () => {
	test.each([
		['902-555-0100', 'tel:+19025550100'],
		['1-800-555-0100 ext. 12', 'tel:+18005550100;ext=12'],
		['211', 'tel:211'],
	])('%s can be dialled', (phone, link) => {
		expect(phoneLink(phone)).toBe(link);
	});
});

describe('shortWebAddress', () => {
	test.each([
		['https://www.novascotia.ca/works/', 'novascotia.ca/works'],
		['https://example.org', 'example.org'],
		['https://www.example.org/one/two/three/a-page-on-wages', 'example.org/…/a-page-on-wages'],
		['https://example.org/a-page-whose-name-goes-on-and-on-and-on', 'example.org/a-page-whose-name-goes…'],
	])('%s is shown as %s', (address, short) => {
		expect(shortWebAddress(address)).toBe(short);
	});
});
