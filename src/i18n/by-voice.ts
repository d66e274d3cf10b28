import type { Voice } from '../schema/vocabulary.ts';

/** Words that differ by who is reading. */
export type ByVoice<Said = string> = Readonly<Record<Voice, Said>>;
