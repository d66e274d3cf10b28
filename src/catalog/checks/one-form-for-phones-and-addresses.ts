import { type Entries, type Entry, entryKinds, problemAt, stringsIn } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/** A Canadian number written in another way than `902-555-0100` or `1-800-555-0100`. */
const otherPhone =
	/(?<![\d/.-])(?:(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[. ])[2-9]\d{2}[-. ]\d{4}|\+1[-. ]?[2-9]\d{2}-\d{3}-\d{4})(?!\d)/;

/**
 * Phone numbers are written in one form wherever they stand, and web addresses carry no login. The schema sees to fields made for them; this
 * looks at words and text, where a phone in another form can neither be dialled nor found.
 */
export function oneFormForPhonesAndAddresses(entries: Entries): Problem[] {
	const all: readonly Entry<unknown, unknown>[] = entryKinds.flatMap((kind): readonly Entry<unknown, unknown>[] => entries[kind]);
	return all.flatMap(({ english, french }) =>
		[english, ...(french === undefined ? [] : [french])].flatMap((file) => [
			...stringsIn(file.front).flatMap(([path, words]) => {
				if (/^https?:\/\/[^/?#]*@/i.test(words)) {
					const message = `${quote(words)} holds a login before the "@".`;
					return [problemAt(file, path, { code: 'address-with-login', message, fix: 'Write the public address only.' })];
				}
				const phone = otherPhone.exec(words)?.[0];
				return phone === undefined ? [] : [problemAt(file, path, phoneProblem(phone))];
			}),
			...file.text.split('\n').flatMap((words, index): Problem[] => {
				const phone = otherPhone.exec(words)?.[0];
				return phone === undefined ? [] : [{ ...problemAt(file, [], phoneProblem(phone)), line: file.textLine + index }];
			}),
		]),
	);
}

function phoneProblem(phone: string): Pick<Problem, 'code' | 'severity' | 'message' | 'fix'> {
	const digits = phone.replace(/\D/g, '');
	const parts = /^(1?)(\d{3})(\d{3})(\d{4})$/.exec(digits)?.slice(1) ?? [];
	return {
		code: 'phone-in-other-form',
		severity: 'warning',
		message: `The phone number ${quote(phone)} is not written in the one form we use.`,
		fix: `Write "${parts.filter((part) => part !== '').join('-')}".`,
	};
}
