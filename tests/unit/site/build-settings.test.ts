import { describe, expect, test } from 'vitest';
import { readBuildSettings } from '../../../src/site/build-settings.ts';

describe('readBuildSettings', () => {
	test('what is not said has a default that shows', () => {
		expect(readBuildSettings({ LODESTONE_TODAY: '2026-11-20' })).toEqual({
			content: 'content',
			today: '2026-11-20',
			site: 'https://example.org',
			base: '/',
		});
	});

	test('a day that is none is refused', () => {
		expect(() => readBuildSettings({ LODESTONE_TODAY: 'tomorrow' })).toThrow(
			'LODESTONE_TODAY is "tomorrow". Write a day as YYYY-MM-DD.',
		);
	});
});
