import { listingFieldsFr } from '../i18n/listing-fields.fr.ts';
import { listingFr } from '../i18n/listing.fr.ts';
import { updateFr } from '../i18n/update.fr.ts';
import { vocabularyFr } from '../i18n/vocabulary.fr.ts';
import { Update } from './Update.tsx';
import type { EditorWords } from './words.ts';

const words: EditorWords = {
	language: 'fr',
	words: updateFr,
	vocabulary: vocabularyFr,
	listing: listingFr,
	fields: listingFieldsFr,
};

/** The update form in French, so that a page carries the words of one language only. */
export function UpdateFr() {
	return <Update words={words} />;
}
