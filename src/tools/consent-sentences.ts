import { thingKinds } from '../hand-off/what-travels.ts';
import { packetWordsIn } from '../i18n/packet-words.ts';
import { siteLanguages, voices } from '../schema/vocabulary.ts';

/** The words of consent as a packet holds them; what differs from one introduction to the next is left out. English stands last and nearest. */
export const consentSentences: readonly string[] = siteLanguages.toReversed().flatMap((language) =>
	voices.map((voice) => {
		const { consent, colon } = packetWordsIn(language);
		const blank = { organization: '', desk: '', until: '', withdraw: '' };
		const text = consent({ voice, things: thingKinds, ...blank })
			.map(([label, words]) => label + colon + words)
			.join('\n');
		return JSON.stringify(text).slice(1, -1);
	}),
);
