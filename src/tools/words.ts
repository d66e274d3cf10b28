import { everydayEnglish } from '../own-words/everyday.en.ts';
import { everydayFrench } from '../own-words/everyday.fr.ts';
import { needMatcher } from '../own-words/match-needs.ts';
import { loadOrExit, readWords, stop } from './command-line.ts';

/** `npm run words -- "nobody applies" [--lang en|fr] [--content DIR] [--json]`: which needs the words mean, best first. */
const { values, positionals } = readWords(
	{ lang: { type: 'string' }, content: { type: 'string' }, json: { type: 'boolean' } },
	'npm run words -- "nobody applies" [--lang en|fr] [--content DIR] [--json]',
	true,
);
const text = positionals.join(' ').trim();
if (text === '') stop('Say what hurts, in quotes: npm run words -- "nobody applies"');
const language = values.lang === 'fr' ? 'fr' : 'en';
if (values.lang !== undefined && values.lang !== language)
	stop(`"${values.lang}" is not a language of the directory. Write --lang en or --lang fr.`);

const { needs } = loadOrExit(values.content);
const match = needMatcher(
	Object.fromEntries(needs.map(({ id, words }) => [id, words[language]])),
	language,
	language === 'fr' ? everydayFrench : everydayEnglish,
);
const matches = match(text);
if (values.json) console.log(JSON.stringify(matches));
else if (matches.length === 0) console.log('No need of the directory fits these words.');
else
	for (const { need, score } of matches)
		console.log(`${score.toFixed(2)}  ${need}  ${needs.find(({ id }) => id === need)?.words[language].title ?? ''}`);
