import type { EverydayWords } from './everyday-words.ts';
export const everydayFrench: EverydayWords = { sameWords: 'x: y', saidFor: 'x: y', elsewhere: 'z' };
