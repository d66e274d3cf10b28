import { createContext, useContext } from 'react';
import type { IntroductionData } from '../formats/introduction-data.ts';
import type { KnownIds } from '../formats/summary.ts';
import type { IntroductionIslandWords } from '../i18n/introduction-island.ts';
import type { Introduction } from '../schema/caseload.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { writeAddress } from './address.ts';

/** The introductions that this device keeps, as the screen sees them. */
export interface CaseloadHere {
	readonly introductions: readonly Introduction[];
	/** Merges with what is kept and keeps it. What could not be kept stays on the screen, and the caseload says so. */
	readonly save: (introduction: Introduction) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
}

/** What every part of the introductions shares. */
export interface Introductions {
	readonly language: SiteLanguage;
	readonly words: IntroductionIslandWords;
	readonly data: IntroductionData;
	readonly known: KnownIds;
	readonly caseload: CaseloadHere;
	/** Shows another view, as a new place in the browser's history or instead of the present one. */
	readonly go: (address: Parameters<typeof writeAddress>[0], how?: 'push' | 'replace') => void;
}

export const IntroductionsContext = createContext<Introductions | undefined>(undefined);

export function useIntroductions(): Introductions {
	const introductions = useContext(IntroductionsContext);
	if (introductions === undefined) throw new Error('This part of the introductions was used outside of them.');
	return introductions;
}
