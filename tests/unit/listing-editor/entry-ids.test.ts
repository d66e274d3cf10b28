import { describe, expect, test } from 'vitest';
import { idFromName, standInFor } from '../../../src/listing-editor/entry-ids.ts';
import { valueIn, withValue } from '../../../src/listing-editor/draft.ts';
import { faultsIn } from '../../../src/listing-editor/check.ts';
import { finish } from '../../../src/listing-editor/finish.ts';
import type { JsonValue } from '../../../src/listing-update/json-value.ts';
import { entryIdSchema } from '../../../src/schema/parts.ts';
import { around, harbourJobs } from './build-labels.ts';

const added = (name: string, channels: JsonValue = [{ kind: 'phone', value: '902-555-0101' }]) => ({
	id: 'new_desk_1',
	name,
	channels,
});
const withDesk = (desk: JsonValue) => withValue(harbourJobs, 'en', ['doors', 1], desk);

describe('ids of desks and offices that somebody adds', () => {
	test.each([
		['Employer desk', 'employer-desk'],
		['Bureau d’accueil des employeurs', 'bureau-daccueil-des-employeurs'],
		['Île-de-la-Madeleine (2e étage)', 'ile-de-la-madeleine-2e-etage'],
		['The desk that answers every question an employer might have', 'the-desk-that-answers-every-question-an'],
		['😀', ''],
		['../../etc/passwd', 'etc-passwd'],
		['__proto__', 'proto'],
		['x'.repeat(300), 'x'.repeat(40)],
	])('%j makes %j', (name, id) => {
		expect(idFromName(name)).toBe(id);
	});

	test('a stand-in is no id, so that no listing holds one', () => {
		expect(entryIdSchema.safeParse(standInFor('desk', [])).success).toBe(false);
		expect(standInFor('desk', ['new_desk_1'])).toBe('new_desk_2');
	});

	test('the id is made of the name', () => {
		const { listing } = finish(withDesk(added('Training desk')), 'organizations', 'en');
		expect(valueIn(listing, 'en', ['doors', 1, 'id'])).toBe('training-desk');
	});

	test('a name that another desk has makes an id of its own', () => {
		const { listing } = finish(withDesk(added('Employers')), 'organizations', 'en');
		expect(valueIn(listing, 'en', ['doors', 1, 'id'])).toBe('employers-2');
	});

	test('a desk without letters of ours in its name still has an id', () => {
		const { listing } = finish(withDesk(added('Ελλάδα')), 'organizations', 'en');
		expect(valueIn(listing, 'en', ['doors', 1, 'id'])).toBe('desk');
	});

	test('the French name and the office that is visited go along', () => {
		let draft = withDesk(added('Training desk', [{ kind: 'visit', value: 'new_office_1' }]));
		draft = withValue(draft, 'fr', ['doors', 'new_desk_1'], 'Service de formation');
		draft = withValue(draft, 'en', ['offices'], [{ id: 'new_office_1', community: 'Digby', county: 'digby' }]);
		const { listing } = finish(draft, 'organizations', 'en');
		expect(valueIn(listing, 'en', ['doors', 1, 'channels', 0, 'value'])).toBe('digby');
		expect(valueIn(listing, 'en', ['offices', 0, 'id'])).toBe('digby');
		expect(valueIn(listing, 'fr', ['doors'])).toMatchObject({ 'training-desk': 'Service de formation' });
	});

	test('a fault of the French name stands at its field', () => {
		const draft = withValue(withDesk(added('Training desk')), 'fr', ['doors', 'new_desk_1'], '<b>Formation</b>');
		expect(faultsIn(finish(draft, 'organizations', 'en'), 'organizations', around)).toEqual([
			{ file: 'fr', steps: ['doors', 'new_desk_1'], fault: { code: 'markup' } },
		]);
	});
});
