import type { CarriedFault } from '../formats/carried-fault.ts';
import type { CarriedFaultWords, FaultWords } from './carried-faults.en.ts';

/** The words for a fault. */
export function faultWordsFor(words: CarriedFaultWords, fault: CarriedFault): FaultWords {
	return (words[fault.code] as (one: CarriedFault) => FaultWords)(fault);
}
