import { formatProblems } from '../catalog/format-problems.ts';
import { loadCatalog } from '../catalog/load.ts';
import { dayOrToday, readWords } from './command-line.ts';

/** `npm run validate`: prints every problem of a content folder; exit code 1 on any error. */
const {
	values: { content, json, today },
} = readWords(
	{ content: { type: 'string' }, json: { type: 'boolean' }, today: { type: 'string' } },
	'npm run validate -- [--content DIR] [--json] [--today YYYY-MM-DD]',
);
const { problems, fileCount } = loadCatalog(content ?? 'content', dayOrToday(today));
console.log(json ? JSON.stringify(problems, null, '\t') : formatProblems(problems, fileCount));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
