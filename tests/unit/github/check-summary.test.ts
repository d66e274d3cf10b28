import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/catalog/problem.ts';
import { checkSummary } from '../../../src/github/check-summary.ts';

const problem: Problem = {
	code: 'unknown-county',
	severity: 'error',
	file: 'content/services/fair.md',
	line: 10,
	field: 'eligibility.counties.0',
	message: '"queen" is not a county in content/places.yaml.',
	fix: 'Write "queens", or add the county there.',
};

describe('checkSummary', () => {
	test('says to somebody in a browser what is wrong, where, and how to mend it', () => {
		const soft: Problem = { ...problem, severity: 'warning', code: 'praise-word', line: undefined, field: undefined };
		expect(checkSummary([problem, soft, { ...problem, file: 'content/services/ramp.md' }], 977)).toMatchInlineSnapshot(`
			"## The listings

			2 errors have to be mended before this change can go on the site. 1 warning: something to look at, which may be right as it is.

			### \`content/services/fair.md\`

			- **Error, line 10, \`eligibility.counties.0\`**: \`"queen" is not a county in content/places.yaml.\` \`Write "queens", or add the county there.\` (\`unknown-county\`)
			- **Warning**: \`"queen" is not a county in content/places.yaml.\` \`Write "queens", or add the county there.\` (\`praise-word\`)

			### \`content/services/ramp.md\`

			- **Error, line 10, \`eligibility.counties.0\`**: \`"queen" is not a county in content/places.yaml.\` \`Write "queens", or add the county there.\` (\`unknown-county\`)

			### How to mend it in the browser

			1. Open the pull request, then "Files changed". Each problem stands at its line there too.
			2. At the top right of the file, open the menu "…" and choose "Edit file".
			3. Change the line, and press "Commit changes". The check runs again by itself.

			If you are stuck, say so in a comment on the pull request. You need not get it right alone.
			"
		`);
	});

	test('says when all is well, and that another red check is not the writer’s', () => {
		expect(checkSummary([], 977)).toContain('Nothing is wrong with the 977 files');
	});

	test('warnings alone stop nothing', () => {
		expect(checkSummary([{ ...problem, severity: 'warning' }], 977)).toContain('Nothing stops this change. 1 warning:');
	});

	test('what a file says stays letters', () => {
		const words = '` @octocat <img src=x> [a](https://evil.example.ca) #1';
		const html = micromark(
			checkSummary([{ ...problem, file: words, field: words, message: words, fix: words, code: words }], 1),
			{
				allowDangerousHtml: true,
			},
		);
		expect(html.replaceAll(/<code>[^<]*<\/code>/g, '')).not.toMatch(/octocat|img|evil/);
	});

	test('stays below what GitHub takes, and says how many files it leaves out', () => {
		const many = Array.from({ length: 3_000 }, (_, number) => ({ ...problem, file: `content/services/${String(number)}.md` }));
		const summary = checkSummary(many, 3_000);
		expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
		expect(summary).toMatch(/… and \d+ more files: `npm run validate` names them all\./);
	});
});
