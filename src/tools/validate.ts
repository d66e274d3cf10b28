import { parseArgs } from 'node:util';
import { formatProblems } from '../catalog/format-problems.ts';
import { loadCatalog } from '../catalog/load.ts';
import { dayOrToday, stop } from './command-line.ts';

/** `npm run validate -- [--content DIR] [--json] [--today YYYY-MM-DD]`: prints every problem of a content folder; exit 1 on any error. */
const { content, json, today } = parse();
const { problems, fileCount } = loadCatalog(content ?? 'content', dayOrToday(today));
console.log(json ? JSON.stringify(problems, null, '\t') : formatProblems(problems, fileCount));
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;

function parse() {
	try {
		const { values } = parseArgs({
			options: { content: { type: 'string' }, json: { type: 'boolean' }, today: { type: 'string' } },
		});
		if (values.content === '') stop('Name a folder after --content, for example --content content.');
		return values;
	} catch (error) {
		return stop(
			`${error instanceof Error ? error.message : String(error)} Use: npm run validate -- [--content DIR] [--json] [--today YYYY-MM-DD]`,
		);
	}
}
