import { describe, expect, test } from 'vitest';
import { assetsOf } from '../../../src/offline/core-files.ts';

const files: Readonly<Record<string, string>> = {
	'index.html': '<link href="/base/assets/style.1.css">',
	'plan/index.html': '<astro-island component-url="/base/assets/Wizard.1.js">',
	'assets/style.1.css': 'body{background:url(/base/assets/picture.1.svg)}',
	'assets/picture.1.svg': '<svg/>',
	'assets/Wizard.1.js': 'import"./shared.1.js";const later=()=>import("./PlanStep.1.js")',
	'assets/PlanStep.1.js': 'import"./Wizard.1.js"',
	'assets/shared.1.js': '',
	'assets/Other.1.js': '',
};
const site = {
	assets: Object.keys(files).flatMap((path) => (path.startsWith('assets/') ? [path.slice('assets/'.length)] : [])),
	read: (path: string) => {
		const text = files[path];
		if (text === undefined) throw new Error(`${path} was not built.`);
		return text;
	},
};

describe('assetsOf', () => {
	test('a page needs its styles and what those show', () => {
		expect(assetsOf([''], site)).toEqual(['assets/picture.1.svg', 'assets/style.1.css']);
	});

	test('a page needs its scripts, those that they load at once, and those that they load later', () => {
		expect(assetsOf(['plan/'], site)).toEqual(['assets/PlanStep.1.js', 'assets/Wizard.1.js', 'assets/shared.1.js']);
	});

	test('a page that was not built is said', () => {
		expect(() => assetsOf(['gone/'], site)).toThrow('gone/index.html was not built.');
	});
});
