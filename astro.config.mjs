// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/integrations/content.ts';
import { searchIntegration } from './src/integrations/search.ts';
import { readBuildSettings } from './src/site/build-settings.ts';

const { site, base } = readBuildSettings(process.env);

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	// No fingerprint of the generator, no toolbar, nothing fetched from elsewhere.
	devToolbar: { enabled: false },
	// Bodies are rendered by src/site/markdown.ts; Astro's own highlighter would write style attributes, which the policy forbids.
	markdown: { syntaxHighlight: false },
	integrations: [contentIntegration(), react(), searchIntegration()],
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"connect-src 'self'",
				"worker-src 'self'",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			// Search compiles its index reader; a host that repeats this policy as a header needs the same token.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
