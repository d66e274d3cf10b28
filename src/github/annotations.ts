import type { Problem } from '../catalog/problem.ts';
import { showHidden } from '../catalog/problem-words.ts';

/**
 * Problems as GitHub's workflow commands, one line each: GitHub shows them at their lines in "Files changed", without any permission.
 * What a file says cannot become a command of its own, because no line break of it remains.
 */
export function annotations(problems: readonly Problem[]): string[] {
	return problems.map(({ severity, file, line, field, message, fix, code }) => {
		const at = [`file=${property(file)}`, ...(line === undefined ? [] : [`line=${String(line)}`]), `title=${property(code)}`];
		return `::${severity} ${at.join(',')}::${text(`${field === undefined ? '' : `${field}: `}${message} ${fix}`)}`;
	});
}

/** As GitHub's own toolkit escapes them; line breaks are shown as letters already. */
function text(words: string): string {
	return showHidden(words).replaceAll('%', '%25');
}

function property(words: string): string {
	return text(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
