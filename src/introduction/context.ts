import { createContext, useContext } from 'react';
import type { IntroductionData } from '../formats/introduction-data.ts';
import type { KnownIds } from '../formats/summary.ts';
import type { IntroductionIslandWords } from '../i18n/introduction-island.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { writeAddress } from './address.ts';
import type { Arrival } from './receive/arrival.ts';
import type { Caseload } from './use-caseload.ts';

/** What every part of the introductions shares. */
export interface Introductions {
	readonly language: SiteLanguage;
	readonly words: IntroductionIslandWords;
	readonly data: IntroductionData;
	readonly known: KnownIds;
	readonly caseload: Caseload;
	/** Shows another view, as a new place in the browser's history or instead of the present one. */
	readonly go: (address: Parameters<typeof writeAddress>[0], how?: 'push' | 'replace') => void;
	/** Shows what came in a file. It stands in no address: going back or loading the page again leaves it. */
	readonly show: (arrival: Arrival) => void;
}

export const IntroductionsContext = createContext<Introductions | undefined>(undefined);

export function useIntroductions(): Introductions {
	const introductions = useContext(IntroductionsContext);
	if (introductions === undefined) throw new Error('This part of the introductions was used outside of them.');
	return introductions;
}
