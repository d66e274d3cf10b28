import { describe, expect, test } from 'vitest';
import { listingFieldsFr } from '../../../src/i18n/listing-fields.fr.ts';
import { fieldsOf, type Field } from '../../../src/listing-editor/fields.ts';
import { choiceWords } from '../../../src/listing-editor/labels.ts';
import { lockedFields, sectionsOf } from '../../../src/listing-editor/sections.ts';
import { listingKinds } from '../../../src/schema/vocabulary.ts';
import { labelsEn, labelsFr } from './build-labels.ts';

function everyField(fields: readonly Field[]): Field[] {
	return fields.flatMap((field) => [field, ...everyField(below(field))]);
}

function below(field: Field): readonly Field[] {
	switch (field.kind) {
		case 'group':
			return field.fields;
		case 'list':
			return [field.entry];
		case 'variants':
			return Object.values(field.options).flat();
		default:
			return [];
	}
}

const all = listingKinds.flatMap((kind) => everyField(fieldsOf(kind)));
const fieldAt = (path: string) => all.find((field) => field.path === path);

describe('the fields of the form', () => {
	test('every field of the schemas has French words, and no French words stand for a field that is gone', () => {
		expect(Object.keys(listingFieldsFr).sort()).toEqual([...new Set(all.map(({ path }) => path))].sort());
	});

	test.each(listingKinds)('every field of %s stands in one section, or is for the steward', (kind) => {
		const shown = sectionsOf(kind).flatMap(({ fields }) => fields.map((field) => (field === 'text' ? 'text' : field.name)));
		const locked = lockedFields(kind).map(({ name }) => name);
		expect([...shown, ...locked].sort()).toEqual([...fieldsOf(kind).map(({ name }) => name), 'text'].sort());
	});

	test.each([labelsEn, labelsFr])('every word of a closed list can be read ($language)', (labels) => {
		const silent = all.flatMap((field) => {
			if (field.kind !== 'choice' && field.kind !== 'choices') return [];
			const words = choiceWords(labels, field.path);
			return field.words.filter((word) => (words[word] ?? '') === '').map((word) => `${field.path}: ${word}`);
		});
		expect(silent).toEqual([]);
	});

	test('texts are told apart by their rules, so that phones, days and addresses are asked for as such', () => {
		const forms = ['offices[].phone', 'offices[].email', 'website', 'sources[].read', 'sources[].stated', 'summary'].map(
			(path) => {
				const field = fieldAt(path);
				return field?.kind === 'text' ? field.form : undefined;
			},
		);
		expect(forms).toEqual(['phone', 'email', 'web', 'day', 'rough-date', 'line']);
	});

	test('a way to reach a desk asks for what fits its kind', () => {
		const channels = fieldAt('doors[].channels[]');
		if (channels?.kind !== 'variants') throw new Error('Channels are told apart by their kind.');
		expect(
			Object.entries(channels.options).map(([kind, fields]) => [
				kind,
				fields[1]?.kind === 'text' ? fields[1].form : fields[1]?.kind,
			]),
		).toEqual([
			['phone', 'phone'],
			['email', 'email'],
			['form', 'web'],
			['web', 'web'],
			['visit', 'one-of'],
		]);
	});
});
