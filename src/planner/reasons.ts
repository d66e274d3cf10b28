import { answersBehind } from './demand.ts';
import type { DirectoryNeed } from './directory.ts';
import { countiesOf, sectorsOf } from './fit.ts';
import { expectedLanguage, languagesAt } from './gates.ts';
import type { Offer } from './offers.ts';
import type { DemandedNeed, Question, Reason } from './plan-types.ts';
import type { SummaryEmployer } from './summary.ts';

/**
 * Why a door is suggested, as codes with the answer that each rests on. A fact about the employer is a reason only where the listing
 * limits itself by it, so that another answer would take the offer away; a general offer is not "because of your county".
 *
 * @param answered the demanded needs this door answers, each with the offer that answers it
 */
export function reasonsFor(answered: readonly { need: DemandedNeed; offer: Offer }[], employer: SummaryEmployer): Reason[] {
	const reasons: Reason[] = answered.map(({ need }) => ({
		code: need.weight === 'must' ? 'answers-need' : 'explores-need',
		need: need.need,
		from: answersBehind(need),
	}));
	const offers = answered.map(({ offer }) => offer);
	const { county, sector, employees, kind, languages } = employer;
	if (county !== undefined && offers.some((offer) => countiesOf(offer) !== undefined)) {
		reasons.push({ code: 'serves-county', county, from: 'employer.county' });
	}
	if (sector !== undefined && offers.some((offer) => sectorsOf(offer) !== undefined)) {
		reasons.push({ code: 'made-for-sector', sector, from: 'employer.sector' });
	}
	if (
		employees !== undefined &&
		offers.some(({ service }) => service.minEmployees !== undefined || service.maxEmployees !== undefined)
	) {
		reasons.push({ code: 'fits-size', employees, from: 'employer.employees' });
	}
	if (kind !== undefined && offers.some(({ service }) => service.employerKinds !== undefined)) {
		reasons.push({ code: 'for-this-kind', kind, from: 'employer.kind' });
	}
	const first = languages?.[0];
	if (
		first !== undefined &&
		first !== expectedLanguage &&
		offers.some(({ service, door }) => languagesAt(service, door)?.includes(first))
	) {
		reasons.push({ code: 'speaks-your-language', language: first, from: 'employer.languages' });
	}
	return reasons;
}

/**
 * The questions of all offers at a door, each once: what matters to whether it will work out comes first. Whom one hires is not asked
 * where every need that the service answers is about its groups alone: the employer has said it.
 *
 * @param answered as above
 */
export function questionsFor(
	answered: readonly { need: DemandedNeed; offer: Offer }[],
	needs: readonly DirectoryNeed[],
): Question[] {
	const order: readonly Question['code'][] = [
		'status-unclear',
		'county-not-said',
		'sector-not-said',
		'size-not-said',
		'kind-not-said',
		'language-not-known',
		'whose-business',
		'whom-you-hire',
		'condition-in-words',
	];
	const hires = new Map(needs.map((need) => [need.id, need.hires ?? []]));
	const namesWhom = ({ need, offer }: (typeof answered)[number]) => {
		const named = hires.get(need.need) ?? [];
		return named.length > 0 && named.every((group) => offer.service.hires?.includes(group));
	};
	const asked = answered.flatMap((one) => one.offer.ask.filter(({ code }) => code !== 'whom-you-hire' || !namesWhom(one)));
	// Of an organization it is enough to ask once, whatever it gives.
	const subjectOf = (one: Question) => ('of' in one && one.of === 'organization' ? one.of : one.service);
	const questions = [...new Map(asked.map((one) => [`${one.code} ${subjectOf(one)}`, one])).values()];
	return questions.sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
