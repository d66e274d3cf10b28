import { describe, expect, test } from 'vitest';
import { readBuildSettings, readSiteAddress } from '../../../src/site/build-settings.ts';

describe('readBuildSettings', () => {
	test('what is not said has a default that shows', () => {
		expect(readBuildSettings({ LODESTONE_TODAY: '2026-11-20' })).toEqual({
			content: 'content',
			today: '2026-11-20',
			site: 'https://example.org',
			base: '/',
		});
	});

	test('what is empty counts as not said', () => {
		const empty = { LODESTONE_TODAY: '2026-11-20', LODESTONE_CONTENT: '', LODESTONE_SITE: '', LODESTONE_BASE: '' };
		expect(readBuildSettings(empty)).toEqual(readBuildSettings({ LODESTONE_TODAY: '2026-11-20' }));
		expect(readSiteAddress(empty)).toEqual({ site: 'https://example.org', base: '/', isSet: false });
	});

	test('an address that somebody set is told from the default', () => {
		expect(readSiteAddress({ LODESTONE_SITE: 'https://example.org' }).isSet).toBe(true);
	});

	test('a day that is none is refused', () => {
		expect(() => readBuildSettings({ LODESTONE_TODAY: 'tomorrow' })).toThrow(
			'LODESTONE_TODAY is "tomorrow". Write a day as YYYY-MM-DD.',
		);
	});
});
