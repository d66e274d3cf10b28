import { setTimeout as wait } from 'node:timers/promises';
import { checkLinks } from '../links/check-links.ts';
import { collectLinks } from '../links/collect-links.ts';
import { linksAsText } from '../links/links-as-text.ts';
import { startVisitor } from '../links/visitor.ts';
import { whoVisits } from '../links/who-visits.ts';
import { dayOrToday, loadOrExit, readWords, stop } from './command-line.ts';

/**
 * `npm run links`: visits every page of other sites that the content names, and says which links somebody should look at. Takes minutes:
 * four hosts at a time, and each host one page every two seconds or as `--pause` says.
 */
const { values } = readWords(
	{ content: { type: 'string' }, json: { type: 'boolean' }, pause: { type: 'string', default: '2' } },
	'npm run links -- [--content DIR] [--json] [--pause SECONDS]',
);
const pause = Number(values.pause) * 1_000;
if (!(pause >= 0)) stop(`"${values.pause}" is not a number of seconds. Write it like --pause 2.`);
const catalog = loadOrExit(values.content);
const { name, stewardEmail, repository } = catalog.settings;
// Our own page of links is on this machine: no proxy stands between.
process.env['NO_PROXY'] = [process.env['NO_PROXY'], '127.0.0.1'].filter(Boolean).join(',');

const links = collectLinks(catalog);
console.error(`Visiting ${links.length} links. This takes some minutes.`);
const visitor = await startVisitor({
	userAgent: whoVisits(name, stewardEmail ?? repository),
	timeout: 20_000,
});
const file = await checkLinks(
	links,
	visitor.visit,
	{ hostsAtOnce: 4, pause, secondLookAfter: 15 * pause },
	async (milliseconds) => wait(milliseconds),
	dayOrToday(undefined),
);
await visitor.stop();
if (file === undefined) {
	console.error('Not one server answered. Is there a connection to the internet? Nothing was reported.');
	process.exit(2);
}
console.log(values.json ? JSON.stringify(file, null, '\t') : linksAsText(file));
// Connections that servers keep open would hold the command up.
process.exit(0);
