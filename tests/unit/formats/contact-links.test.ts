import { describe, expect, test } from 'vitest';
import { mailLinkFor, phoneLink, phoneLinkFor, shortWebAddress } from '../../../src/formats/contact-links.ts';

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

describe('links for what a stranger wrote', () => {
	test.each([
		['desk@example.org', 'mailto:desk@example.org'],
		['first.last+intake@mail.example-works.ca', 'mailto:first.last+intake@mail.example-works.ca'],
	])('%s is a mailbox', (written, link) => {
		expect(mailLinkFor(written)).toBe(link);
	});

	test.each([
		'desk at example.org',
		'desk@example.org?bcc=other@example.com',
		'desk@example.org,other@example.com',
		'desk%0A@example.org',
		'Desk <desk@example.org>',
		'javascript:alert(1)',
		' desk@example.org',
		'',
	])('"%s" is shown as text only, not as a mailbox', (written) => {
		expect(mailLinkFor(written)).toBeUndefined();
	});

	test.each([
		['902-555-0100', 'tel:+19025550100'],
		['(902) 555-0100', 'tel:+19025550100'],
		['902.555.0100 ext. 12', 'tel:+19025550100;ext=12'],
		['902 555-0100, poste 12', 'tel:+19025550100;ext=12'],
		['1-800-555-0100', 'tel:+18005550100'],
		['+33 1 70 00 00 00', 'tel:+33170000000'],
		['211', 'tel:211'],
	])('%s is a phone number', (written, link) => {
		expect(phoneLinkFor(written)).toBe(link);
	});

	test.each(['5550100', '902-555-0100 or 902-555-0101', '*72 902 555 0100', '911', 'javascript:1', '12', ''])(
		'"%s" is shown as text only, not as a phone number',
		(written) => {
			expect(phoneLinkFor(written)).toBeUndefined();
		},
	);
});
