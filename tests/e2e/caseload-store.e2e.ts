import { describe, expect, test } from 'vitest';
import { useSources, visitSources } from './caseload-window.ts';
import { useBrowser } from './visit.ts';

describe('the caseload on the device', () => {
	const { open } = useBrowser();

	test('what was saved is there after the page was opened again', async () => {
		const page = await open();
		await useSources(page.context());
		await visitSources(page);
		await page.evaluate(async () => {
			const store = await window.device.openCaseloadStore({ read: (value) => value as never });
			await store.save({ id: 'introduction-of-digby-', changed: '2026-11-20T10:00:00Z', events: [] });
		});
		await visitSources(page);
		const { introductions } = await page.evaluate(async () =>
			(await window.device.openCaseloadStore({ read: (value) => value as never })).all(),
		);
		expect(introductions.map(({ id }) => id)).toEqual(['introduction-of-digby-']);
	});
});
