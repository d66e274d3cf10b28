import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteOf, type OwnSite } from './site-of.ts';
import { barriersOn, phone, useBrowser } from './visit.ts';

/** What people of four organizations confirmed, at four times. */
function confirm(content: string): void {
	const confirmations = [
		['services/job-fair.md', '2026-05-20'],
		['services/wage-help.md', '2025-05-20'],
		['organizations/east-centre.md', '2025-10-01'],
	] as const;
	for (const [name, date] of confirmations) {
		const file = join(content, name);
		const confirmation = `confirmations:\n  - { date: '${date}', role: Manager, method: phone, facts: [all] }\n`;
		writeFileSync(file, readFileSync(file, 'utf8').replace('\n---\n', `\n${confirmation}---\n`));
	}
	writeFileSync(
		join(content, 'corrections.yaml'),
		"- { listing: job-fair, what: An old number., whatFr: Un ancien numéro., reported: '2026-11-18' }\n",
	);
}

let site: OwnSite;
beforeAll(async () => {
	site = await siteOf(confirm, '2026-11-20');
});
afterAll(async () => site.stop());

describe('freshness of a directory in every state', () => {
	const { open } = useBrowser(() => site.at(''));

	test.each(['', 'fr/'])('has no known barrier, wide or on a phone (/%s)', async (language) => {
		const page = await open();
		await page.goto(site.at(`${language}freshness/`));
		expect(await barriersOn(page)).toEqual([]);
		await page.setViewportSize(phone.viewport ?? { width: 375, height: 740 });
		expect(await barriersOn(page)).toEqual([]);
	});

	test('the bar reads as a sentence, and each state has its row', async () => {
		const page = await open();
		await page.goto(site.at('freshness/'));
		expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
			'A bar of all open listings: 25% due, 25% overdue, 25% left out of suggestions, 25% never confirmed.',
		);
		expect(await page.getByRole('row', { name: /^never confirmed/ }).innerText()).toMatch(/1\s+25%$/);
	});

	test('whoever owns a listing that is due finds its link', async () => {
		const page = await open(phone);
		await page.goto(site.at('freshness/'));
		const hrefOf = (name: string) => page.getByRole('link', { name }).getAttribute('href');
		expect(await hrefOf('Nothing has changed (Job Fair)')).toBe('/update/?id=job-fair#confirm');
		expect(await hrefOf('Change it (Job Fair)')).toBe('/update/?id=job-fair');
	});

	test('a reported mistake is there with its age', async () => {
		const page = await open();
		await page.goto(site.at('fr/freshness/'));
		expect(await page.locator('#corrections').innerText()).toContain(
			'Un ancien numéro. (signalé le 18 novembre 2026, il y a 2 jours)',
		);
	});

	test('a listing that left suggestions says since when, is not among the answers to its need, and is found by its name', async () => {
		const page = await open();
		await page.goto(site.at('services/wage-help/'));
		expect(await page.getByRole('main').innerText()).toContain('Since November 20, 2026 it is left out of suggestions.');
		await page.goto(site.at('needs/afford-people/'));
		expect(await page.getByRole('main').innerText()).not.toContain('Wage Help');
		await page.goto(site.at('search/?q=wage+help'));
		const result = page.locator('[data-results] li').filter({ hasText: 'Wage Help' });
		await expect.poll(() => result.first().innerText(), { timeout: 30_000 }).toContain('not confirmed for long');
	});

	test('an overdue desk says how old its listing is', async () => {
		const page = await open();
		await page.goto(site.at('organizations/east-centre/'));
		expect(await page.getByRole('complementary').innerText()).toContain(
			'Last confirmed on October 1, 2025, too long ago to count.',
		);
	});
});
