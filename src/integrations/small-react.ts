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
 * Ships Preact to the browser in the place of React. Types, lint rules and the development server stay React's own.
 *
 * Only in what is built for the browser: no island is rendered on the server, where the real React may stay.
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
								apply: 'build',
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
