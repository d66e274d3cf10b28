import type { IntroductionWords } from './introduction.en.ts';

/** All words of the introductions' island in one language, by topic. */
export interface IntroductionIslandWords {
	readonly shell: IntroductionWords;
}
