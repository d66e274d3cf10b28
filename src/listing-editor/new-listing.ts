import type { ListingKind } from '../schema/vocabulary.ts';
import type { Draft } from './draft.ts';
import { standInFor } from './entry-ids.ts';

/** A listing that is not there yet: nothing stands in it. */
export function emptyListing(): Draft {
	return { en: { facts: {}, text: '' }, fr: { facts: {}, text: '' } };
}

/** What the form of a new listing begins with: one line of everything that no listing goes without. */
export function firstDraft(kind: ListingKind): Draft {
	const source = { title: '', supports: '', read: '' };
	const facts =
		kind === 'services'
			? { name: '', organization: '', summary: '', needs: [], access: { steps: [''] }, status: 'active', sources: [source] }
			: {
					name: '',
					kind: '',
					summary: '',
					serves: [],
					doors: [{ id: standInFor('desk', []), name: '', channels: [{ kind: 'phone', value: '' }] }],
					status: 'active',
					sources: [source],
				};
	return { en: { facts, text: '' }, fr: { facts: {}, text: '' } };
}
