import { loadCatalog } from '../catalog/load.ts';
import { indexCatalog } from './catalog-index.ts';
import { readBuildSettings } from './build-settings.ts';

/**
 * The directory of this build. A module is evaluated once per build, so content is read once for all pages.
 *
 * The content integration has refused a faulty folder before any page is rendered; the error here is for whoever renders without it.
 */
const settings = readBuildSettings(process.env);
const loaded = loadCatalog(settings.content, settings.today);
if (loaded.catalog === undefined) {
	throw new Error(`The content in "${settings.content}" has errors. Run "npm run validate" to see them.`);
}

export const catalog = loaded.catalog;
/** Everything of the directory by its id, with what points to it. */
export const index = indexCatalog(catalog);
/** The day for which this build works out trust and intake windows, `YYYY-MM-DD`. */
export const today = settings.today;
