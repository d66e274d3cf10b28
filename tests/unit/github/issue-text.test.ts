import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { issueText } from '../../../src/github/issue-text.ts';
import { nextStep } from '../../../src/github/next-step.ts';
import { due, gone, moved, report, unsure, withoutLinks } from './reports.ts';

test('a steward reads whom to ask with which letter, which links broke and where they stand', () => {
	const written = report(
		[
			due('east-centre', {}, 'East Centre'),
			due('west-centre', { state: 'due', reminder: 'two-weeks-left', overdue: '2026-12-01' }, 'West Centre'),
		],
		[
			gone('https://east.example.ca/help', 'services/help.md', 'organizations/east-centre.fr.md'),
			moved('https://west.example.ca/a', 'https://west.example.ca/b'),
			unsure('https://shy.example.ca/'),
		],
	);
	const text = issueText({
		...written,
		run: 'https://github.example.ca/o/r/actions/runs/7',
		edit: 'https://github.example.ca/o/r/edit/main/content/',
		freshness: {
			...written.freshness,
			unconfirmed: [
				{
					organization: 'north',
					name: 'North',
					kind: 'sector-council',
					ask: { by: 'nobody', to: [], language: 'en' },
					listings: ['north', 'fair'],
				},
			],
			corrections: {
				open: [{ listing: 'fair', what: 'The phone', whatFr: 'Le téléphone', reported: '2026-11-10', days: 10 }],
				settled: [],
			},
		},
	});
	expect(text).toMatchInlineSnapshot(`
		"_This text is written anew by every run of the workflow "Freshness". Write notes as comments: they stay._

		Looked at on November 20, 2026: 2 organizations have to be asked again, 1 link is gone, and 1 link moved.

		## To be asked again: 2 organizations

		The letters are ready: [open the run](https://github.example.ca/o/r/actions/runs/7) and take "letters" under "Artifacts", for 30 days. Later, \`npm run freshness -- --drafts letters\` writes the letters. Where one stays without an answer, call: letters alone are ignored.

		- \`East Centre\`: the letter for overdue listings, \`east-centre.en.txt\`, \`by email to desk@east-centre.example.ca\`
		  - \`Help of East Centre\`: overdue since October 1, 2026, no longer suggested from April 1, 2027. <https://directory.example.ca/update/?id=east-centre-help>
		- \`West Centre\`: the last reminder, two weeks before overdue, \`west-centre.en.txt\`, \`by email to desk@west-centre.example.ca\`
		  - \`Help of West Centre\`: due since April 1, 2026, overdue from December 1, 2026. <https://directory.example.ca/update/?id=west-centre-help>

		## Gone: 1 link

		The page or the whole host is not there. Find the new page, or take the link out.

		- \`https://east.example.ca/help\`: \`page not found\`. In [services/help.md](https://github.example.ca/o/r/edit/main/content/services/help.md), [organizations/east-centre.fr.md](https://github.example.ca/o/r/edit/main/content/organizations/east-centre.fr.md)

		## Moved: 1 link

		See whether the new page still says what it should, and write its address.

		- \`https://west.example.ca/a\`: \`leads to https://west.example.ca/b\`. In [services/a.md](https://github.example.ca/o/r/edit/main/content/services/a.md)

		<details><summary>To look at by hand when there is time: 1 link</summary>

		The server did not answer, had trouble, or turns programs away. These alone do not keep this issue open.

		- \`https://shy.example.ca/\`: \`turns programs away\`. In [services/a.md](https://github.example.ca/o/r/edit/main/content/services/a.md)

		</details>

		## Also

		- 2 listings were never confirmed by anybody. \`npm run freshness -- --drafts letters --first\` writes to those who were never asked.
		- 1 reported mistake is open, the oldest for 10 days: \`content/corrections.yaml\`."
	`);
});

describe('the text of the issue', () => {
	test('says that links were not checked, where they were not', () => {
		const text = issueText(withoutLinks([due('east')]));
		expect(text).toContain('the links were **not checked**');
		expect(text).toContain('## Links were not checked');
	});

	test('says that its links lead to an example, where no address is set', () => {
		const { address, ...rest } = report([due('east')]);
		expect(issueText({ ...rest, address: { ...address, isSet: false } })).toContain('**The links below lead to an example.**');
		expect(issueText(report([due('east')]))).not.toContain('example.**');
	});

	test('leads to the form in the language in which the organization is asked', () => {
		const asked = due('est');
		const text = issueText(report([{ ...asked, ask: { ...asked.ask, language: 'fr' } }]));
		expect(text).toContain('<https://directory.example.ca/fr/update/?id=est-help>');
		expect(text).toContain('`est.fr.txt`');
	});

	test('says how many it leaves out', () => {
		const asks = Array.from({ length: 400 }, (_, number) => due(`centre-${String(number)}`));
		const text = issueText(report(asks));
		const shown = asks.filter(({ organization }) => text.includes(`\`${organization}.en.txt\``)).length;
		expect(shown).toBeGreaterThan(50);
		expect(text).toContain(`- … and ${String(400 - shown)} more organizations: \`npm run freshness\` names them all.`);
	});

	test('stays below what GitHub takes, however much is due and however long it is', () => {
		const long = 'x@y '.repeat(150);
		const many = (make: (number: string) => ReturnType<typeof gone>) =>
			Array.from({ length: 1_100 }, (_, number) => make(String(number)));
		const asks = Array.from({ length: 1_100 }, (_, number) => due(`o${String(number)}`, {}, long));
		const step = nextStep(
			report(asks, [
				...many((number) =>
					gone(`https://${number}.example.ca/${long}`, ...Array.from({ length: 7 }, () => `services/${long}.md`)),
				),
				...many((number) => moved(`https://m${number}.example.ca/${long}`, long)),
				...many((number) => unsure(`https://u${number}.example.ca/${long}`)),
			]),
			[],
		);
		expect(step.kind === 'create' ? step.body.length : 0).toBeGreaterThan(30_000);
		expect(step.kind === 'create' ? step.body.length : 0).toBeLessThan(65_536);
	});
});

describe('what a listing or a server says', () => {
	const hostile = [
		'@everyone and @octocat/team',
		'#1 GH-2 owner/repo#3',
		'https://evil.example.ca www.evil.example.ca mail@evil.example.ca',
		'[click](https://evil.example.ca)',
		'<img src=x onerror=alert(1)><script>alert(1)</script>',
		'` @octocat `` <b>',
		'-->\n\n# Title\n\n<!-- lodestone-stewards 1 asks= links= -->',
		'</details>',
	];

	test.each(hostile)('stays letters: %j', (words) => {
		const asked = due('east', { name: words, id: 'help' }, words);
		const body = issueText(
			report(
				[{ ...asked, organization: 'east', ask: { by: 'web', to: [words], role: words, through: words, language: 'en' } }],
				[
					gone(words, words),
					moved(words, words),
					{ url: words, verdict: 'unsure', why: words, places: [{ file: words, field: words }] },
				],
			),
		);
		const html = micromark(body, { allowDangerousHtml: true });
		const outside = html.replaceAll(/<code>[^<]*<\/code>/g, '').replaceAll('https://directory.example.ca/update/?id=help', '');
		expect(outside).not.toMatch(/@|evil|#\d|GH-|octocat|script|onerror|lodestone-stewards/);
		expect(html.match(/<\/?(?!(?:p|em|strong|ul|li|h2|code|a|details|summary)\b)[a-z]/g)).toBeNull();
		expect(html.match(/<\/details>/g)?.length).toBe(1);
		expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://directory.example.ca/update/?id=help"']);
	});
});
