import type { Problem } from '../catalog/problem.ts';
import { showHidden } from '../catalog/problem-words.ts';
import { manyEn } from '../i18n/phrases.ts';
import { fitted } from './fitted.ts';
import { quoted } from './quoted.ts';

/** GitHub takes a mebibyte for the summary of a step. */
const room = 200_000;

/**
 * What the check of the content says, in Markdown for the page of a check: for somebody who edits a listing in the browser.
 *
 * @param fileCount how many files were looked at
 */
export function checkSummary(problems: readonly Problem[], fileCount: number): string {
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	if (problems.length === 0)
		return `## The listings\n\nNothing is wrong with the ${manyEn(fileCount, 'file', 'files')} in \`content/\`. If another check is red, it is not about the words of a listing, and whoever reads the change looks into it.\n`;
	const files = [...Map.groupBy(problems, ({ file }) => file)].map(([file, of]) =>
		[`### ${quoted(file)}`, '', ...of.map(problemLine), ''].join('\n'),
	);
	return [
		'## The listings',
		'',
		[
			...(errors === 0
				? ['Nothing stops this change.']
				: [`${manyEn(errors, 'error has', 'errors have')} to be mended before this change can go on the site.`]),
			...(warnings === 0
				? []
				: [`${manyEn(warnings, 'warning', 'warnings')}: something to look at, which may be right as it is.`]),
		].join(' '),
		'',
		fitted(files, room, (left) => `… and ${manyEn(left, 'more file', 'more files')}: \`npm run validate\` names them all.`),
		'### How to mend it in the browser',
		'',
		'1. Open the pull request, then "Files changed". Each problem stands at its line there too.',
		'2. At the top right of the file, open the menu "…" and choose "Edit file".',
		'3. Change the line, and press "Commit changes". The check runs again by itself.',
		'',
		'If you are stuck, say so in a comment on the pull request. You need not get it right alone.',
		'',
	].join('\n');
}

function problemLine({ severity, line, field, message, fix, code }: Problem): string {
	const place = [...(line === undefined ? [] : [`line ${String(line)}`]), ...(field === undefined ? [] : [quoted(field)])].join(
		', ',
	);
	const what = `${severity === 'error' ? 'Error' : 'Warning'}${place === '' ? '' : `, ${place}`}`;
	return `- **${what}**: ${quoted(showHidden(message), 500)} ${quoted(showHidden(fix), 500)} (${quoted(code)})`;
}
