import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * The path of a Chromium to test with: one named in LODESTONE_BROWSER, an installed one, the test runner's own download, or the
 * system's package. Never nothing: without a browser the tests fail with one sentence that says what to install.
 */
export function findBrowser(): string {
	const found = installed() ?? downloaded() ?? fromThePackageManager();
	if (found !== undefined) return found;
	throw new Error('The browser tests need Chromium or Chrome. Install one, or name its program in LODESTONE_BROWSER.');
}

function installed(): string | undefined {
	const named = process.env['LODESTONE_BROWSER'];
	const usual = [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	];
	return [...(named === undefined ? [] : [named]), ...usual, ownDownload()].find(
		(path) => path !== undefined && existsSync(path),
	);
}

function downloaded(): string | undefined {
	if (!attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])) return undefined;
	const path = ownDownload();
	return path !== undefined && existsSync(path) ? path : undefined;
}

function fromThePackageManager(): string | undefined {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
	attempt('apt-get', ['update']);
	attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
	return installed();
}

function ownDownload(): string | undefined {
	try {
		return chromium.executablePath();
	} catch {
		return undefined;
	}
}

function attempt(program: string, words: string[]): boolean {
	try {
		execFileSync(program, words, { stdio: 'ignore', timeout: 300_000 });
		return true;
	} catch {
		return false;
	}
}
