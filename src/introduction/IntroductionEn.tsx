import type { IntroductionIslandWords } from '../i18n/introduction-island.ts';
import { caseloadEn } from '../i18n/caseload.en.ts';
import { carriedFaultsEn } from '../i18n/carried-faults.en.ts';
import { introductionReceiveEn } from '../i18n/introduction-receive.en.ts';
import { introductionWriteEn } from '../i18n/introduction-write.en.ts';
import { introductionEn } from '../i18n/introduction.en.ts';
import { nextStepsEn } from '../i18n/next-steps.en.ts';
import { Introduction } from './Introduction.tsx';

const words: IntroductionIslandWords = {
	shell: introductionEn,
	write: introductionWriteEn,
	receive: introductionReceiveEn,
	faults: carriedFaultsEn,
	next: nextStepsEn,
	caseload: caseloadEn,
};

/** Introductions in English, so that a page carries the words of one language only. */
export function IntroductionEn() {
	return <Introduction language="en" words={words} />;
}
