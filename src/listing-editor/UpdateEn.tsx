import { listingFieldsEn } from '../i18n/listing-fields.en.ts';
import { listingEn } from '../i18n/listing.en.ts';
import { updateEn } from '../i18n/update.en.ts';
import { vocabularyEn } from '../i18n/vocabulary.en.ts';
import { Update } from './Update.tsx';
import type { EditorWords } from './words.ts';

const words: EditorWords = {
	language: 'en',
	words: updateEn,
	vocabulary: vocabularyEn,
	listing: listingEn,
	fields: listingFieldsEn,
};

/** The update form in English, so that a page carries the words of one language only. */
export function UpdateEn() {
	return <Update words={words} />;
}
