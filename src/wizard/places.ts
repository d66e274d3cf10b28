import type { WizardCounty, WizardSector } from '../formats/wizard-data.ts';
import { fold } from '../own-words/prepare.ts';

/** Something to choose in a field that finds what is typed. */
export interface Choice {
	readonly id: string;
	readonly label: string;
	/** Said beside the label: the county of a community, the word that was found. */
	readonly detail?: string;
	readonly county?: string;
	readonly community?: string;
	/** Found by some of the words only: to be offered, never to be taken unasked. */
	readonly isGuess?: true;
}

/** Most choices shown for what was typed. */
const mostChoices = 8;

/**
 * Counties and communities for what was typed, best first: names that begin so, then words that do, then anything that holds it.
 * Accents, capitals and punctuation do not matter. A postal code finds the counties that share its first three characters.
 */
export function findPlaces(counties: readonly WizardCounty[], typed: string): Choice[] {
	const prefix = /^\s*([a-z]\d[a-z])\s*(\d[a-z]?\d?)?\s*$/i.exec(typed)?.[1]?.toUpperCase();
	if (prefix !== undefined) {
		return counties
			.filter(({ postalPrefixes }) => postalPrefixes?.includes(prefix) === true)
			.map(({ id, name }) => ({ id: `county:${id}`, label: name, detail: prefix, county: id }));
	}
	const choices = counties.flatMap(({ id, name, communities }): Choice[] => [
		{ id: `county:${id}`, label: name, county: id },
		...communities.map((community) => ({ id: `${id}:${community}`, label: community, detail: name, county: id, community })),
	]);
	return bestChoices(choices, typed, ({ label }) => [label]);
}

/** The choice that was meant by text left in the field: the only one, or the only one of exactly that name. */
export function placeMeant(counties: readonly WizardCounty[], typed: string): Choice | undefined {
	const found = findPlaces(counties, typed);
	const exact = found.filter(({ label }) => fold(label) === fold(typed));
	return exact.length === 1 ? exact[0] : found.length === 1 ? found[0] : undefined;
}

/**
 * Sectors for what was typed, also by the words people use for them; all of them for nothing typed.
 * Where the whole finds nothing, those that know most of its words: "crab plant" finds who is called "crab" and "fish plant".
 */
export function findSectors(sectors: readonly WizardSector[], typed: string): Choice[] {
	if (fold(typed) === '') return sectors.map(({ id, name }) => ({ id, label: name }));
	const found = bestChoices(
		sectors.map(({ id, name, alsoCalled }) => {
			const heard = rank(name, typed) === undefined ? alsoCalled.find((word) => rank(word, typed) !== undefined) : undefined;
			return { id, label: name, ...(heard === undefined ? {} : { detail: heard }) };
		}),
		typed,
		({ label, detail }) => (detail === undefined ? [label] : [label, detail]),
	);
	return found.length > 0 ? found : findSectorsByWords(sectors, typed);
}

/** Shortest word that is looked for by itself, in letters: shorter ones ("de", "and") are in many names. */
const shortestWord = 4;

function findSectorsByWords(sectors: readonly WizardSector[], typed: string): Choice[] {
	const wanted = fold(typed)
		.split(' ')
		.filter((word) => word.length >= shortestWord)
		.map(oneOf);
	const known = sectors.map(({ id, name, alsoCalled }) => {
		const names = [name, ...alsoCalled].map((text) => ({ text, words: fold(text).split(' ').map(oneOf) }));
		const heard = wanted.filter((word) => names.some(({ words }) => words.includes(word)));
		const said = names.find(({ words }) => heard.some((word) => words.includes(word)))?.text;
		return { id, name, said, heard: heard.length };
	});
	const most = Math.max(0, ...known.map(({ heard }) => heard));
	if (most === 0) return [];
	return known
		.filter(({ heard }) => heard === most)
		.slice(0, mostChoices)
		.map(({ id, name, said }) => ({
			id,
			label: name,
			...(said === undefined || said === name ? {} : { detail: said }),
			...(most === wanted.length ? {} : { isGuess: true as const }),
		}));
}

/** A word without the ending that makes many of one. */
function oneOf(word: string): string {
	return word.replace(/[sx]$/, '');
}

/** The choices of which a name holds what was typed, best first. */
export function bestChoices(choices: readonly Choice[], typed: string, namesOf: (choice: Choice) => readonly string[]): Choice[] {
	return choices
		.flatMap((choice) => {
			const ranks = namesOf(choice).flatMap((name) => rank(name, typed) ?? []);
			return ranks.length === 0 ? [] : [{ choice, rank: Math.min(...ranks) }];
		})
		.sort((a, b) => a.rank - b.rank)
		.slice(0, mostChoices)
		.map(({ choice }) => choice);
}

/** 0 where the name is what was typed, 1 where it begins so, 2 where one of its words does, 3 where it holds it; else nothing. */
function rank(name: string, typed: string): number | undefined {
	const wanted = fold(typed);
	const folded = fold(name);
	if (wanted === '' || !folded.includes(wanted)) return undefined;
	if (folded === wanted) return 0;
	if (folded.startsWith(wanted)) return 1;
	return folded.includes(` ${wanted}`) ? 2 : 3;
}
