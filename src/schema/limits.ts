/**
 * How much of anything may travel or be kept, in characters or entries. Plain numbers without zod, so that the islands read by the same
 * limits as the schemas.
 */

/** One introduction. */
export const packetLimits = { line: 160, words: 1_000, consent: 4_000, needs: 30, services: 10, ready: 8 } as const;

/** What one person keeps on their device: far above what one person can follow up. */
export const caseloadLimits = { introductions: 2_000, events: 200, words: 2_000 } as const;
