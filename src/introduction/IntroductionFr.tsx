import { introductionFr } from '../i18n/introduction.fr.ts';
import { Introduction } from './Introduction.tsx';

/** Introductions in French, so that a page carries the words of one language only. */
export function IntroductionFr() {
	return <Introduction language="fr" words={{ shell: introductionFr }} />;
}
