import { dateInWords } from '../i18n/dates.ts';
import { isList, isRecord, type JsonRecord, type JsonValue, ownValue } from '../listing-update/json-value.ts';
import { asText, valueIn, type Draft } from './draft.ts';
import type { Field } from './fields.ts';
import { choiceWords, namesOf, shownAs, titleOf, type Labels } from './labels.ts';

/** What stands in a field, in words for people. A value that is none of the known ones comes back as it is, as text. */
export function valueInWords(labels: Labels, field: Field, value: JsonValue, draft: Draft): string {
	switch (field.kind) {
		case 'text':
			return field.form === 'day' || field.form === 'rough-date' ? dateInWords(asText(value), labels.language) : asText(value);
		case 'number':
		case 'id':
			return asText(value);
		case 'yes':
			return labels.words.yes;
		case 'choice':
			return shownAs(choiceWords(labels, field.path), asText(value));
		case 'choices':
			return listed(value, (one) => shownAs(choiceWords(labels, field.path), one));
		case 'lines':
			return listed(value, (one) => one, '; ');
		case 'one-of':
			return shownAs(namesOf(labels, field.of, draft), asText(value));
		case 'all-or-some':
			if (value === field.all) return labels.words.wholeProvince(labels.data.province);
			return listed(value, (one) => shownAs(namesOf(labels, field.of, draft), one));
		case 'some-of':
			return listed(value, (one) => shownAs(namesOf(labels, field.of, draft), one));
		case 'list':
			return isList(value)
				? value.map((entry) => (isRecord(entry) ? entryInWords(labels, field.entry, entry, draft) : asText(entry))).join(' / ')
				: asText(value);
		case 'group':
		case 'variants':
			return isRecord(value) ? entryInWords(labels, field, value, draft) : asText(value);
	}
}

/** An entry of a list, or a group: "Phone: 902-555-0100", and of a need "Borrow money (part of what it does)". */
export function entryInWords(labels: Labels, field: Field, entry: JsonRecord, draft: Draft): string {
	const told = fieldsIn(field, entry).flatMap((one) => {
		const value = ownValue(entry, one.name);
		return value === undefined || one.kind === 'id' ? [] : [{ field: one, words: valueInWords(labels, one, value, draft) }];
	});
	if (field.kind === 'variants') {
		const [word, value, ...rest] = told;
		return [`${word?.words ?? ''}${labels.words.colon}${value?.words ?? ''}`, ...rest.map(({ words }) => `(${words})`)].join(' ');
	}
	if (field.path === 'needs[]') return `${told[0]?.words ?? ''} (${told[1]?.words ?? ''})`;
	return told.map(({ field: one, words }) => `${titleOf(labels, one)}${labels.words.colon}${words}`).join('; ');
}

/** The fields of a group or of an entry; those of variants depend on what stands in it. */
export function fieldsIn(field: Field, entry: JsonRecord): readonly Field[] {
	if (field.kind === 'group') return field.fields;
	if (field.kind !== 'variants') return [];
	const word = asText(ownValue(entry, field.by));
	return Object.hasOwn(field.options, word) ? (field.options[word] ?? []) : [];
}

/** What an entry of a list is called among its neighbours: "Employer desk", "Sydney", "Phone". */
export function entryName(labels: Labels, field: Field, entry: JsonValue | undefined, draft: Draft): string | undefined {
	if (!isRecord(entry)) return undefined;
	const naming = ['name', 'community', 'title', 'role', 'kind', 'need'];
	const french = labels.language === 'fr' && field.path === 'doors[]' ? valueIn(draft, 'fr', ['doors', asText(entry['id'])]) : '';
	if (asText(french) !== '') return asText(french);
	const known = fieldsIn(field, entry);
	for (const name of naming) {
		const one = known.find((candidate) => candidate.name === name);
		const value = ownValue(entry, name);
		if (one !== undefined && value !== undefined && value !== '') return valueInWords(labels, one, value, draft);
	}
	return undefined;
}

function listed(value: JsonValue, word: (one: string) => string, between = ', '): string {
	return isList(value) ? value.map((one) => word(asText(one))).join(between) : asText(value);
}
