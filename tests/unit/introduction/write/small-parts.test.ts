import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress, writeSteps } from '../../../../src/introduction/address.ts';
import { forgetForReload, keepForReload, keptForReload } from '../../../../src/introduction/write/keep-for-reload.ts';
import { forgetOwnDetails, keepOwnDetails, recallOwnDetails } from '../../../../src/introduction/write/own-details.ts';
import { languageFor, mailboxOf } from '../../../../src/introduction/write/send-ways.ts';
import { aDraft, anIntroduction } from '../../formats/build-introduction.ts';
import { aDirectory } from './a-directory.ts';

function aStorage() {
	const held = new Map<string, string>();
	return {
		held,
		getItem: (key: string) => held.get(key) ?? null,
		setItem: (key: string, value: string) => void held.set(key, value),
		removeItem: (key: string) => void held.delete(key),
	};
}

const refusing = (): never => {
	throw new Error('Storage is refused.');
};

describe('own details', () => {
	test('are there next time, and gone once they are forgotten', () => {
		const storage = aStorage();
		expect(keepOwnDetails(() => storage, { name: 'Jo Example', email: 'jo@centre.example.ca' })).toBe(true);
		expect(recallOwnDetails(() => storage)).toEqual({ name: 'Jo Example', email: 'jo@centre.example.ca' });
		forgetOwnDetails(() => storage);
		expect(storage.held.size).toBe(0);
	});

	test.each(['', 'null', '[]', '{"name":7}', '{"name":{"toString":1}}', '{"admin":"yes"}', 'no json'])('%s is nobody', (text) => {
		const storage = aStorage();
		storage.setItem('lodestone.introducer.v1', text);
		expect(recallOwnDetails(() => storage)).toBeUndefined();
	});

	test('a device that refuses remembers nothing, and says so', () => {
		expect(keepOwnDetails(refusing, { name: 'Jo' })).toBe(false);
		expect(recallOwnDetails(refusing)).toBeUndefined();
		expect(() => forgetOwnDetails(refusing)).not.toThrow();
	});
});

describe('the last words before a page is left', () => {
	const introduction = anIntroduction([], { draft: aDraft({ words: { need: 'Half a sen' } }) });

	test('come back, and are gone once they were taken', () => {
		const storage = aStorage();
		keepForReload(() => storage, introduction);
		expect(keptForReload(() => storage, introduction.id)).toEqual(introduction);
		forgetForReload(() => storage, introduction.id);
		expect(storage.held.size).toBe(0);
	});

	test('of another draft stay where they are', () => {
		const storage = aStorage();
		keepForReload(() => storage, introduction);
		expect(keptForReload(() => storage, 'BBBBBBBBBBBBBBBBBBBBBB')).toBeUndefined();
	});

	test('that were damaged are none', () => {
		const storage = aStorage();
		storage.setItem(`lodestone.unsaved.${introduction.id}`, '{"id":"AAAAAAAAAAAAAAAAAAAAAA","draft":');
		expect(keptForReload(() => storage, introduction.id)).toBeUndefined();
		expect(keptForReload(refusing, introduction.id)).toBeUndefined();
	});
});

describe('where and in which language a door is written to', () => {
	test.each([
		['lender', { address: 'loans@lender.example.ca' }],
		['centre', { address: 'line@works.example.ca', through: 'Works' }],
		['department/wages', undefined],
		['constructor', undefined],
	])('%s: %j', (door, mailbox) => {
		expect(mailboxOf(door, aDirectory)).toEqual(mailbox);
	});

	test.each([
		['lender', 'en'],
		['department/wages', 'fr'],
	])('%s reads %s', (door, language) => {
		expect(languageFor(door, aDirectory)).toBe(language);
	});
});

describe('the address of a draft', () => {
	const id = 'AAAAAAAAAAAAAAAAAAAAAA';
	const known = { needs: new Set<string>(), counties: new Set<string>(), sectors: new Set<string>() };

	test.each([undefined, ...writeSteps])('leads to its step: %s', (step) => {
		const address = step === undefined ? { view: 'write' as const, id } : { view: 'write' as const, id, step };
		expect(readAddress(`#${writeAddress(address)}`, known)).toEqual(address);
	});

	test('with a step that does not exist leads to where the draft stands', () => {
		expect(readAddress(`#write=${id}&step=sideways`, known)).toEqual({ view: 'write', id });
	});
});
