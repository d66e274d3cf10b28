import type { APIRoute, GetStaticPaths } from 'astro';
import type { ListingKind } from '../../schema/vocabulary.ts';
import { everyListing, listingSource } from '../../site/listing-source.ts';

/** What the update form edits: the two files of a listing as they are, comments and all. */
export const getStaticPaths = (() =>
	everyListing.map(({ id, kind }) => ({ params: { id }, props: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: ListingKind }, { id: string }> = ({ params, props: { kind } }) =>
	Response.json(listingSource(kind, params.id));
