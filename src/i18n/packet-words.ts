import type { SiteLanguage } from '../schema/vocabulary.ts';
import { packetWordsEn, type PacketWords } from './packet-words.en.ts';
import { packetWordsFr } from './packet-words.fr.ts';

/** The words of a packet in a language: of the reader, or of the one who is written to. */
export function packetWordsIn(language: SiteLanguage): PacketWords {
	return language === 'fr' ? packetWordsFr : packetWordsEn;
}
