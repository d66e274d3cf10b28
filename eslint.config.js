import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a room may not import. Types are free to cross where `docs/architecture.md` says so; values are not. */
const forbid = (room, patterns, message) => ({
	files: [`src/${room}/**`],
	rules: {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.map((pattern) => ({ ...pattern, message })) }],
	},
});
const rooms = (...names) => ({ group: names.map((name) => `**/${name}/**`) });
const valuesOf = (...names) => ({ group: names.map((name) => `**/${name}/**`), allowTypeImports: true });
const node = { group: ['node:*'] };
const pureGlobals = ['Date', 'Intl', 'window', 'document', 'process', 'fetch', 'localStorage'].map((name) => ({
	name,
	message: 'The pure rooms know no clock, DOM, disk or language; today comes in as a parameter.',
}));

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'node_modules/', 'tests/fixtures/', 'coverage/']),
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs['flat/recommended'],
	{
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
		rules: {
			// Numbers read well inside sentences; everything else still has to be a string.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// A function type says what a callback is for; a method signature would weaken its checking.
			'@typescript-eslint/method-signature-style': 'error',
			// TypeScript asks for brackets where any key is possible, so that a typing error in a known key stands out.
			'@typescript-eslint/dot-notation': 'off',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'no-console': 'error',
			eqeqeq: 'error',
		},
	},
	{ files: ['**/*.js', '**/*.mjs', '**/*.astro'], ...tseslint.configs.disableTypeChecked },
	{ files: ['src/tools/**', 'src/integrations/**', 'tests/bench/**', 'tests/scoreboard/run.ts'], rules: { 'no-console': 'off' } },
	{
		files: ['src/**/*.tsx'],
		extends: [jsxA11y.configs.strict, reactHooks.configs.flat.recommended],
	},
	forbid(
		'schema',
		[rooms('catalog', 'planner', 'trust', 'formats', 'i18n', 'wizard', 'own-words', 'site', 'tools'), node],
		'schema/ imports zod and itself only.',
	),
	forbid(
		'planner',
		[
			valuesOf('schema'),
			rooms('catalog', 'formats', 'i18n', 'wizard', 'own-words', 'site', 'tools'),
			node,
			{ group: ['zod', 'react'] },
		],
		'planner/ is pure: types of schema, and itself.',
	),
	forbid(
		'trust',
		[valuesOf('schema'), rooms('catalog', 'planner', 'formats', 'i18n', 'wizard', 'site', 'tools'), node, { group: ['zod'] }],
		'trust/ is pure.',
	),
	forbid(
		'hand-off',
		[
			rooms('catalog', 'planner', 'i18n', 'wizard', 'introduction', 'own-words', 'site', 'tools'),
			node,
			{ group: ['zod', 'react'] },
		],
		'hand-off/ is pure: what an introduction is and what comes next.',
	),
	forbid(
		'listing-update',
		[
			rooms('catalog', 'planner', 'trust', 'formats', 'i18n', 'own-words', 'site', 'stewarding', 'tools'),
			node,
			{ group: ['react'] },
		],
		'listing-update/ is pure: schema, the yaml package, and itself.',
	),
	forbid(
		'i18n',
		[valuesOf('planner', 'formats'), rooms('catalog', 'wizard', 'site', 'tools'), node],
		'i18n/ turns codes into words and knows types only.',
	),
	forbid(
		'catalog',
		[rooms('planner', 'formats', 'i18n', 'wizard', 'components', 'site', 'stewarding', 'github', 'tools')],
		'catalog/ reads content and knows no planner and no page.',
	),
	forbid(
		'stewarding',
		[rooms('planner', 'formats', 'i18n', 'wizard', 'introduction', 'components', 'site', 'github', 'tools')],
		'stewarding/ tries an update out on the content: catalog, listing-update, schema, Node.',
	),
	forbid(
		'formats',
		[valuesOf('catalog', 'planner'), rooms('wizard', 'components', 'site', 'tools'), node],
		'formats/ is pure: callers read and write.',
	),
	forbid(
		'links',
		[valuesOf('catalog'), rooms('planner', 'i18n', 'wizard', 'components', 'site', 'tools'), { group: ['zod', 'react'] }],
		'links/ knows addresses, servers and nothing of pages.',
	),
	forbid(
		'github',
		[rooms('planner', 'wizard', 'introduction', 'components', 'tools'), valuesOf('listing-update', 'stewarding')],
		'github/ writes what GitHub shows: reports of other rooms as Markdown, and the command gh.',
	),
	forbid(
		'own-words',
		[rooms('catalog', 'planner', 'formats', 'i18n', 'wizard', 'site', 'tools'), node],
		'own-words/ knows phrases, Fuse.js and nothing else.',
	),
	forbid(
		'wizard',
		[valuesOf('catalog'), rooms('components', 'site', 'tools'), node, { group: ['zod'] }],
		'The island imports no reader of content and no Node module.',
	),
	forbid(
		'island',
		[valuesOf('catalog'), rooms('components', 'site', 'tools', 'wizard', 'introduction'), node, { group: ['zod'] }],
		'island/ holds what several islands share.',
	),
	forbid(
		'offline',
		[
			rooms('catalog', 'planner', 'trust', 'formats', 'i18n', 'wizard', 'introduction', 'island', 'site', 'schema', 'tools'),
			node,
			{ group: ['zod', 'react'] },
		],
		'offline/ stands alone: a service worker is one plain script.',
	),
	forbid(
		'introduction',
		[valuesOf('catalog'), rooms('components', 'site', 'tools'), node, { group: ['zod'] }],
		'The island imports no reader of content and no Node module.',
	),
	forbid(
		'report',
		[
			valuesOf('catalog'),
			rooms('planner', 'wizard', 'introduction', 'components', 'site', 'tools'),
			node,
			{ group: ['zod', 'react'] },
		],
		'report/ is a plain script: formats, and what islands share.',
	),
	forbid(
		'listing-editor',
		[valuesOf('catalog'), rooms('components', 'site', 'tools', 'wizard', 'introduction'), node],
		'The island imports no reader of content and no Node module.',
	),
	forbid(
		'components',
		[valuesOf('catalog'), rooms('planner', 'wizard', 'tools'), node],
		'Components get what they show as props.',
	),
	forbid('layouts', [valuesOf('catalog'), rooms('planner', 'wizard', 'tools'), node], 'Layouts get what they show as props.'),
	{
		files: ['src/planner/**', 'src/trust/**', 'src/formats/**', 'src/own-words/**', 'src/hand-off/**', 'src/listing-update/**'],
		rules: { 'no-restricted-globals': ['error', ...pureGlobals] },
	},
	{
		files: ['src/planner/**', 'src/trust/**', 'src/hand-off/**', 'src/listing-update/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'A plan is repeatable; see tie-break.ts for the neutral order.' },
				{ property: 'localeCompare', message: 'Order must not depend on the machine: compare ids with <.' },
			],
		},
	},
	{
		files: ['tests/**'],
		rules: {
			// Tests speak in small literal facts; the checks below would make them say the obvious.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
		},
	},
);
