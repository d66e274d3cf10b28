import type { DraftField, DraftProblem } from '../../hand-off/draft-problem.ts';
import type { IntroductionWriteWords } from '../../i18n/introduction-write.en.ts';
import type { FieldError } from '../../island/errors.tsx';

/** Id of a field on the page. */
export function fieldId(field: DraftField): string {
	return `i-${field}`;
}

export function fieldErrors(problems: readonly DraftProblem[], words: IntroductionWriteWords): readonly FieldError[] {
	return problems.map((problem) => ({ field: fieldId(problem.field), message: words.errors.problem(problem) }));
}
