import { fromFragment, toFragment } from '../formats/summary-fragment.ts';
import type { KnownIds, LeftOut } from '../formats/summary.ts';
import type { Summary } from '../planner/summary.ts';
import { tidy } from './answers.ts';
import { viewNamed, type View } from './steps.ts';

/** What the fragment of an address asks for. */
export type Address =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'people-now' }
	| { readonly kind: 'practitioner' }
	| { readonly kind: 'need'; readonly need: string }
	| {
			readonly kind: 'answers';
			readonly summary: Summary;
			/** Absent where the address names no step, or one that does not exist. */
			readonly view?: View;
			readonly leftOut: readonly LeftOut[];
	  };

/**
 * Reads a fragment, with or without `#`: one of the short ones that pages link to (`now`, `practitioner`, `need=<id>`), or answers.
 * Hostile and truncated ones keep what can be read.
 */
export function readAddress(fragment: string, known: KnownIds): Address {
	const text = fragment.replace(/^#/, '');
	if (text === '') return { kind: 'nothing' };
	if (text === 'now') return { kind: 'people-now' };
	if (text === 'practitioner') return { kind: 'practitioner' };
	const need = /^need=([a-z0-9-]+)$/.exec(text)?.[1];
	if (need !== undefined && known.needs.has(need)) return { kind: 'need', need };

	const { summary, step, leftOut } = fromFragment(text, known);
	const view = viewNamed(step);
	const unknownStep = step !== undefined && view === undefined ? [{ path: 'step', value: step.slice(0, 60) }] : [];
	return {
		kind: 'answers',
		summary: tidy(summary),
		...(view === undefined ? {} : { view }),
		leftOut: [...unknownStep, ...leftOut],
	};
}

/** The fragment for what is on the screen, without `#`; empty at the very beginning. */
export function writeAddress(summary: Summary, view: View): string {
	if (view === 'resume') return '';
	const answers = toFragment(summary);
	return view === 'where' && answers === '' ? '' : toFragment(summary, view);
}
