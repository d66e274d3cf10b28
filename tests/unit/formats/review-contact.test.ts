import { describe, expect, test } from 'vitest';
import type { OrganizationEntry } from '../../../src/catalog/catalog.ts';
import { reviewContact } from '../../../src/formats/review-contact.ts';
import { desk, organization } from '../site/catalog-builder.ts';

const emailDesk = desk('desk', { channels: [{ kind: 'email', value: 'desk@example.ca' }] });
const silentDesk = (...channels: OrganizationEntry['facts']['doors'][number]['channels']) => desk('desk', { channels });
const contacts = [
	{ role: 'Program mailbox', email: 'programs@example.ca' },
	{ role: 'Front office', email: 'office@example.ca', language: 'fr' as const },
];

function ask(entry: OrganizationEntry, isLate = false, others: readonly OrganizationEntry[] = []) {
	return reviewContact(entry, (id) => others.find((other) => other.id === id), isLate);
}

describe('reviewContact', () => {
	test('the mailbox that the organization named is asked first', () => {
		expect(ask(organization('council', { doors: [emailDesk], reviewContacts: contacts }))).toEqual({
			by: 'email',
			to: ['programs@example.ca'],
			role: 'Program mailbox',
			language: 'en',
		});
	});

	test('the later reminders go to the second one, in its language, with a copy to the first', () => {
		expect(ask(organization('council', { reviewContacts: contacts }), true)).toEqual({
			by: 'email',
			to: ['office@example.ca', 'programs@example.ca'],
			role: 'Front office',
			language: 'fr',
		});
	});

	test('where one is named it gets the later reminders too', () => {
		expect(ask(organization('council', { reviewContacts: contacts.slice(0, 1) }), true).to).toEqual(['programs@example.ca']);
	});

	test('else the first mailbox of a desk, whatever stands before it', () => {
		expect(ask(organization('council', { doors: [desk('front'), emailDesk] })).to).toEqual(['desk@example.ca']);
	});

	test('else the mailbox of an office', () => {
		const offices = [{ id: 'main', community: 'Digby', county: 'digby', email: 'digby@example.ca' }];
		expect(ask(organization('council', { doors: [desk('front')], offices }))).toMatchObject({
			by: 'email',
			to: ['digby@example.ca'],
		});
	});

	test('else a telephone, of a desk before that of an office', () => {
		const offices = [{ id: 'main', community: 'Digby', county: 'digby', phone: '902-555-0199' }];
		expect(ask(organization('council', { offices }))).toMatchObject({ by: 'phone', to: ['902-555-0100'] });
		expect(ask(organization('council', { offices, doors: [silentDesk()] }))).toMatchObject({ by: 'phone', to: ['902-555-0199'] });
	});

	test('else whoever it is reached through, and from there on', () => {
		const network = organization('network', { doors: [silentDesk()], reachThrough: 'line' });
		const line = organization('line');
		expect(ask(organization('member', { doors: [silentDesk()], memberOf: ['network'] }), false, [network, line])).toEqual({
			by: 'phone',
			to: ['902-555-0100'],
			through: 'line',
			language: 'en',
		});
	});

	test('a circle of organizations that are reached through each other comes to an end', () => {
		const one = organization('one', { doors: [silentDesk()], reachThrough: 'other' });
		const other = organization('other', { doors: [silentDesk()], reachThrough: 'one' });
		expect(ask(one, false, [one, other]).by).toBe('nobody');
	});

	test('a form comes before a website, and a website is better than nothing', () => {
		const form = { kind: 'form', value: 'https://example.ca/form' } as const;
		const website = 'https://example.ca';
		expect(ask(organization('council', { doors: [silentDesk(form)], website })).to).toEqual(['https://example.ca/form']);
		expect(ask(organization('council', { doors: [silentDesk()], website }))).toMatchObject({ by: 'web', to: [website] });
	});

	test('French is asked in French where the organization names French first', () => {
		expect(ask(organization('conseil', { languages: ['fr', 'en'] })).language).toBe('fr');
		expect(ask(organization('council', { languages: ['en', 'fr'] })).language).toBe('en');
	});
});
