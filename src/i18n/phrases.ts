import type { SiteLanguage } from '../schema/vocabulary.ts';

/** "meet people" for "Meet people": a title inside a sentence. Names of places, peoples and languages never come first in a title. */
export function inside(title: string): string {
	return title.slice(0, 1).toLowerCase() + title.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listEn(items: readonly string[]): string {
	return listWith('and', items);
}

/** « a », « a et b », « a, b et c ». */
export function listFr(items: readonly string[]): string {
	return listWith('et', items);
}

function listWith(word: string, items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** "1 door", "2 doors", "0 doors". */
export function manyEn(count: number, one: string, more: string): string {
	return `${String(count)} ${count === 1 ? one : more}`;
}

/** « 1 porte », « 2 portes », « 0 porte » : en français, zéro et un sont au singulier. */
export function manyFr(count: number, one: string, more: string): string {
	return `${String(count)} ${count < 2 ? one : more}`;
}

/** "Meteghan, Digby County". After another name, a county is a common noun in French. */
export const townAndCounty: Readonly<Record<SiteLanguage, (town: string, county: string) => string>> = {
	en: (town, county) => `${town}, ${county}`,
	fr: (town, county) => `${town}, ${inside(county)}`,
};
