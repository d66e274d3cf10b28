import type { AstroIntegration } from 'astro';

/** What the islands get when they ask for React: Preact's own reading of the same interface, an eighth of the size. */
const replacements: ReadonlyMap<string, string> = new Map([
	['react', 'preact/compat'],
	['react-dom', 'preact/compat'],
	['react-dom/client', 'preact/compat/client'],
	['react/jsx-runtime', 'preact/compat/jsx-runtime'],
	['react/jsx-dev-runtime', 'preact/compat/jsx-dev-runtime'],
]);

/**
 * Gives the browser Preact in the place of React, in development and when built: 9 kB compressed instead of 69. Types and lint rules
 * stay React's own.
 *
 * Only in what goes to the browser: no island is rendered on the server, where the real React may stay.
 */
export function smallReactIntegration(): AstroIntegration {
	return {
		name: 'lodestone:small-react',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'lodestone:small-react',
								enforce: 'pre',
								applyToEnvironment: ({ name }) => name === 'client',
								resolveId(id, importer) {
									const replacement = replacements.get(id);
									return replacement === undefined ? null : this.resolve(replacement, importer, { skipSelf: true });
								},
							},
						],
					},
				});
			},
		},
	};
}
