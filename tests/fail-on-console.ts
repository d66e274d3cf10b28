import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Whatever a module has to say, it says in what it returns: output to the console fails the test. */
beforeEach(() => {
	for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, level);
});
afterEach(() => {
	for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) expect(console[level]).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});
