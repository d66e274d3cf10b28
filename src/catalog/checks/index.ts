import type { Check } from '../entries.ts';

/** Every rule across files. */
export const checks: readonly Check[] = [];
