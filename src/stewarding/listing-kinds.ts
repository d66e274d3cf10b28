import type * as z from 'zod';
import { orderOf } from '../listing-update/key-order.ts';
import type { KeyOrder } from '../listing-update/write-value.ts';
import { organizationSchema, organizationWordsSchema } from '../schema/organization.ts';
import { serviceSchema, serviceWordsSchema } from '../schema/service.ts';
import type { Change } from '../schema/update.ts';
import type { ListingKind } from '../schema/vocabulary.ts';

interface Kind {
	/** With its article. */
	readonly noun: string;
	/** Fields of the listing's own file, in order. */
	readonly fields: readonly string[];
	readonly orders: Readonly<Record<Change['file'], KeyOrder>>;
}

function kind(noun: string, facts: z.ZodObject, words: z.ZodObject): Kind {
	return { noun, fields: Object.keys(facts.shape), orders: { en: orderOf(facts), fr: orderOf(words) } };
}

export const kinds: Readonly<Record<ListingKind, Kind>> = {
	services: kind('a service', serviceSchema, serviceWordsSchema),
	organizations: kind('an organization', organizationSchema, organizationWordsSchema),
};

/** Where the words of a French file stand in the English one, when it is not under the same name. */
const factsOfWords: Readonly<Record<string, string>> = { conditions: 'eligibility', steps: 'access', bring: 'access' };

/** The outermost fact that a change speaks about, in either language: `access` for the French `steps.1`. */
export function factOf({ file, field }: Pick<Change, 'file' | 'field'>): string {
	const [name = ''] = field.split('.');
	return file === 'fr' ? (factsOfWords[name] ?? name) : name;
}
