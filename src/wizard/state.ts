import type { LeftOut } from '../formats/summary.ts';
import type { Summary, SummaryEmployer } from '../planner/summary.ts';
import type { EmployerKind, FactorId, Mode, OwnerGroup, ServiceLanguage, Standing, Voice } from '../schema/vocabulary.ts';
import { isEmpty, namedNeeds, strains, tidy, toggled, withEmployer, withFactor, withoutStaleUrgency } from './answers.ts';
import type { Kept } from './device.ts';
import { nextOf, previousOf, type Step, type View } from './steps.ts';

/** Everything on the screen follows from this, and this follows from the answers. */
export interface WizardState {
	/** Names this run through the questions in the browser's history and on the device. */
	readonly journey: string;
	readonly view: View;
	readonly summary: Summary;
	/** "I would rather not say": the first step was answered without a county. */
	readonly isPlaceDeclined: boolean;
	/** Where "Continue" and "Back" lead after a "Change". */
	readonly returnTo: 'check' | 'plan' | undefined;
	/** Whether this plan came straight from "I need people now", which is then where "Back" leads. */
	readonly isShort: boolean;
	/** Id of the part of the page that takes the focus after a move, instead of the heading. */
	readonly focus: string | undefined;
	/** Moves from view to view so far, and whether the last one went through the browser's own buttons. */
	readonly moves: number;
	readonly movedByBrowser: boolean;
	/** Needs put aside because their factor no longer strains. They come back if it strains again. */
	readonly aside: Readonly<Partial<Record<FactorId, readonly string[]>>>;
	/** The factor whose needs were last put aside, to be said once. */
	readonly putAside: FactorId | undefined;
	/** What an address, a file or this device held and could not be read. */
	readonly leftOut: readonly LeftOut[];
	/** Other answers that this device holds. While they are there, these answers are not written over them. */
	readonly kept: Kept | undefined;
	/** A need that somebody brought from its page, to be added if they go on with the answers this device holds. */
	readonly brought: string | undefined;
}

export type Action =
	| { readonly type: 'voice-said'; readonly voice: Voice }
	| { readonly type: 'place-said'; readonly county: string; readonly community?: string | undefined }
	| { readonly type: 'place-declined' }
	| { readonly type: 'sector-said'; readonly sector: string | undefined }
	| { readonly type: 'employees-said'; readonly employees: number | undefined }
	| { readonly type: 'kind-said'; readonly kind: EmployerKind | undefined }
	| { readonly type: 'owner-toggled'; readonly group: OwnerGroup }
	| { readonly type: 'language-toggled'; readonly language: ServiceLanguage }
	| { readonly type: 'mode-toggled'; readonly mode: Mode }
	| { readonly type: 'need-toggled'; readonly need: string }
	| { readonly type: 'urgent-toggled'; readonly need: string }
	| { readonly type: 'people-now-toggled'; readonly needs: readonly string[] }
	| { readonly type: 'standing-said'; readonly factor: FactorId; readonly standing: Standing }
	| { readonly type: 'factor-need-toggled'; readonly factor: FactorId; readonly need: string }
	| { readonly type: 'note-said'; readonly factor: FactorId; readonly note: string }
	| { readonly type: 'continued' }
	| { readonly type: 'went-back' }
	| { readonly type: 'went'; readonly view: Step; readonly returnTo?: 'check' | 'plan'; readonly focus?: string }
	| { readonly type: 'travelled'; readonly view: View; readonly returnTo: 'check' | 'plan' | undefined }
	| { readonly type: 'opened'; readonly summary: Summary; readonly leftOut: readonly LeftOut[] }
	| { readonly type: 'resumed' }
	| { readonly type: 'kept-here' }
	| { readonly type: 'notice-closed' }
	| { readonly type: 'replaced'; readonly state: WizardState };

/** A fresh state. `journey` is any text that no other run bears. */
export function blankState(journey: string): WizardState {
	return {
		journey,
		view: 'where',
		summary: {},
		isPlaceDeclined: false,
		returnTo: undefined,
		isShort: false,
		focus: undefined,
		moves: 0,
		movedByBrowser: false,
		aside: {},
		putAside: undefined,
		leftOut: [],
		kept: undefined,
		brought: undefined,
	};
}

/** The state after something was said or done. Changing one answer never loses another. */
export function reduce(state: WizardState, action: Action): WizardState {
	switch (action.type) {
		case 'voice-said':
			return say(state, { ...state.summary, voice: action.voice });
		case 'place-said':
			return {
				...say(state, withEmployer(state.summary, { county: action.county, community: action.community })),
				isPlaceDeclined: false,
			};
		case 'place-declined':
			return {
				...say(state, withEmployer(state.summary, { county: undefined, community: undefined })),
				isPlaceDeclined: true,
			};
		case 'sector-said':
			return sayOfEmployer(state, { sector: action.sector });
		case 'employees-said':
			return sayOfEmployer(state, { employees: action.employees });
		case 'kind-said':
			return sayOfEmployer(state, { kind: action.kind });
		case 'owner-toggled':
			return sayOfEmployer(state, { owners: toggled(state.summary.employer?.owners, action.group) });
		case 'language-toggled':
			return sayOfEmployer(state, { languages: toggled(state.summary.employer?.languages, action.language) });
		case 'mode-toggled':
			return say(state, { ...state.summary, modes: toggled(state.summary.modes, action.mode) });
		case 'need-toggled':
			return say(state, needToggled(state.summary, action.need));
		case 'urgent-toggled':
			return say(state, { ...state.summary, urgent: toggled(state.summary.urgent, action.need) });
		case 'people-now-toggled':
			return say(state, peopleNowToggled(state.summary, action.needs));
		case 'standing-said':
			return sayStanding(state, action.factor, action.standing);
		case 'factor-need-toggled': {
			const factor = state.summary.factors?.[action.factor];
			if (!strains(factor?.standing) || factor === undefined) return state;
			return say(state, withFactor(state.summary, action.factor, { ...factor, needs: toggled(factor.needs, action.need) }));
		}
		case 'note-said': {
			const factor = state.summary.factors?.[action.factor] ?? { standing: 'not-discussed' };
			return say(state, withFactor(state.summary, action.factor, { ...factor, note: action.note }));
		}
		case 'continued':
			return move(state, state.returnTo ?? nextOf(state.view));
		case 'went-back':
			return move(state, backFrom(state) ?? 'where');
		case 'went':
			return move(state, action.view, action);
		case 'travelled':
			return { ...move(state, action.view, { returnTo: action.returnTo }), movedByBrowser: true };
		case 'opened':
			return {
				...move(state, 'check'),
				summary: tidy(action.summary),
				isPlaceDeclined: action.summary.employer?.county === undefined,
				aside: {},
				leftOut: action.leftOut,
			};
		case 'resumed':
			return state.kept === undefined ? state : move(onWithKept(state, state.kept), state.kept.view);
		case 'kept-here':
			return { ...state, kept: undefined };
		case 'notice-closed':
			return { ...state, leftOut: [] };
		case 'replaced':
			return { ...action.state, moves: state.moves + 1 };
	}
}

/** The state that goes on with the answers this device holds, those on the screen set aside. */
function onWithKept(state: WizardState, kept: Kept): WizardState {
	return {
		...state,
		journey: kept.journey,
		summary:
			state.brought === undefined || namedNeeds(kept.summary).includes(state.brought)
				? kept.summary
				: needToggled(kept.summary, state.brought),
		isPlaceDeclined: kept.summary.employer?.county === undefined && kept.view !== 'where',
		aside: {},
		leftOut: kept.leftOut,
		kept: undefined,
		brought: undefined,
	};
}

function say(state: WizardState, summary: Summary): WizardState {
	return { ...state, summary: withoutStaleUrgency(state.summary, tidy(summary)), putAside: undefined };
}

function sayOfEmployer(
	state: WizardState,
	change: { readonly [Field in keyof SummaryEmployer]?: SummaryEmployer[Field] | undefined },
): WizardState {
	return say(state, withEmployer(state.summary, change));
}

function move(
	state: WizardState,
	view: View,
	{ returnTo, focus }: { readonly returnTo?: 'check' | 'plan' | undefined; readonly focus?: string } = {},
): WizardState {
	const isDeclined = state.isPlaceDeclined || (state.summary.employer?.county === undefined && view !== 'where');
	return {
		...state,
		view,
		returnTo,
		isShort: state.view === 'people-now' && view === 'plan',
		focus,
		isPlaceDeclined: isDeclined,
		moves: state.moves + 1,
		movedByBrowser: false,
		putAside: undefined,
	};
}

/** Where "Back" leads; nowhere from the beginning. */
export function backFrom({ view, returnTo, isShort }: WizardState): View | undefined {
	return returnTo ?? (isShort ? 'people-now' : previousOf(view));
}

/** Taking a need off the list takes it off everywhere outside the factors. */
function needToggled(summary: Summary, need: string): Summary {
	const isNamed =
		summary.needs?.includes(need) === true || (summary.urgent?.includes(need) === true && !isUnderFactor(summary, need));
	if (!isNamed) return { ...summary, needs: [...(summary.needs ?? []), need] };
	return {
		...summary,
		needs: summary.needs?.filter((one) => one !== need) ?? [],
		urgent: isUnderFactor(summary, need) ? (summary.urgent ?? []) : (summary.urgent?.filter((one) => one !== need) ?? []),
	};
}

function isUnderFactor(summary: Summary, need: string): boolean {
	return namedNeeds({ ...(summary.factors === undefined ? {} : { factors: summary.factors }) }).includes(need);
}

/** Needing people now is a bundle of needs, all urgent; taking it back takes the whole bundle back. */
function peopleNowToggled(summary: Summary, needs: readonly string[]): Summary {
	const without = (list: readonly string[] | undefined) => (list ?? []).filter((need) => !needs.includes(need));
	if (isPeopleNow(summary, needs)) return { ...summary, needs: without(summary.needs), urgent: without(summary.urgent) };
	return {
		...summary,
		needs: [...(summary.needs ?? []), ...needs.filter((need) => summary.needs?.includes(need) !== true)],
		urgent: [...needs, ...without(summary.urgent)],
	};
}

/** Whether "we need people now" was said. */
export function isPeopleNow(summary: Summary, needs: readonly string[]): boolean {
	return needs.length > 0 && needs.every((need) => summary.urgent?.includes(need) === true);
}

function sayStanding(state: WizardState, factor: FactorId, standing: Standing): WizardState {
	const before = state.summary.factors?.[factor];
	if (strains(standing)) {
		const needs = before?.needs ?? state.aside[factor];
		const { [factor]: _, ...aside } = state.aside;
		const said = withFactor(state.summary, factor, { ...before, standing, ...(needs === undefined ? {} : { needs }) });
		return { ...say(state, said), aside };
	}
	const { needs, ...rest } = before ?? { standing };
	const after = say(state, withFactor(state.summary, factor, { ...rest, standing }));
	if (needs === undefined) return after;
	return { ...after, aside: { ...state.aside, [factor]: needs }, putAside: factor };
}

/** Whether there is something worth keeping on the device. */
export function isWorthKeeping({ summary, kept }: WizardState): boolean {
	const { voice: _, ...answers } = summary;
	return kept === undefined && !isEmpty(answers);
}
