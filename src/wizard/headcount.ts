/** Most employees that a summary can hold. */
const mostEmployees = 100_000;

/** The number of employees that was typed: nothing for an empty field, `wrong` for anything that is not a whole number. */
export function headcountOf(typed: string): number | 'wrong' | undefined {
	const text = typed.trim().replace(/(?<=\d)[\s\u00A0,](?=\d{3}$)/u, '');
	if (text === '') return undefined;
	if (!/^\d{1,6}$/.test(text)) return 'wrong';
	return Number(text) > mostEmployees ? 'wrong' : Number(text);
}
