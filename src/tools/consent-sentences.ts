import { thingKinds } from '../hand-off/what-travels.ts';
import { packetWordsIn } from '../i18n/packet-words.ts';
import { siteLanguages, voices } from '../schema/vocabulary.ts';

/**
 * The words of consent as a packet holds them, each line once; what differs from one introduction to the next is left out. English stands last
 * and nearest.
 */
export const consentSentences: readonly string[] = siteLanguages.toReversed().map((language) => {
	const { consent, colon } = packetWordsIn(language);
	const blank = { organization: '', desk: '', until: '', withdraw: '' };
	const lines = voices.flatMap((voice) =>
		consent({ voice, things: thingKinds, ...blank }).map(([label, words]) => label + colon + words),
	);
	// The last of the same lines stays, so that the words of one voice stand whole.
	const once = lines.filter((line, at) => lines.lastIndexOf(line) === at);
	return JSON.stringify(once.join('\n')).slice(1, -1);
});
