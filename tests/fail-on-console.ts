import { afterEach, beforeEach, expect, vi } from 'vitest';

const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Whatever a module has to say, it says in what it returns: output to the console fails the test. */
beforeEach((context) => {
	const spies = levels.map((level) => vi.spyOn(console, level));
	context.onTestFinished(() => {
		for (const spy of spies) expect(spy).not.toHaveBeenCalled();
	});
});
afterEach(() => {
	vi.restoreAllMocks();
});
