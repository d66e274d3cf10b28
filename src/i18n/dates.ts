import type { SiteLanguage } from '../schema/vocabulary.ts';

const months: Readonly<Record<SiteLanguage, readonly string[]>> = {
	en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
	fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
};

/**
 * A date in words, as exact as it was given: "2024", "November 2024", "November 20, 2024"; in French "20 novembre 2024".
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else comes back as it is
 */
export function dateInWords(date: string, language: SiteLanguage): string {
	const [year, month, day] = date.split('-');
	const monthName = months[language][Number(month) - 1];
	if (year === undefined || month === undefined || monthName === undefined) return date;
	if (day === undefined) return `${monthName} ${year}`;
	if (language === 'en') return `${monthName} ${String(Number(day))}, ${year}`;
	return `${day === '01' ? '1er' : String(Number(day))} ${monthName} ${year}`;
}

/** "of 2023", "of April 10, 2023"; in French "de 2023", "d’avril 2023", "du 10 avril 2023". */
export function ofDate(date: string, language: SiteLanguage): string {
	const words = dateInWords(date, language);
	if (language === 'en') return `of ${words}`;
	if (date.length > 7) return `du ${words}`;
	return /^[aeiouéo]/.test(words) ? `d’${words}` : `de ${words}`;
}

/** "in 2023", "in April 2023", "on April 10, 2023"; in French "en 2023", "en avril 2023", "le 10 avril 2023". */
export function inDate(date: string, language: SiteLanguage): string {
	const words = dateInWords(date, language);
	if (language === 'en') return date.length > 7 ? `on ${words}` : `in ${words}`;
	return date.length > 7 ? `le ${words}` : `en ${words}`;
}

/**
 * A time of day as people say it: "9:30 a.m.", "noon"; in French "9 h 30", "midi".
 *
 * @param time `HH:MM`
 */
export function timeInWords(time: string, language: SiteLanguage): string {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	if (hours === 12 && minutes === 0) return language === 'fr' ? 'midi' : 'noon';
	const two = String(minutes).padStart(2, '0');
	if (language === 'fr') return minutes === 0 ? `${hours}\u00A0h` : `${hours}\u00A0h\u00A0${two}`;
	return `${hours % 12 === 0 ? 12 : hours % 12}:${two}\u00A0${hours < 12 ? 'a.m.' : 'p.m.'}`;
}
