import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { formatGuide } from '../formats/format-guide.ts';
import { readWords } from './command-line.ts';

/**
 * `npm run generate -- [--check]`: writes the files that are made from code. With `--check` nothing is written, and the exit code is 1
 * where a file differs from what would be.
 */
const target = 'docs/data-formats.md';

const { values } = readWords({ check: { type: 'boolean', default: false } }, 'npm run generate -- [--check]');
const made = await format(formatGuide(), { ...(await resolveConfig(target)), filepath: target });
if (made === current()) console.log(`${target} is up to date.`);
else if (values.check) {
	console.error(`${target} differs from the schemas. Run "npm run generate" and commit the result.`);
	process.exitCode = 1;
} else {
	writeFileSync(target, made);
	console.log(`${target} was written.`);
}

function current(): string | undefined {
	try {
		return readFileSync(target, 'utf8');
	} catch {
		return undefined;
	}
}
