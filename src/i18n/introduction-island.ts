import type { CaseloadWords } from './caseload.en.ts';
import type { CarriedFaultWords } from './carried-faults.en.ts';
import type { IntroductionReceiveWords } from './introduction-receive.en.ts';
import type { IntroductionWriteWords } from './introduction-write.en.ts';
import type { IntroductionWords } from './introduction.en.ts';
import type { NextStepWords } from './next-steps.en.ts';

/** All words of the introductions' island in one language, by topic. */
export interface IntroductionIslandWords {
	readonly shell: IntroductionWords;
	readonly receive: IntroductionReceiveWords;
	readonly faults: CarriedFaultWords;
	readonly next: NextStepWords;
	readonly caseload: CaseloadWords;
	readonly write: IntroductionWriteWords;
}
