import type { KnownIds } from '../formats/summary.ts';
import { readAddress } from './address.ts';
import type { Summary } from '../planner/summary.ts';
import { isEmpty, sameAnswers, tidy } from './answers.ts';
import type { Kept } from './device.ts';
import { blankState, type WizardState } from './state.ts';

/** What is there when somebody arrives: an address, what the browser remembers of it, and what the device holds. */
export interface Arrival {
	readonly fragment: string;
	/** The journey that this entry of the browser's history belongs to. */
	readonly journey: string | undefined;
	readonly returnTo?: 'check' | 'plan' | undefined;
	readonly kept: Kept | undefined;
	/** A name for a new journey. */
	readonly newJourney: string;
}

/**
 * The state to begin with.
 *
 * The device's answers are taken up where the address belongs to the same journey or says the same, so that notes come back after a
 * reload or a change of language; never merely because they are there: a link somebody sent is about another employer.
 */
export function arrive(
	{ fragment, journey, returnTo, kept, newJourney }: Arrival,
	known: KnownIds,
	needPeopleNow: readonly string[],
): WizardState {
	const fresh = { ...blankState(newJourney), kept };
	const address = readAddress(fragment, known);
	switch (address.kind) {
		case 'nothing':
			return { ...fresh, view: kept === undefined ? 'where' : 'resume' };
		case 'practitioner':
			return { ...fresh, view: kept === undefined ? 'where' : 'resume', summary: { voice: 'practitioner' } };
		case 'people-now':
			return {
				...fresh,
				view: 'people-now',
				summary: peopleNow(needPeopleNow),
				// The same question answered before, for another county perhaps: nothing that needs a warning.
				kept: kept !== undefined && isOnlyPeopleNow(kept.summary, needPeopleNow) ? undefined : kept,
			};
		case 'need':
			return { ...fresh, summary: { needs: [address.need] }, brought: address.need };
		case 'answers': {
			const isKept = kept !== undefined && (kept.journey === journey || sameAnswers(kept.summary, address.summary));
			const summary = isKept ? kept.summary : address.summary;
			const hasCounty = summary.employer?.county !== undefined;
			const view = address.view ?? (hasCounty ? 'check' : 'where');
			return {
				...fresh,
				journey: isKept ? kept.journey : newJourney,
				view,
				summary,
				isPlaceDeclined: !hasCounty && view !== 'where' && view !== 'people-now',
				returnTo,
				leftOut: address.leftOut,
				kept: isKept ? undefined : kept,
			};
		}
	}
}

function peopleNow(needs: readonly string[]): Summary {
	return tidy({ needs, urgent: needs });
}

/** Whether a summary says that people are needed now and where, and nothing else. */
function isOnlyPeopleNow({ voice: _, employer, ...rest }: Summary, needs: readonly string[]): boolean {
	const { county: __, ...others } = employer ?? {};
	return Object.keys(others).length === 0 && !isEmpty(rest) && sameAnswers(rest, peopleNow(needs));
}
