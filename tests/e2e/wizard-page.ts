import type { Locator, Page } from 'playwright-core';
import type { WizardQuestions } from '../../src/formats/wizard-data.ts';
import { wizardEn, type WizardWords } from '../../src/i18n/wizard.en.ts';
import { wizardFr } from '../../src/i18n/wizard.fr.ts';
import type { SiteLanguage } from '../../src/schema/vocabulary.ts';
import { at } from './visit.ts';

/** The wizard as a reader works it: by its labels, in a language. */
export interface WizardPage {
	readonly page: Page;
	readonly words: WizardWords;
	readonly questions: WizardQuestions;
	readonly open: (fragment?: string) => Promise<void>;
	/** Presses "Continue", or another button of that kind. */
	readonly goOn: (label?: string) => Promise<void>;
	/** Waits for the heading of a view. */
	readonly see: (heading: string) => Promise<void>;
	readonly need: (id: string) => string;
	readonly factor: (id: string) => string;
	readonly county: (id: string) => string;
	/** The note under a factor, unfolded if it was folded. */
	readonly note: (factor: string) => Promise<Locator>;
	/** Names of the organizations at the doors, in order, those behind "more" too. */
	readonly doors: () => Promise<string[]>;
	/** The fragment of the address, without `#`. */
	readonly fragment: () => string;
}

/** Answers that name needs in all ways there are; also the fragment of a link. */
export const manyAnswers =
	'voice=employer&county=digby&community=Meteghan&sector=fishing-and-seafood&kind=business&employees=12&languages=fr,en' +
	'&modes=searching,growing&urgent=meet-candidates&needs=meet-candidates,borrow-or-raise-money' +
	'&meaning-values=strength&working-arrangements=stressor:arrange-flexible-work&skills-competencies=both:train-supervisors' +
	'&external-conditions=stressor:house-workers';

export async function wizardOn(page: Page, language: SiteLanguage = 'en'): Promise<WizardPage> {
	const words = language === 'fr' ? wizardFr : wizardEn;
	const questions = (await (await fetch(at(`data/wizard-questions.${language}.json`))).json()) as WizardQuestions;
	const named = (entries: readonly { readonly id: string; readonly name?: string; readonly title?: string }[], id: string) => {
		const entry = entries.find((one) => one.id === id);
		return entry?.title ?? entry?.name ?? id;
	};
	const see = async (heading: string) => {
		await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
	};
	return {
		page,
		words,
		questions,
		open: async (fragment = '') => {
			// Two pages that differ in their fragment only are one document to the browser: leave it in between.
			await page.goto('about:blank');
			await page.goto(at(`${language === 'fr' ? 'fr/' : ''}plan/${fragment === '' ? '' : `#${fragment}`}`));
			await page.locator('.wizard h1').waitFor();
		},
		goOn: async (label = words.onward) => page.getByRole('button', { name: label, exact: true }).click(),
		see,
		need: (id) => questions.needs[id]?.title ?? id,
		factor: (id) => named(questions.factors, id),
		county: (id) => named(questions.counties, id),
		note: async (factor) => {
			const group = page.getByRole('group', { name: named(questions.factors, factor) });
			const note = group.getByLabel(words.factors.note);
			await note.waitFor({ state: 'attached' });
			if (!(await note.isVisible())) await group.getByText(words.factors.noteAdd).click();
			return note;
		},
		doors: async () => {
			await page.locator('.door').first().waitFor();
			return page.locator('.door h3 a').allTextContents();
		},
		fragment: () => new URL(page.url()).hash.slice(1),
	};
}

/** A directory in which nobody offers anything: every need is a gap. */
export async function withoutServices(page: Page): Promise<void> {
	await page.route('**/data/wizard-questions.*', async (route) => {
		const questions = (await (await route.fetch()).json()) as WizardQuestions;
		await route.fulfill({ json: { ...questions, directory: { ...questions.directory, services: [] } } });
	});
}
