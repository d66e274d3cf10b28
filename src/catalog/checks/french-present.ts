import { type Entries, type Entry, entryKinds, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote, suggest } from '../problem-words.ts';

/** What one field holds in each language. */
interface Pair {
	readonly path: readonly PropertyKey[];
	readonly frenchPath: readonly PropertyKey[];
	readonly english: string | readonly string[] | undefined;
	readonly french: string | readonly string[] | undefined;
}

/**
 * Every entry has its French words: a file beside the English one, lists that run parallel, and nothing that is said in one language
 * only. Official names are the exception, because not every organization has one in French.
 */
export function frenchPresent(entries: Entries): Problem[] {
	const all: readonly Entry<unknown, unknown>[] = entryKinds.flatMap((kind): readonly Entry<unknown, unknown>[] => entries[kind]);
	return [
		...all.flatMap(findMissingFile),
		...entries.services.flatMap((entry) => findUnevenWords(entry, servicePairs(entry))),
		...entries.organizations.flatMap((entry) => [...findUnevenWords(entry, organizationPairs(entry)), ...findStrayDoors(entry)]),
		...entries.needs.flatMap((entry) => findUnevenWords(entry, [samePlace(entry, 'unanswered')])),
		...entries.factors.flatMap((entry) => findUnevenWords(entry, [samePlace(entry, 'questions')])),
		...findUnevenNotice(entries),
	];
}

function findMissingFile({ id, english, french }: Entry<unknown, unknown>): Problem[] {
	if (french !== undefined) return [];
	const message = `There is no "${id}.fr.md" beside this file.`;
	return [problemAt(english, [], { code: 'no-french', message, fix: 'Add it, with the French words and nothing else.' })];
}

type Words<Field extends string> = Partial<Record<Field, string | readonly string[] | undefined>>;

function samePlace<Field extends string>({ english, french }: Entry<Words<Field>, Words<Field>>, field: Field): Pair {
	return { path: [field], frenchPath: [field], english: english.front[field], french: french?.front[field] };
}

function servicePairs({ english, french }: Entries['services'][number]): Pair[] {
	const facts = english.front;
	const words = french?.front;
	return [
		{ path: ['access', 'steps'], frenchPath: ['steps'], english: facts.access.steps, french: words?.steps },
		{ path: ['access', 'bring'], frenchPath: ['bring'], english: facts.access.bring, french: words?.bring },
		{
			path: ['eligibility', 'conditions'],
			frenchPath: ['conditions'],
			english: facts.eligibility?.conditions,
			french: words?.conditions,
		},
		{ path: ['cost', 'words'], frenchPath: ['cost'], english: facts.cost?.words, french: words?.cost },
		{ path: ['statusNote'], frenchPath: ['statusNote'], english: facts.statusNote, french: words?.statusNote },
	];
}

function organizationPairs(entry: Entries['organizations'][number]): Pair[] {
	return [samePlace(entry, 'statusNote'), samePlace(entry, 'notFor')];
}

function findUnevenWords({ english, french }: Entry<unknown, unknown>, pairs: readonly Pair[]): Problem[] {
	if (french === undefined) return [];
	return pairs.flatMap((pair) => {
		const name = quote(pair.path.join('.'));
		const frenchName = quote(pair.frenchPath.join('.'));
		if (pair.english !== undefined && pair.french === undefined) {
			const message = `The English file says ${name}; this one does not.`;
			return [
				problemAt(french, pair.frenchPath, { code: 'words-in-one-language', message, fix: `Add ${frenchName} in French.` }),
			];
		}
		if (pair.english === undefined && pair.french !== undefined) {
			const message = `${frenchName} is here, but the English file has no ${name}.`;
			const fix = `Add it to ${english.file}, or take it out here.`;
			return [problemAt(french, pair.frenchPath, { code: 'words-in-one-language', message, fix })];
		}
		if (!Array.isArray(pair.english) || !Array.isArray(pair.french) || pair.english.length === pair.french.length) return [];
		const message = `${frenchName} has ${pair.french.length} lines; the English ${name} has ${pair.english.length}.`;
		return [
			problemAt(french, pair.frenchPath, { code: 'lists-not-parallel', message, fix: 'Write the same lines in the same order.' }),
		];
	});
}

/** French names of desks that the organization does not have, and desks without one. */
function findStrayDoors({ english, french }: Entries['organizations'][number]): Problem[] {
	if (french === undefined) return [];
	const desks = english.front.doors.map((door) => door.id);
	const named = Object.keys(french.front.doors ?? {});
	return [
		...named
			.filter((desk) => !desks.includes(desk))
			.map((desk) =>
				problemAt(french, ['doors', desk], {
					code: 'unknown-door',
					message: `${quote(desk)} is not a door of this organization.`,
					fix: suggest(desk, desks, `add the door to ${english.file}`),
				}),
			),
		...desks
			.filter((desk) => !named.includes(desk))
			.map((desk) =>
				problemAt(french, ['doors'], {
					code: 'door-without-french',
					severity: 'warning',
					message: `The door ${quote(desk)} has no French name.`,
					fix: `Add it under "doors": "${desk}: …".`,
				}),
			),
	];
}

function findUnevenNotice({ directory }: Entries): Problem[] {
	if (directory === undefined) return [];
	const { notice, noticeFr } = directory.front;
	if ((notice === undefined) === (noticeFr === undefined)) return [];
	const missing = notice === undefined ? 'notice' : 'noticeFr';
	return [
		problemAt(directory, [notice === undefined ? 'noticeFr' : 'notice'], {
			code: 'words-in-one-language',
			message: `The notice is there in one language only; "${missing}" is missing.`,
			fix: `Add "${missing}", or take the notice out.`,
		}),
	];
}
