import type { APIRoute } from 'astro';
import { freshnessFile } from '../../formats/freshness.ts';
import { catalog, today } from '../../site/catalog.ts';

/** What `npm run freshness -- --json` prints, for the day of the build. */
export const GET: APIRoute = () => Response.json(freshnessFile(catalog, today));
