import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderOf } from '../../src/listing-update/key-order.ts';
import type { KeyOrder } from '../../src/listing-update/write-value.ts';
import { organizationSchema, organizationWordsSchema } from '../../src/schema/organization.ts';
import { serviceSchema, serviceWordsSchema } from '../../src/schema/service.ts';
import { listingKinds } from '../../src/schema/vocabulary.ts';

export interface ContentListing {
	/** `services/wage-help.fr.md` */
	readonly name: string;
	readonly source: string;
	readonly order: KeyOrder;
}

const orders = {
	services: [orderOf(serviceSchema), orderOf(serviceWordsSchema)],
	organizations: [orderOf(organizationSchema), orderOf(organizationWordsSchema)],
} as const;

/** Every file of a listing in the real content: services and organizations, English and French. */
export function contentListings(): ContentListing[] {
	const content = join(import.meta.dirname, '../../content');
	return listingKinds.flatMap((kind) =>
		readdirSync(join(content, kind)).map((file) => ({
			name: `${kind}/${file}`,
			source: readFileSync(join(content, kind, file), 'utf8'),
			order: orders[kind][file.endsWith('.fr.md') ? 1 : 0],
		})),
	);
}
