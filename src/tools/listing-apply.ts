import { createInterface } from 'node:readline/promises';
import { applyUpdates } from '../stewarding/apply-updates.ts';
import { readUpdateFiles } from '../stewarding/read-update-file.ts';
import { dayOrToday, readWords, stop } from './command-line.ts';

/**
 * `npm run listing:apply -- FILE.md [--content DIR] [--today YYYY-MM-DD] [--yes] [--dry-run]`: a steward applies what owners sent. Exit code 0 when
 * every update was applied (or would be), 1 when one was refused or left alone, 2 for words that it cannot use.
 */
const { values, positionals } = readWords(
	{
		content: { type: 'string' },
		today: { type: 'string' },
		yes: { type: 'boolean' },
		'dry-run': { type: 'boolean' },
	},
	'npm run listing:apply -- FILE-OR-FOLDER … [--content DIR] [--today YYYY-MM-DD] [--yes] [--dry-run]',
	true,
);
if (positionals.length === 0) stop('Name the file that was sent: npm run listing:apply -- wage-help.update.md');
const texts = readUpdateFiles(positionals);
if (typeof texts === 'string') stop(texts);

const isAsked = process.stdin.isTTY && process.stdout.isTTY;
const print = (text: string) => console.log(text);

const isWell = await applyUpdates(texts, {
	folder: values.content ?? 'content',
	today: dayOrToday(values.today),
	isTrial: values['dry-run'] ?? false,
	print,
	confirm: async (question) => {
		if (values.yes === true) return true;
		if (isAsked) return ask(question);
		print('Nobody can be asked here. Run it in a terminal, or with --yes to write what is shown.\n');
		return false;
	},
});
if (!isWell) process.exitCode = 1;

/** Whoever breaks off has answered no, to this one and to all that would follow. */
async function ask(question: string): Promise<boolean> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const brokenOff = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)));
	const answer = await Promise.race([terminal.question(`${question} [y/N] `), brokenOff]);
	if (answer === undefined) {
		print('\nBroken off. Nothing more was written.');
		process.exit(1);
	}
	terminal.close();
	print('');
	return /^y(?:es)?$/i.test(answer.trim());
}
