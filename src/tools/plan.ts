import { readFileSync } from 'node:fs';
import { planAsText } from '../i18n/plan-text.ts';
import { toPlannerDirectory } from '../formats/planner-directory.ts';
import { readSummary } from '../formats/summary.ts';
import { toWizardData } from '../formats/wizard-data.ts';
import { planNamesOf } from '../i18n/plan-names.ts';
import { inVoice, planSentencesIn } from '../i18n/plan-sentences.ts';
import { summaryFaultSentence } from '../i18n/summary-faults.ts';
import { plan } from '../planner/plan.ts';
import { dayOrToday, loadOrExit, readWords, stop } from './command-line.ts';

/** `npm run plan -- SUMMARY.json [--content DIR] [--today YYYY-MM-DD] [--lang en|fr] [--json]`: the plan for a summary file. */
const { values, positionals } = readWords(
	{ content: { type: 'string' }, today: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
	'npm run plan -- SUMMARY-FILE.json [--content DIR] [--today YYYY-MM-DD] [--lang en|fr] [--json]',
	true,
);
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) stop('Name one summary file: npm run plan -- my-summary.json');
const language = values.lang === 'fr' ? 'fr' : 'en';
const today = dayOrToday(values.today);

const catalog = loadOrExit(values.content);
const known = {
	needs: new Set(catalog.needs.map(({ id }) => id)),
	counties: new Set(catalog.places.counties.map(({ id }) => id)),
	sectors: new Set(catalog.sectors.map(({ id }) => id)),
};
const reading = readSummary(textOf(file), known);
if ('fault' in reading) stop(`${file}: ${summaryFaultSentence(reading.fault, language)}`);

const result = plan(toPlannerDirectory(catalog, today), reading.summary, today);
const data = toWizardData(catalog, language, today);
const sentences = inVoice(planSentencesIn(language), reading.summary.voice ?? 'employer');
for (const { path, value } of reading.leftOut) console.error(`${file}: ${sentences.headings.leftOut}: ${path} "${value}"`);
if (values.json) console.log(JSON.stringify(result, null, '\t'));
else console.log(planAsText(result, data, sentences, planNamesOf(data)));

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return stop(`The file "${path}" cannot be read. Check its name and where it lies.`);
	}
}
