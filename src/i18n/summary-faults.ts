import type { SummaryFault } from '../formats/summary.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';

/** Why a summary file could not be read, in words, and what to do. */
export function summaryFaultSentence(fault: SummaryFault, language: SiteLanguage): string {
	return language === 'fr' ? inFrench(fault) : inEnglish(fault);
}

function inEnglish(fault: SummaryFault): string {
	switch (fault.code) {
		case 'too-large':
			return `This file holds ${fault.characters} characters; a summary has at most ${fault.limit}. Choose the file that the wizard saved.`;
		case 'not-json':
			return `This file is not JSON (${fault.detail}). Choose the file that the wizard saved, or save it again.`;
		case 'not-a-summary':
			return `This file is not a Magnetic Factors Summary: its "format" is ${quote(fault.found)}, not "lodestone-summary". Choose another file.`;
		case 'other-version':
			return `This summary is of version ${quote(fault.found)}, and only version 1 can be read here. Save it again with this site.`;
	}
}

function inFrench(fault: SummaryFault): string {
	switch (fault.code) {
		case 'too-large':
			return `Ce fichier compte ${fault.characters} caractères; un sommaire en a au plus ${fault.limit}. Choisissez le fichier enregistré par l’assistant.`;
		case 'not-json':
			return `Ce fichier n’est pas du JSON (${fault.detail}). Choisissez le fichier enregistré par l’assistant, ou enregistrez-le de nouveau.`;
		case 'not-a-summary':
			return `Ce fichier n’est pas un sommaire des facteurs magnétiques\u00A0: son «\u00A0format\u00A0» est ${quote(fault.found)}, et non «\u00A0lodestone-summary\u00A0». Choisissez un autre fichier.`;
		case 'other-version':
			return `Ce sommaire est de la version ${quote(fault.found)}; seule la version 1 se lit ici. Enregistrez-le de nouveau avec ce site.`;
	}
}

function quote(found: string): string {
	return `"${found}"`;
}
