import type { APIRoute } from 'astro';
import { jsonSchemaOf, publishedSchemas, type PublishedSchema } from '../../formats/json-schema.ts';

export function getStaticPaths() {
	return (Object.keys(publishedSchemas) as PublishedSchema[]).map((name) => ({
		params: { format: `${name}.v1` },
		props: { name },
	}));
}

export const GET: APIRoute<{ name: PublishedSchema }> = ({ props, url, site }) =>
	Response.json(jsonSchemaOf(props.name, new URL(url.pathname, site).href));
