import { defineConfig } from 'vitest/config';

/** No test measures time: a busy machine must not fail one. In milliseconds. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Four kinds of test: fast ones, employer stories, the built site, and a real browser. `npm test` builds first and runs all. */
export default defineConfig({
	test: {
		projects: [
			{ test: { ...patient, name: 'unit', include: ['tests/unit/**/*.test.ts'], setupFiles: ['tests/fail-on-console.ts'] } },
			{
				test: {
					...patient,
					name: 'content',
					include: ['tests/content/**/*.test.ts', 'tests/scenarios/**/*.test.ts', 'tests/own-words/**/*.test.ts'],
				},
			},
			{ test: { ...patient, name: 'site', include: ['tests/site/**/*.test.ts'] } },
			{
				test: {
					...patient,
					name: 'e2e',
					include: ['tests/e2e/**/*.e2e.ts'],
					globalSetup: ['tests/e2e/serve-the-site.ts'],
					fileParallelism: true,
					maxWorkers: 2,
				},
			},
		],
	},
});
