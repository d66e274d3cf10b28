import { planSentencesFr } from '../i18n/plan-sentences.fr.ts';
import { wizardFr } from '../i18n/wizard.fr.ts';
import { Wizard } from './Wizard.tsx';

/** The wizard in French, so that a page carries the words of one language only. */
export function WizardFr() {
	return <Wizard language="fr" words={wizardFr} sentences={planSentencesFr} />;
}
