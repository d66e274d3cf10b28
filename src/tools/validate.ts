import { parseArgs } from 'node:util';
import { formatProblems } from '../catalog/format-problems.ts';
import { loadCatalog } from '../catalog/load.ts';
import { daySchema } from '../schema/parts.ts';

/** `npm run validate -- [--content DIR] [--json] [--today YYYY-MM-DD]`: prints every problem of a content folder; exit 1 on any error. */

const usage = 'Use: npm run validate -- [--content DIR] [--json] [--today YYYY-MM-DD]';

function readOptions() {
	try {
		const { values } = parseArgs({
			options: { content: { type: 'string' }, json: { type: 'boolean' }, today: { type: 'string' } },
		});
		if (values.content === '') throw new Error("Option '--content <value>' argument missing");
		const today = values.today ?? new Date().toLocaleDateString('en-CA');
		if (daySchema.safeParse(today).success) return { folder: values.content ?? 'content', asJson: values.json ?? false, today };
		process.stderr.write(`"${today}" is not a day like 2026-11-20. ${usage}\n`);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. ${usage}\n`);
	}
	return undefined;
}

const options = readOptions();
if (options === undefined) {
	process.exitCode = 2;
} else {
	const { problems, fileCount } = loadCatalog(options.folder, options.today);
	process.stdout.write(`${options.asJson ? JSON.stringify(problems, null, '\t') : formatProblems(problems, fileCount)}\n`);
	if (problems.some((problem) => problem.severity === 'error')) process.exitCode = 1;
}
