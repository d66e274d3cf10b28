// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/integrations/content.ts';
import { offlineIntegration } from './src/integrations/offline.ts';
import { searchIntegration } from './src/integrations/search.ts';
import { siteMapIntegration } from './src/integrations/site-map.ts';
import { smallReactIntegration } from './src/integrations/small-react.ts';
import { readBuildSettings } from './src/site/build-settings.ts';

const { site, base } = readBuildSettings(process.env);

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	// "assets" instead of "_astro": some static hosts drop folders that begin with an underscore.
	build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
	// One style sheet for the whole site: fetched once, then every page needs a single request.
	// Scripts are files, however small: the policy needs no exception for them.
	vite: { build: { cssCodeSplit: false, assetsInlineLimit: (path) => (path.endsWith('.js') ? false : undefined) } },
	// No fingerprint of the generator, no toolbar, nothing fetched from elsewhere.
	devToolbar: { enabled: false },
	// Bodies are rendered by src/site/markdown.ts; Astro's own highlighter would write style attributes, which the policy forbids.
	markdown: { syntaxHighlight: false },
	integrations: [
		contentIntegration(),
		react(),
		smallReactIntegration(),
		searchIntegration(),
		siteMapIntegration(),
		// Last: its version is made from what the others wrote.
		offlineIntegration(),
	],
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
