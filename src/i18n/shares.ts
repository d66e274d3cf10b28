import type { SiteLanguage } from '../schema/vocabulary.ts';

/** A share in whole percent, half up; nothing of nothing is 0. */
function percentOf(count: number, all: number): number {
	return all === 0 ? 0 : Math.round((count * 100) / all);
}

/**
 * A share in words: "37%", in French « 37 % » with the space that does not break. Some is never told as "0 %", and not all never as "100 %".
 */
export function shareInWords(count: number, all: number, language: SiteLanguage): string {
	const percent = percentOf(count, all);
	if (count > 0 && percent === 0) return language === 'fr' ? 'moins de 1\u00A0%' : 'under 1%';
	if (count < all && percent === 100) return language === 'fr' ? 'plus de 99\u00A0%' : 'over 99%';
	return language === 'fr' ? `${String(percent)}\u00A0%` : `${String(percent)}%`;
}
