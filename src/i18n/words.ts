import type { SiteLanguage } from '../schema/vocabulary.ts';
import { browseEn, type BrowseWords } from './browse.en.ts';
import { browseFr } from './browse.fr.ts';
import { homeEn, type HomeWords } from './home.en.ts';
import { homeFr } from './home.fr.ts';
import { listingEn, type ListingWords } from './listing.en.ts';
import { listingFr } from './listing.fr.ts';
import { searchEn, type SearchWords } from './search.en.ts';
import { searchFr } from './search.fr.ts';
import { siteEn, type SiteWords } from './site.en.ts';
import { siteFr } from './site.fr.ts';
import { vocabularyEn, type VocabularyWords } from './vocabulary.en.ts';
import { vocabularyFr } from './vocabulary.fr.ts';

/** All words of the static pages in one language, by topic. */
export interface PageWords {
	readonly site: SiteWords;
	readonly home: HomeWords;
	readonly browse: BrowseWords;
	readonly listing: ListingWords;
	readonly search: SearchWords;
	readonly vocabulary: VocabularyWords;
}

const words: Readonly<Record<SiteLanguage, PageWords>> = {
	en: { site: siteEn, home: homeEn, browse: browseEn, listing: listingEn, search: searchEn, vocabulary: vocabularyEn },
	fr: { site: siteFr, home: homeFr, browse: browseFr, listing: listingFr, search: searchFr, vocabulary: vocabularyFr },
};

/** The words of the static pages in a language. Islands import their own topic instead, so as not to carry the rest. */
export function wordsIn(language: SiteLanguage): PageWords {
	return words[language];
}
