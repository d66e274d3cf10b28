import type { Labels } from './labels.ts';

/** The words of the form in one language; names of the directory come later, as data. */
export type EditorWords = Omit<Labels, 'data'>;
