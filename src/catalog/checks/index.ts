import type { Check } from '../entries.ts';
import { datesPlausible } from './dates-plausible.ts';
import { everyListingHasAWayIn } from './every-listing-has-a-way-in.ts';
import { everyNeedAnswered } from './every-need-answered.ts';
import { everyPlaceAndSectorKnown } from './every-place-and-sector-known.ts';
import { frenchPresent } from './french-present.ts';
import { idsMatchFileNames } from './ids-match-file-names.ts';
import { networksHold } from './networks-hold.ts';
import { noCycles } from './no-cycles.ts';
import { noDuplicates } from './no-duplicates.ts';
import { nothingRefusedIsListed } from './nothing-refused-is-listed.ts';
import { noOrphanOffices } from './no-orphan-offices.ts';
import { noSharedContacts } from './no-shared-contacts.ts';
import { noSourceTwice } from './no-source-twice.ts';
import { oneFormForPhonesAndAddresses } from './one-form-for-phones-and-addresses.ts';
import { plainWords } from './plain-words.ts';
import { rangesRunUpward } from './ranges-run-upward.ts';
import { referencesExist } from './references-exist.ts';
import { sourcesPresent } from './sources-present.ts';
import { textIsPlainMarkdown } from './text-is-plain-markdown.ts';
import { textReadsEasily } from './text-reads-easily.ts';
import { typologyIsComplete } from './typology-is-complete.ts';
import { warmDoorsAreDesks } from './warm-doors-are-desks.ts';

/** Every rule across files. The order does not matter: problems are sorted by their place. */
export const checks: readonly Check[] = [
	idsMatchFileNames,
	referencesExist,
	typologyIsComplete,
	everyNeedAnswered,
	everyPlaceAndSectorKnown,
	frenchPresent,
	sourcesPresent,
	noSourceTwice,
	noOrphanOffices,
	warmDoorsAreDesks,
	everyListingHasAWayIn,
	networksHold,
	noDuplicates,
	nothingRefusedIsListed,
	noSharedContacts,
	noCycles,
	datesPlausible,
	rangesRunUpward,
	oneFormForPhonesAndAddresses,
	textIsPlainMarkdown,
	plainWords,
	textReadsEasily,
];
