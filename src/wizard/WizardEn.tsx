import { planSentencesEn } from '../i18n/plan-sentences.en.ts';
import { wizardEn } from '../i18n/wizard.en.ts';
import { Wizard } from './Wizard.tsx';

/** The wizard in English, so that a page carries the words of one language only. */
export function WizardEn() {
	return <Wizard language="en" words={wizardEn} sentences={planSentencesEn} />;
}
