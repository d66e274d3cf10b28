import type { DirectoryDoor } from '../../src/planner/directory.ts';
import type { ExclusionReason, PlannedDoor, Question } from '../../src/planner/plan-types.ts';
import { expectedLanguage } from '../../src/planner/gates.ts';
import type { SummaryEmployer } from '../../src/planner/summary.ts';
import { employerKinds } from '../../src/schema/vocabulary.ts';
import { areTrue } from './exclusions.ts';
import { aloneFor, fateOf, inTurn, saying, withDoor, withService, type Change, type Situation } from './situation.ts';

/**
 * What is untrue about a question; nothing where it is proven. It is proven when it is about a service that the door is suggested for,
 * when it rests on a fact of the listing and is gone without it, and, where an answer of the employer would settle it, when every such
 * answer does: the service then fits, or is held back for a true reason of that kind.
 */
export function faultsOfQuestion(situation: Situation, { door: id, answers }: PlannedDoor, question: Question): string[] {
	const service = situation.directory.services.find((one) => one.id === question.service);
	const door = situation.directory.doors.find((one) => one.id === id);
	const needs = answers.filter((answer) => answer.service === question.service).map(({ need }) => need);
	if (service === undefined || door === undefined || needs.length === 0) return [`${question.service} does nothing here`];

	const alone = aloneFor(needs, service)(situation);
	const here = atDoorOnly(door)(alone);
	const asks = (one: Situation) => fateOf(one, service.id).ask.some(({ code }) => code === question.code);
	const lifted = withoutItsFact(question, id)(here);
	const unclear = service.status === 'unclear' ? 'service' : 'organization';
	return [
		...(question.code === 'status-unclear' && question.of !== unclear
			? [`${service.id}: it is the ${unclear} that is unclear`]
			: []),
		...(asks(here) ? [] : [`${question.code} of ${service.id} is asked without need`]),
		...(fateOf(lifted, service.id).isSuggested && !asks(lifted) ? [] : [`${question.code} of ${service.id} rests on nothing`]),
		...answersTo(question, alone).flatMap(({ answer, otherwise }) => {
			const after = saying(answer)(alone);
			const { isSuggested, excluded } = fateOf(after, service.id);
			const isHeldBack = excluded.some(({ code }) => otherwise.includes(code)) && areTrue(after, service, excluded);
			return !asks(after) && (isSuggested || isHeldBack)
				? []
				: [`${question.code} of ${service.id} outlives ${JSON.stringify(answer)}`];
		}),
	];
}

function atDoorOnly(door: DirectoryDoor): Change {
	return ({ directory, ...rest }) => ({ ...rest, directory: { ...directory, doors: [door] } });
}

/** The listing without the fact that the question rests on. */
function withoutItsFact(question: Question, door: string): Change {
	const { service } = question;
	const both = (change: { readonly counties?: undefined; readonly sectors?: undefined } | { readonly status: 'active' }) =>
		inTurn([withService(service, () => change), withDoor(door, () => change)]);
	switch (question.code) {
		case 'county-not-said':
			return both({ counties: undefined });
		case 'sector-not-said':
			return both({ sectors: undefined });
		case 'status-unclear':
			return both({ status: 'active' });
		case 'size-not-said':
			return withService(service, () => ({ minEmployees: undefined, maxEmployees: undefined }));
		case 'kind-not-said':
			return withService(service, () => ({ employerKinds: undefined }));
		case 'whose-business':
			return withService(service, () => ({ owners: undefined }));
		case 'language-not-known':
			// The fact is that the listing says nothing: once it says the language, there is nothing to ask.
			return withService(service, () => ({ languages: [question.language] }));
		case 'whom-you-hire':
			return withService(service, () => ({ hires: undefined }));
		case 'condition-in-words':
			return withService(service, () => ({ conditions: undefined }));
	}
}

interface SettlingAnswer {
	readonly answer: Partial<SummaryEmployer>;
	/** Why the service may be held back then. Empty: it may not. */
	readonly otherwise: readonly ExclusionReason['code'][];
}

/** The answers that settle a question. What only the organization knows has none. */
function answersTo(question: Question, { directory }: Situation): SettlingAnswer[] {
	const [service] = directory.services;
	switch (question.code) {
		case 'county-not-said':
			return directory.counties.map((county) => ({ answer: { county }, otherwise: ['other-county'] }));
		case 'sector-not-said': {
			const sectors = new Set(directory.doors.flatMap((door) => door.sectors ?? []).concat(service?.sectors ?? []));
			return [...sectors].map((sector) => ({ answer: { sector }, otherwise: ['other-sector'] }));
		}
		case 'size-not-said':
			return [service?.minEmployees, service?.maxEmployees]
				.flatMap((limit) => (limit === undefined ? [] : [limit - 1, limit, limit + 1]))
				.map((employees) => ({ answer: { employees }, otherwise: ['too-few-employees', 'too-many-employees'] }));
		case 'kind-not-said':
			return employerKinds.map((kind) => ({ answer: { kind }, otherwise: ['other-kind'] }));
		case 'language-not-known':
			return [{ answer: { languages: [expectedLanguage] }, otherwise: [] }];
		case 'whose-business':
			return question.groups.map((group) => ({ answer: { owners: [group] }, otherwise: [] }));
		case 'whom-you-hire':
		case 'condition-in-words':
		case 'status-unclear':
			return [];
	}
}
