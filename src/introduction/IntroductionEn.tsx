import { introductionEn } from '../i18n/introduction.en.ts';
import { Introduction } from './Introduction.tsx';

/** Introductions in English, so that a page carries the words of one language only. */
export function IntroductionEn() {
	return <Introduction language="en" words={{ shell: introductionEn }} />;
}
