import { describe, expect, test } from 'vitest';
import { channelLink, officeInWords } from '../../../src/site/channels.ts';

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

describe('officeInWords', () => {
	test('does not say the community twice', () => {
		expect(officeInWords({ id: 'a', name: 'Digby office', community: 'Digby', county: 'digby' })).toBe('Digby office');
	});
});
