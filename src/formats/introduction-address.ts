import type { Summary } from '../planner/summary.ts';
import { fromFragment, toFragment } from './summary-fragment.ts';
import type { DatedSummary, KnownIds } from './summary.ts';

/** Which door somebody wants to be introduced to, and what led there. */
export interface IntroductionWish {
	/** Id of the door. */
	readonly door: string;
	readonly services: readonly string[];
	/** Needs that the door is to answer. */
	readonly needs: readonly string[];
	/** Questions that only the door can answer: codes of the plan. */
	readonly ask: readonly { readonly code: string; readonly service: string }[];
	/** The answers behind a plan, without notes. */
	readonly summary: DatedSummary;
}

const doorForm = /^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80})?$/;
const idForm = /^[a-z0-9-]{1,80}$/;
const most = 30;
const own = ['to', 'services', 'for', 'ask'] as const;

/**
 * The fragment that begins an introduction, without `#`: `to=cbdc-blue-water&services=…&for=…&ask=…` and the answers of the summary. Notes never
 * stand in an address.
 */
export function introductionFragment(
	wish: Omit<IntroductionWish, 'summary'> & { readonly summary?: Summary | undefined },
): string {
	const said: [string, string][] = [
		['to', wish.door],
		['services', wish.services.join(',')],
		['for', wish.needs.join(',')],
		['ask', wish.ask.map(({ code, service }) => `${code}:${service}`).join(',')],
	];
	const answers = wish.summary === undefined ? '' : toFragment(wish.summary);
	return [
		...said.flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`])),
		...(answers === '' ? [] : [answers]),
	].join('&');
}

/** Reads such a fragment, with or without `#`. Hostile input: what does not have the form of an id is left out. */
export function readIntroductionFragment(fragment: string, known: KnownIds): IntroductionWish | undefined {
	const said = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 8_000));
	const door = said.get('to') ?? '';
	if (!doorForm.test(door)) return undefined;
	const list = (key: string) => (said.get(key) ?? '').split(',').slice(0, most);
	const ids = (key: string) => list(key).filter((id) => idForm.test(id));
	const services = ids('services');
	const needs = ids('for').filter((need) => known.needs.has(need));
	const ask = list('ask').flatMap((pair) => {
		const [code = '', service = ''] = pair.split(':');
		return idForm.test(code) && idForm.test(service) ? [{ code, service }] : [];
	});
	for (const key of own) said.delete(key);
	return { door, services, needs, ask, summary: fromFragment(said.toString(), known).summary };
}
