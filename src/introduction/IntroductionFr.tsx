import type { IntroductionIslandWords } from '../i18n/introduction-island.ts';
import { caseloadFr } from '../i18n/caseload.fr.ts';
import { carriedFaultsFr } from '../i18n/carried-faults.fr.ts';
import { introductionReceiveFr } from '../i18n/introduction-receive.fr.ts';
import { introductionWriteFr } from '../i18n/introduction-write.fr.ts';
import { introductionFr } from '../i18n/introduction.fr.ts';
import { nextStepsFr } from '../i18n/next-steps.fr.ts';
import { Introduction } from './Introduction.tsx';

const words: IntroductionIslandWords = {
	shell: introductionFr,
	write: introductionWriteFr,
	receive: introductionReceiveFr,
	faults: carriedFaultsFr,
	next: nextStepsFr,
	caseload: caseloadFr,
};

/** Introductions in French, so that a page carries the words of one language only. */
export function IntroductionFr() {
	return <Introduction language="fr" words={words} />;
}
