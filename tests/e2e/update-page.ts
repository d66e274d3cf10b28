import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { updateEn } from '../../src/i18n/update.en.ts';
import { readUpdate } from '../../src/listing-update/update-file.ts';

/** The day on which these tests happen: browsers, builds and the steward's tool are told so. */
export const today = '2026-11-20';

export async function setToday(page: Page): Promise<void> {
	await page.clock.setFixedTime(new Date(`${today}T15:00:00Z`));
}

/** The first phone number of a desk on the form. */
export const phoneField = (page: Page) => page.locator('input[inputmode="tel"]').first();

export async function goOn(page: Page, button: string): Promise<void> {
	await page.getByRole('button', { name: button, exact: true }).click();
}

export async function unfoldAll(page: Page): Promise<void> {
	await page.evaluate(() =>
		document.querySelectorAll<HTMLDetailsElement>('.update details').forEach((fold) => (fold.open = true)),
	);
}

/** The file that the page hands over, saved where the steward finds it. */
export async function downloadUpdate(page: Page, press: () => Promise<unknown> = () => goOn(page, updateEn.send.download)) {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	const path = await download.path();
	const read = readUpdate(await readFile(path, 'utf8'));
	if (!('update' in read)) throw new Error(`The page made a file that is no update: ${JSON.stringify(read.faults)}`);
	return { name: download.suggestedFilename(), path, update: read.update };
}

/** Goes on with the Tab key until a field or button has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
	for (let presses = 0; presses < 150; presses++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The Tab key does not reach it.');
}

export interface Ran {
	readonly code: number;
	readonly told: string;
}

/** A command of the project, as somebody types it. */
export async function npmRun(...words: string[]): Promise<Ran> {
	try {
		const { stdout } = await promisify(execFile)('npm', ['run', '--silent', ...words]);
		return { code: 0, told: stdout };
	} catch (error) {
		const { code, stdout } = error as { readonly code: number; readonly stdout: string };
		return { code, told: stdout };
	}
}

/** `npm run listing:apply` as a steward runs it who has looked already. */
export async function applyFiles(content: string, ...files: string[]): Promise<Ran> {
	return npmRun('listing:apply', '--', ...files, '--content', content, '--today', today, '--yes');
}

/** The lines that git shows as changed between two folders, with the file that they stand in. */
export async function changedLines(before: string, after: string): Promise<string[]> {
	const words = ['diff', '--no-index', '--unified=0', '--no-color', before, after];
	const { stdout } = await promisify(execFile)('git', words).catch((error: unknown) => error as { stdout: string });
	let file = '';
	return stdout.split('\n').flatMap((line) => {
		if (line.startsWith('+++ ')) file = line.slice(line.lastIndexOf('/') + 1);
		return /^(?:\+\+\+|---) /.test(line) || !/^[+-]/.test(line) ? [] : [`${file} ${line}`];
	});
}

export function contentFile(content: string, name: string): string {
	return readFileSync(join(content, name), 'utf8');
}
