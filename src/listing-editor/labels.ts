import type { UpdateWords } from '../i18n/update.en.ts';
import type { VocabularyWords } from '../i18n/vocabulary.en.ts';
import type { UpdateData } from '../formats/update-data.ts';
import { isRecord } from '../listing-update/json-value.ts';
import type { FieldWords } from '../i18n/listing-fields.fr.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { ListingWords } from '../i18n/listing.en.ts';
import { asList, asText, valueIn, type Draft } from './draft.ts';
import type { Field, NamesOf } from './fields.ts';

/** Everything that turns a listing into words, in one language. */
export interface Labels {
	readonly language: SiteLanguage;
	readonly words: UpdateWords;
	readonly vocabulary: VocabularyWords;
	readonly listing: ListingWords;
	/** Titles and help by the path of a field, where they differ from what the schema says. */
	readonly fields: Readonly<Record<string, Partial<FieldWords>>>;
	readonly data: UpdateData;
}

export function titleOf({ fields }: Labels, { path, title }: Field): string {
	return fields[path]?.title ?? title;
}

export function helpOf({ fields, language }: Labels, { path, help }: Field): string | undefined {
	const own = fields[path]?.help;
	if (own !== undefined) return own === '' ? undefined : own;
	return language === 'en' ? help : undefined;
}

/** The words of a closed list, by the place of its field. */
export function choiceWords({ words, vocabulary, listing }: Labels, path: string): Readonly<Record<string, string>> {
	const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
		'needs[].level': words.levels,
		'eligibility.employerKinds': vocabulary.employerKinds,
		'eligibility.hires': vocabulary.hireGroups,
		'eligibility.owners': words.owners,
		'cost.kind': vocabulary.costKinds,
		delivery: vocabulary.deliveryKinds,
		languages: vocabulary.serviceLanguages,
		'doors[].languages': vocabulary.serviceLanguages,
		status: vocabulary.statuses,
		kind: vocabulary.organizationKind,
		'doors[].channels[].kind': listing.door.channels,
		'reviewContacts[].language': words.siteLanguages,
		publicMoney: { provincial: words.yes },
		'confirmations[].method': vocabulary.confirmationMethods,
	};
	return lists[path] ?? {};
}

/** What stands for an id or a word: itself where nothing does. Never something inherited, such as `constructor`. */
export function shownAs(names: Readonly<Record<string, string>>, id: string): string {
	return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
}

/** Names by id, in the order in which they are offered. */
export function namesOf({ data }: Labels, of: NamesOf, draft: Draft): Readonly<Record<string, string>> {
	switch (of) {
		case 'counties':
			return data.counties;
		case 'sectors':
			return data.sectors;
		case 'organizations':
			return data.organizations;
		case 'listings':
			return { ...data.services, ...data.organizations };
		case 'needs':
			return Object.fromEntries(
				data.realms.flatMap(({ groups }) => groups.flatMap(({ needs }) => needs.map(({ id, title }) => [id, title]))),
			);
		case 'desk':
			return data.doors[asText(valueIn(draft, 'en', ['organization']))] ?? {};
		case 'office':
			return Object.fromEntries(
				asList(valueIn(draft, 'en', ['offices'])).flatMap((office) =>
					isRecord(office) ? [[asText(office['id']), asText(office['name'] ?? office['community'])]] : [],
				),
			);
	}
}
