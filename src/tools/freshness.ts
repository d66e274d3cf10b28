import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshnessFile } from '../formats/freshness.ts';
import { freshnessAsText, freshnessReportWordsIn } from '../i18n/freshness-report.ts';
import { readSiteAddress } from '../site/build-settings.ts';
import { indexCatalog } from '../site/catalog-index.ts';
import { reminderLetters } from '../site/reminder-letter.ts';
import { dayOrToday, loadOrExit, readWords, stop } from './command-line.ts';

/**
 * `npm run freshness`: what is due, overdue and never confirmed, and for whom. `--json` prints `lodestone-freshness`; `--drafts DIR` writes
 * a letter to each organization with something due, with `--first` also to those that were never asked.
 */
const usage = 'npm run freshness -- [--json] [--today YYYY-MM-DD] [--content DIR] [--drafts DIR [--first]] [--language en|fr]';
const { values } = readWords(
	{
		json: { type: 'boolean' },
		today: { type: 'string' },
		content: { type: 'string' },
		drafts: { type: 'string' },
		first: { type: 'boolean' },
		language: { type: 'string' },
	},
	usage,
);
const language = values.language === 'fr' ? 'fr' : 'en';
if (values.language !== undefined && values.language !== language)
	stop(`"${values.language}" is not a language of the directory. Write --language en or --language fr.`);
if (values.first && values.drafts === undefined) stop(`--first goes with --drafts DIR. Use: ${usage}`);

const today = dayOrToday(values.today);
const index = indexCatalog(loadOrExit(values.content));
const file = freshnessFile(index.catalog, today);
const words = freshnessReportWordsIn(language);
const nameOf = (id: string) => index.listing(id).entry.words[language].name;
console.log(values.json ? JSON.stringify(file, null, '\t') : freshnessAsText(file, language, nameOf));

if (values.drafts !== undefined) {
	const letters = reminderLetters(index, file, readSiteAddress(process.env), values.first === true);
	if (letters.length > 0) mkdirSync(values.drafts, { recursive: true });
	for (const { organization, language: written, text } of letters)
		writeFileSync(join(values.drafts, `${organization}.${written}.txt`), text);
	console.error(`\n${words.drafts(letters.length, values.drafts)}`);
	if (letters.some(({ isReady }) => !isReady)) console.error(words.draftsNotReady);
}
