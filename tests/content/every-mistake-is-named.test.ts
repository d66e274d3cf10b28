import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { fixtures, overlaidContent, printedProblems } from './overlaid-content.ts';

/** Each folder of `tests/fixtures/<rule>/<mistake>` holds one fault, and gets exactly the sentence for it. */
const tested = new Set<string>();

function problemsOf(fixture: string): string {
	tested.add(fixture);
	return printedProblems(overlaidContent(fixture));
}

test('the content that the mistakes are laid over has none', () => {
	const { catalog, problems } = loadCatalog(overlaidContent(), '2026-11-20');
	expect(problems).toEqual([]);
	expect(catalog?.services.map((service) => service.id)).toEqual(['job-fair', 'wage-help']);
});

describe('text-file', () => {
	test('a file that starts with a byte order mark', () => {
		expect(problemsOf('text-file/byte-order-mark')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:1
			  error    The file starts with a byte order mark. Save it again as UTF-8 without BOM. [byte-order-mark]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a file with Windows line ends', () => {
		expect(problemsOf('text-file/windows-line-ends')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:1
			  error    The file has Windows or old Mac line ends (CR). Save it again with LF line ends. [windows-line-ends]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a file with a tab', () => {
		expect(problemsOf('text-file/tab')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:7
			  error    The file holds a tab character. Write spaces instead. [tab]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a file in an old encoding', () => {
		expect(problemsOf('text-file/latin-1')).toMatchInlineSnapshot(`
			"content/services/wage-help.fr.md
			  error    The file is not written in UTF-8. Save it again with the encoding UTF-8. [not-utf-8]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('front-matter', () => {
	test('front matter marked as JavaScript', () => {
		expect(problemsOf('front-matter/asks-for-javascript')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:1
			  error    "---js" asks for another language than YAML. Write "---" alone on the first line. [front-matter-language]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('front matter that is a program', () => {
		expect(problemsOf('front-matter/runs-javascript')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:1
			  error    "---js" asks for another language than YAML. Write "---" alone on the first line. [front-matter-language]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('front matter that nothing closes', () => {
		expect(problemsOf('front-matter/not-closed')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:1
			  error    No line "---" closes the front matter. Write "---" alone on the line below the last field. [front-matter-not-closed]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a file without front matter', () => {
		expect(problemsOf('front-matter/missing')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:1
			  error    The file starts with "You get a table, and people come to you.", not with "---". Write "---" alone on the first line. [no-front-matter]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('front matter that is a list', () => {
		expect(problemsOf('front-matter/a-list')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:2
			  error    The front matter holds no fields. Write each fact as "name: value". [front-matter-without-fields]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('yaml-source', () => {
	test('a colon in a text without quotes', () => {
		expect(problemsOf('yaml-source/colon-in-text')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:5
			  error    The line "summary: Job fair: where employers meet people who look for…" cannot be read as YAML. Put quotes around a text that holds a colon and a space. [broken-yaml]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a bracket that stays open', () => {
		expect(problemsOf('yaml-source/open-bracket')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:10
			  error    The line "status: active" cannot be read as YAML. Indent it like its neighbours, and close every bracket that was opened above it. [broken-yaml]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a quote that stays open in a list of the directory', () => {
		expect(problemsOf('yaml-source/broken-list')).toMatchInlineSnapshot(`
			"content/sectors.yaml:7
			  error    The file ends in the middle of a value. Close the quote or bracket that is open here, or put the whole text in quotes. [broken-yaml]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a field that is written twice', () => {
		expect(problemsOf('yaml-source/duplicate-key')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:11
			  error    "name" is written twice. Keep one of the two. [duplicate-key]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a YAML alias', () => {
		expect(problemsOf('yaml-source/alias')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:11
			  error    A word after "*" repeats another value here. Write the value out, or put it in quotes. [yaml-alias]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('schema', () => {
	test('a correction in English only', () => {
		expect(problemsOf('schema/correction-in-one-language')).toMatchInlineSnapshot(`
			"content/corrections.yaml:1
			  error    0.whatFr: "whatFr" is missing. Write it: The same in French. [missing-field]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('a field that does not exist', () => {
		expect(problemsOf('schema/unknown-field')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:11
			  error    pages: "pages" is not a field here. Write "page", or take it out. [unknown-field]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a field that is missing', () => {
		expect(problemsOf('schema/missing-field')).toMatchInlineSnapshot(`
			"content/services/job-fair.md
			  error    summary: "summary" is missing. Write it: What the employer gets, in one sentence of at most 160 characters; type of service first. [missing-field]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a field without a value', () => {
		expect(problemsOf('schema/empty-field')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:10
			  error    status: "status" has no value. Write active, unclear, temporarily-closed or ended. [empty-field]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a word that is not on the list', () => {
		expect(problemsOf('schema/unknown-word')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:10
			  error    status: "activ" is not one of the words for this field. Write "active". The words are active, unclear, temporarily-closed or ended ("statuses" in src/schema/vocabulary.ts). [unknown-word]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a kind of channel that does not exist', () => {
		expect(problemsOf('schema/unknown-channel')).toMatchInlineSnapshot(`
			"content/organizations/harbour-network.md:11
			  error    doors.0.channels.0.kind: "telephone" is not one of the words for this field. The words are phone, email, form, web or visit ("channelKinds" in src/schema/vocabulary.ts). [unknown-word]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('neither the province nor a list of counties', () => {
		expect(problemsOf('schema/neither-province-nor-counties')).toMatchInlineSnapshot(`
			"content/organizations/harbour-network.md:6
			  error    serves: "provinces" does not fit here. Write "province" or a list ("- …" for each entry, or […]). [wrong-type]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a year without quotes', () => {
		expect(problemsOf('schema/year-without-quotes')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:21
			  error    sources.0.stated: 2025 is read as a number; here stands text. Write it in quotes: '2025'. [wrong-type]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a colon in a list entry without quotes', () => {
		expect(problemsOf('schema/colon-in-list')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:10
			  error    access.steps.0: {"Call your centre":"ask for the date."} is read as fields ("name: value"); here stands text. Put quotes around a text that holds a colon and a space. [wrong-type]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a summary that is too long', () => {
		expect(problemsOf('schema/too-long')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:5
			  error    summary: "Job fair where employers meet people who look for work. Job…" has 223 characters; at most 160 fit. Shorten it by 63. [too-long]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a list that is empty', () => {
		expect(problemsOf('schema/too-few')).toMatchInlineSnapshot(`
			"content/sectors.yaml:4
			  error    0.alsoCalled: The list has 0 entries; at least 1 is needed. Add 1. [too-few]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a phone number with dots', () => {
		expect(problemsOf('schema/phone-with-dots')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:14
			  error    doors.0.channels.0.value: "902.555.0100" is not in the form of this field. It must be written like "902-555-0100" or "1-800-555-0100 ext. 12". [wrong-form]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a day that never was', () => {
		expect(problemsOf('schema/day-that-never-was')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:15
			  error    sources.0.read: "2026-11-31" is not a day of the calendar. Write it like "2026-11-20". [wrong-form]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a script where a web address belongs', () => {
		expect(problemsOf('schema/script-as-web-address')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:7
			  error    website: "javascript:alert(1)" is not a web address. Write it whole, starting with "https://" or "http://". [wrong-form]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('HTML in a summary', () => {
		expect(problemsOf('schema/html-in-a-line')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:5
			  error    summary: "<b>Job fair</b> where employers meet people who look for wo…" is not in the form of this field. It must be plain text, without HTML or script addresses. [markup-in-text]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a script address in a step', () => {
		expect(problemsOf('schema/script-in-a-line')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:9
			  error    access.steps.0: "Click javascript:alert(1) and ask for the date." is not in the form of this field. It must be plain text, without HTML or script addresses. [markup-in-text]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a character that turns the writing around', () => {
		expect(problemsOf('schema/hidden-character')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:2
			  error    name: "Job\\u{202e} Fair" holds an invisible or control character. Type the text again. [hidden-character]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('half a month', () => {
		expect(problemsOf('schema/half-a-month')).toMatchInlineSnapshot(`
			"content/directory.yaml:7
			  error    reviewEveryMonths: 5.5 is not a whole number. Write a whole number. [wrong-type]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a number that is too large', () => {
		expect(problemsOf('schema/too-many-months')).toMatchInlineSnapshot(`
			"content/directory.yaml:9
			  error    leavesSuggestionsAfterMonths: 99 is more than 36. Write a number of at most 36. [out-of-range]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('ids-match-file-names', () => {
	test('a file name that cannot be an id', () => {
		expect(problemsOf('ids-match-file-names/odd-file-name')).toMatchInlineSnapshot(`
			"content/services/Job_Fair 2.md
			  error    "Job_Fair 2.md" is not the name of an entry. Name it in lower-case words joined by hyphens, ending in ".md" or ".fr.md", or move it elsewhere. [odd-file-name]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a French file without an English one', () => {
		expect(problemsOf('ids-match-file-names/french-without-english')).toMatchInlineSnapshot(`
			"content/services/job-fairs.fr.md
			  error    There is no "job-fairs.md" beside this file. Add the English file, or remove this one. [french-without-english]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a service and an organization with one id', () => {
		expect(problemsOf('ids-match-file-names/id-used-twice')).toMatchInlineSnapshot(`
			"content/services/job-fair.md
			  error    "job-fair" is a service and an organization. Rename the newer of the two. [id-used-twice]

			1 error and 0 warnings in 1 of 36 files. Nothing was written."
		`);
	});
});

describe('references-exist', () => {
	test('a need that does not exist', () => {
		expect(problemsOf('references-exist/unknown-need')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:7
			  error    needs.0.need: "meet-poeple" is not a need in content/needs. Write "meet-people", or add that need to content/needs and content/typology.yaml. [unknown-need]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('an organization that does not exist', () => {
		expect(problemsOf('references-exist/unknown-organization')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:6
			  error    worksBeside.0: "harbor-network" is not an organization in content/organizations. Write "harbour-network", or add that organization. [unknown-organization]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a correction of a listing that does not exist', () => {
		expect(problemsOf('references-exist/correction-of-nothing')).toMatchInlineSnapshot(`
			"content/corrections.yaml:1
			  error    0.listing: "job-fairs" is not a service or organization in content. Write "job-fair", or add that listing. [unknown-listing]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('a replacement that does not exist', () => {
		expect(problemsOf('references-exist/unknown-replacement')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:11
			  error    replacedBy.0: "wage-hlep" is not a service or organization in content. Write "wage-help", or add that listing. [unknown-listing]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a door that does not exist', () => {
		expect(problemsOf('references-exist/unknown-door')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:4
			  error    door: "employer-dest" is not a door of "east-centre". Write "employer-desk", or add it to content/organizations/east-centre.md. [unknown-door]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a service that leaves open which of two doors is meant', () => {
		expect(problemsOf('references-exist/door-not-named')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:3
			  error    organization: "east-centre" has 2 doors, and the service does not say which. Add "door": employer-desk or training-desk. [door-not-named]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('typology-is-complete', () => {
	test('a need that the typology leaves out', () => {
		expect(problemsOf('typology-is-complete/need-not-listed')).toMatchInlineSnapshot(`
			"content/needs/afford-people.md
			  error    The need "afford-people" is not in content/typology.yaml. Add it there to the group "find-people". [need-not-listed]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a need that the typology lists twice', () => {
		expect(problemsOf('typology-is-complete/need-listed-twice')).toMatchInlineSnapshot(`
			"content/typology.yaml:18
			  error    realms.0.groups.0.needs.2: The need "meet-people" is already in the group "find-people". Keep it in one group. [need-listed-twice]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a need of the typology without a file', () => {
		expect(problemsOf('typology-is-complete/need-without-file')).toMatchInlineSnapshot(`
			"content/typology.yaml:18
			  error    realms.0.groups.0.needs.2: "afford-peple" is not a need in content/needs. Write "afford-people", or add that need. [unknown-need]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a group that does not exist', () => {
		expect(problemsOf('typology-is-complete/unknown-group')).toMatchInlineSnapshot(`
			"content/needs/meet-people.md:4
			  error    group: "find-peple" is not a group in content/typology.yaml. Write "find-people", or add the group there. [unknown-group]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a need in another group than it says', () => {
		expect(problemsOf('typology-is-complete/group-differs')).toMatchInlineSnapshot(`
			"content/needs/afford-people.md:4
			  error    group: The need names the group "find-people"; content/typology.yaml lists it in "find-money". Make the two agree. [group-differs]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a factor listed twice', () => {
		expect(problemsOf('typology-is-complete/factor-listed-twice')).toMatchInlineSnapshot(`
			"content/typology.yaml:9
			  error    factors.7: The factor "pay-benefits" is there twice. List each factor once. [factor-listed-twice]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a factor that does not exist', () => {
		expect(problemsOf('typology-is-complete/unknown-factor')).toMatchInlineSnapshot(`
			"content/factors/pay-benefit.md
			  error    "pay-benefit" is not one of the factors. Write "pay-benefits", or remove the file; the factors are "factorIds" in src/schema/vocabulary.ts. [unknown-factor]

			1 error and 0 warnings in 1 of 36 files. Nothing was written."
		`);
	});
});

describe('every-need-answered', () => {
	test('a need that is only answered in part', () => {
		expect(problemsOf('every-need-answered/only-part-answer')).toMatchInlineSnapshot(`
			"content/needs/afford-people.md
			  error    No service that still runs answers the need "afford-people" at level "core". Add such a service, or say why there is none in "unanswered". [need-without-answer]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a need whose only answer has ended', () => {
		expect(problemsOf('every-need-answered/only-ended-answer')).toMatchInlineSnapshot(`
			"content/needs/afford-people.md
			  error    No service that still runs answers the need "afford-people" at level "core". Add such a service, or say why there is none in "unanswered". [need-without-answer]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a known gap that is answered after all', () => {
		expect(problemsOf('every-need-answered/gap-is-answered')).toMatchInlineSnapshot(`
			"content/needs/meet-people.md:10
			  warning  unanswered: The need is said to be unanswered, but "job-fair" answers it at level "core". Take "unanswered" out of both languages, or correct the service. [gap-is-answered]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('every-place-and-sector-known', () => {
	test('a county that does not exist', () => {
		expect(problemsOf('every-place-and-sector-known/unknown-county')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:9
			  error    eligibility.counties.0: "esat" is not a county in content/places.yaml. Write "east", or add the county there. [unknown-county]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a sector that does not exist', () => {
		expect(problemsOf('every-place-and-sector-known/unknown-sector')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:10
			  error    eligibility.sectors.0: "tourism" is not a sector in content/sectors.yaml. Add the sector there. [unknown-sector]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a community that its county does not list', () => {
		expect(problemsOf('every-place-and-sector-known/unknown-community')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:9
			  warning  offices.0.community: "Eastprt" is not among the communities of "east" in content/places.yaml. Write "Eastport", or add the community there, so that people who type it find this office. [unknown-community]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
	test('a community listed twice', () => {
		expect(problemsOf('every-place-and-sector-known/community-twice')).toMatchInlineSnapshot(`
			"content/places.yaml:4
			  error    counties.0.communities.2: "eastport" is there twice. Keep one of the two. [written-twice]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a region that does not exist', () => {
		expect(problemsOf('every-place-and-sector-known/unknown-region')).toMatchInlineSnapshot(`
			"content/places.yaml:5
			  error    counties.1.region: "shoer" is not a region of this file. Write "shore", or add the region above. [unknown-region]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('french-present', () => {
	test('an entry without a French file', () => {
		expect(problemsOf('french-present/no-french')).toMatchInlineSnapshot(`
			"content/pages/privacy.md
			  error    There is no "privacy.fr.md" beside this file. Add it, with the French words and nothing else. [no-french]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('more steps in French than in English', () => {
		expect(problemsOf('french-present/lists-not-parallel')).toMatchInlineSnapshot(`
			"content/services/wage-help.fr.md:4
			  error    steps: "steps" has 2 lines; the English "access.steps" has 1. Write the same lines in the same order. [lists-not-parallel]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a cost in English only', () => {
		expect(problemsOf('french-present/cost-only-in-english')).toMatchInlineSnapshot(`
			"content/services/wage-help.fr.md
			  error    cost: The English file says "cost.words"; this one does not. Add "cost" in French. [words-in-one-language]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a note in French only', () => {
		expect(problemsOf('french-present/note-only-in-french')).toMatchInlineSnapshot(`
			"content/services/job-fair.fr.md:4
			  error    statusNote: "statusNote" is here, but the English file has no "statusNote". Add it to content/services/job-fair.md, or take it out here. [words-in-one-language]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a French name for a door that does not exist', () => {
		expect(problemsOf('french-present/unknown-door')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.fr.md:3
			  error    doors.employers-desk: "employers-desk" is not a door of this organization. Write "employer-desk", or add the door to content/organizations/east-centre.md. [unknown-door]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a door without a French name', () => {
		expect(problemsOf('french-present/door-without-french')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.fr.md
			  warning  doors: The door "employer-desk" has no French name. Add it under "doors": "employer-desk: …". [door-without-french]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
	test('a notice in English only', () => {
		expect(problemsOf('french-present/notice-only-in-english')).toMatchInlineSnapshot(`
			"content/directory.yaml:6
			  error    notice: The notice is there in one language only; "noticeFr" is missing. Add "noticeFr", or take the notice out. [words-in-one-language]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('sources-present', () => {
	test('an amount without its year', () => {
		expect(problemsOf('sources-present/cost-without-year')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:14
			  error    cost.words: The cost names "50%", but not when that was stated. Add "stated" to the cost with the year of the page, or take the amount out. [amount-without-year]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('an amount in a step, and no dated source', () => {
		expect(problemsOf('sources-present/amount-without-dated-source')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:9
			  warning  access.steps.0: "$40" is named, but no source says when that was stated. Add "stated" to the source that gives it, or take the amount out. [amount-without-year]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('no-orphan-offices', () => {
	test('a visit to an office that does not exist', () => {
		expect(problemsOf('no-orphan-offices/unknown-office')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:15
			  error    doors.0.channels.1.value: "mian" is not an office of this organization. Write "main", or add the office under "offices". [unknown-office]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('an office in a county that is not served', () => {
		expect(problemsOf('no-orphan-offices/office-outside-area')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:9
			  error    offices.0.county: The office stands in "west", which is not among the counties served: east. Add the county to "serves", or correct the office. [office-outside-area]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('two offices with one id', () => {
		expect(problemsOf('no-orphan-offices/office-twice')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:10
			  error    offices.1.id: Two offices have the id "main". Rename one of them. [office-twice]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('warm-doors-are-desks', () => {
	test('introductions to a web page', () => {
		expect(problemsOf('warm-doors-are-desks/introductions-by-web-page')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:16
			  error    doors.0.takesIntroductions: The door says "takesIntroductions", but has neither a phone, nor a mailbox, nor a form. Add a way by which an introduction can arrive, or take the promise out. [promise-without-desk]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a promised reply from a web page', () => {
		expect(problemsOf('warm-doors-are-desks/reply-by-web-page')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:16
			  error    doors.0.replyWithinDays: The door says "replyWithinDays", but has neither a phone, nor a mailbox, nor a form. Add a way by which an introduction can arrive, or take the promise out. [promise-without-desk]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('every-listing-has-a-way-in', () => {
	test('an organization that nobody can reach', () => {
		expect(problemsOf('every-listing-has-a-way-in/no-way-in')).toMatchInlineSnapshot(`
			"content/organizations/harbour-network.md:7
			  error    doors: No door has a channel, and the listing names nobody to reach it through. Add a channel, or "reachThrough" with an organization that has one. [no-way-in]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a door that nobody can reach', () => {
		expect(problemsOf('every-listing-has-a-way-in/one-door-without')).toMatchInlineSnapshot(`
			"content/organizations/harbour-network.md:14
			  error    doors.1.channels: The door "back-desk" has no channel, and the listing names nobody to reach it through. Add a channel, or "reachThrough". [no-way-in]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('networks-hold', () => {
	test('members of something that is not a network', () => {
		expect(problemsOf('networks-hold/delivered-by-no-network')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:4
			  error    throughMembers: "east-centre" is not a network. Write "isNetwork: true" in east-centre.md if it is one; else correct this. [not-a-network]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('membership in something that is not a network', () => {
		expect(problemsOf('networks-hold/member-of-no-network')).toMatchInlineSnapshot(`
			"content/organizations/west-centre.md:5
			  error    memberOf.0: "east-centre" is not a network. Write "isNetwork: true" in east-centre.md if it is one; else correct this. [not-a-network]

			1 error and 0 warnings in 1 of 36 files. Nothing was written."
		`);
	});
	test('a desk for a network without membership', () => {
		expect(problemsOf('networks-hold/not-a-member')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:12
			  error    doors.0.forNetwork: The door receives for "harbour-network", but "memberOf" does not name that network. Add it to "memberOf", or take "forNetwork" out. [not-a-member]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a member of whose two desks neither is for the network', () => {
		expect(problemsOf('networks-hold/no-desk-for-network')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:5
			  error    memberOf.0: Members deliver the services of "harbour-network", and no door here receives for it. Write "forNetwork: harbour-network" at one of the doors: employer-desk or training-desk. [network-desk-missing]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a member of whose two desks both are for the network', () => {
		expect(problemsOf('networks-hold/two-desks-for-network')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:19
			  error    doors.1.forNetwork: Two doors receive for "harbour-network". Keep "forNetwork" at one of them. [network-desk-twice]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('nothing-refused-is-listed', () => {
	test('a listing that was refused', () => {
		expect(problemsOf('nothing-refused-is-listed/by-its-id')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:2
			  error    name: "The old fair" is on content/do-not-list.yaml since 2026-11-02: The organization asked to leave the directory. Take the listing out, or mark it as ended. Where the decision changed, take the record out. [on-the-do-not-list]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('a listing that was refused under another id', () => {
		expect(problemsOf('nothing-refused-is-listed/by-its-name')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:2
			  error    name: "WAGE-HELP" is on content/do-not-list.yaml since 2026-11-02: It promises wages that nobody can promise. Take the listing out, or mark it as ended. Where the decision changed, take the record out. [on-the-do-not-list]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('one refusal written twice', () => {
		expect(problemsOf('nothing-refused-is-listed/twice')).toMatchInlineSnapshot(`
			"content/do-not-list.yaml:6
			  error    1.id: "quick-permits" is on the list twice. Make one record of the two. [refused-twice]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('a refusal that is still to come', () => {
		expect(problemsOf('nothing-refused-is-listed/decided-in-future')).toMatchInlineSnapshot(`
			"content/do-not-list.yaml:3
			  error    0.date: "2026-11-21" lies after today, 2026-11-20. Write the day on which it happened. [date-in-future]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('a refused listing may stay once it is marked as ended', () => {
		expect(problemsOf('nothing-refused-is-listed/ended')).not.toContain('on-the-do-not-list');
	});
});

describe('no-duplicates', () => {
	test('two organizations with one name', () => {
		expect(problemsOf('no-duplicates/same-name')).toMatchInlineSnapshot(`
			"content/organizations/west-centre.md:2
			  error    name: "east-centre" has the same name, "East  centre". Make one listing of the two, or tell the names apart. [same-name]

			1 error and 0 warnings in 1 of 36 files. Nothing was written."
		`);
	});
	test('a former name that another has today', () => {
		expect(problemsOf('no-duplicates/former-name')).toMatchInlineSnapshot(`
			"content/organizations/west-centre.md:3
			  warning  formerNames.0: "The East Centre Society" is nearly the name of "east-centre". Make one listing of the two if they are the same body. [maybe-same]

			0 errors and 1 warning in 1 of 36 files. Nothing was written."
		`);
	});
	test('two doors with one id', () => {
		expect(problemsOf('no-duplicates/door-twice')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:17
			  error    doors.1.id: Two doors have the id "employer-desk". Rename one of them. [door-twice]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('no-shared-contacts', () => {
	test('two organizations with one phone', () => {
		expect(problemsOf('no-shared-contacts/same-phone')).toMatchInlineSnapshot(`
			"content/organizations/west-centre.md:14
			  warning  doors.0.channels.0.value: "east-centre" has the same phone, 902-555-0100. Make one listing of the two if they are the same body; if not, say how they belong together: "memberOf", "reachThrough" or "handsOverTo". [shared-contact]

			0 errors and 1 warning in 1 of 36 files. Nothing was written."
		`);
	});
	test('two organizations with one website', () => {
		expect(problemsOf('no-shared-contacts/same-website')).toMatchInlineSnapshot(`
			"content/organizations/west-centre.md:7
			  warning  website: "east-centre" has the same website, east.example.ca. Make one listing of the two if they are the same body; if not, say how they belong together: "memberOf", "reachThrough" or "handsOverTo". [shared-contact]

			0 errors and 1 warning in 1 of 36 files. Nothing was written."
		`);
	});
});

describe('no-source-twice', () => {
	test('a page that is named as two sources', () => {
		expect(problemsOf('no-source-twice/page-twice')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:24
			  warning  sources.1.url: "http://www.east.example.ca/about/#phone" already stands at sources.0. Make one source of the two, and name in "supports" all that rests on it. [source-twice]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('no-cycles', () => {
	test('two services that replace each other', () => {
		expect(problemsOf('no-cycles/replaced-in-a-circle')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:11
			  error    replacedBy: "replacedBy" leads in a circle: "job-fair" to "wage-help" to "job-fair". Take one of these steps out. [circle]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('an organization that is reached through itself', () => {
		expect(problemsOf('no-cycles/reached-through-itself')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:6
			  error    reachThrough: "reachThrough" leads in a circle: "east-centre" to "east-centre". Take one of these steps out. [circle]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('dates-plausible', () => {
	test('a source read tomorrow', () => {
		expect(problemsOf('dates-plausible/read-in-future')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:15
			  error    sources.0.read: "2026-11-21" lies after today, 2026-11-20. Write the day on which it happened. [date-in-future]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a mistake reported tomorrow', () => {
		expect(problemsOf('dates-plausible/reported-in-future')).toMatchInlineSnapshot(`
			"content/corrections.yaml:4
			  error    0.reported: "2026-11-21" lies after today, 2026-11-20. Write the day on which it happened. [date-in-future]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('a mistake put right before it was reported', () => {
		expect(problemsOf('dates-plausible/settled-before-reported')).toMatchInlineSnapshot(`
			"content/corrections.yaml:5
			  error    0.settled.on: It was settled on 2026-11-01, before it was reported on 2026-11-03. Correct one of the two. [settled-before-reported]

			1 error and 0 warnings in 1 of 35 files. Nothing was written."
		`);
	});
	test('an amount stated a hundred years ago', () => {
		expect(problemsOf('dates-plausible/long-ago')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:14
			  error    cost.stated: "1925" lies before 1990. Check the year. [date-too-early]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a page younger than the day it was read', () => {
		expect(problemsOf('dates-plausible/page-newer-than-reading')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:22
			  error    sources.0.stated: The page is dated "2026-01", after it was read on 2025-11-01. Correct one of the two. [page-newer-than-reading]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a window that closes before it opens', () => {
		expect(problemsOf('dates-plausible/window-backwards')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:10
			  error    access.windows.0.closes: The window closes on 2027-02-01, before it opens on 2027-03-01. Correct one of the two. [window-backwards]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a window that neither opens nor closes', () => {
		expect(problemsOf('dates-plausible/window-without-days')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:10
			  error    access.windows.0: The window neither opens nor closes. Add the day on which it opens or closes, or take the window out. [window-without-days]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('an end without the status "ended"', () => {
		expect(problemsOf('dates-plausible/ended-but-open')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:11
			  error    ended: "ended" is "2025", but the status is "active". Write "status: ended", or take "ended" out. [ended-but-open]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a confirmation older than the listing', () => {
		expect(problemsOf('dates-plausible/confirmed-before-written')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:12
			  warning  confirmations.0.date: The confirmation of 2026-10-01 is older than every reading of a source; the first was on 2026-11-01. Check that somebody confirmed what the listing says now. [confirmed-before-written]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('ranges-run-upward', () => {
	test('a smallest employer that is larger than the largest', () => {
		expect(problemsOf('ranges-run-upward/employees')).toMatchInlineSnapshot(`
			"content/services/wage-help.md:8
			  error    eligibility.employees: The smallest employer served has 20 employees, the largest 1. Swap the two, or correct one. [range-backwards]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('months that do not run upward', () => {
		expect(problemsOf('ranges-run-upward/months')).toMatchInlineSnapshot(`
			"content/directory.yaml:8
			  error    overdueAfterMonths: A listing is due after 6 months, overdue after 4 and leaves suggestions after 18. Make each number larger than the one before. [range-backwards]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('one-form-for-phones-and-addresses', () => {
	test('a phone number in another form in the text', () => {
		expect(problemsOf('one-form-for-phones-and-addresses/phone-in-text')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  warning  The phone number "(902) 555-0100" is not written in the one form we use. Write "902-555-0100". [phone-in-other-form]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
	test('a phone number in another form in a step', () => {
		expect(problemsOf('one-form-for-phones-and-addresses/phone-in-a-line')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:9
			  warning  access.steps.0: The phone number "1 800 555 0100" is not written in the one form we use. Write "1-800-555-0100". [phone-in-other-form]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
	test('a web address with a login', () => {
		expect(problemsOf('one-form-for-phones-and-addresses/address-with-login')).toMatchInlineSnapshot(`
			"content/organizations/east-centre.md:7
			  error    website: "https://user:secret@east.example.ca/" holds a login before the "@". Write the public address only. [address-with-login]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('text-is-plain-markdown', () => {
	test('HTML in the text', () => {
		expect(problemsOf('text-is-plain-markdown/raw-html')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    "<script>" is HTML. Write it as plain Markdown. [raw-html]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a link that is a script', () => {
		expect(problemsOf('text-is-plain-markdown/script-address')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    A link leads to "javascript:alert(1)", which a browser could run. Link to a web page. [script-address]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a link that is a script in disguise', () => {
		expect(problemsOf('text-is-plain-markdown/disguised-script-address')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    A link leads to "javascript:alert(1)", which a browser could run. Link to a web page. [script-address]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a link that carries its own page', () => {
		expect(problemsOf('text-is-plain-markdown/data-address')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    A link leads to "data:text/html,hello", which a browser could run. Link to a web page. [script-address]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a picture in the text', () => {
		expect(problemsOf('text-is-plain-markdown/picture')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    The text shows a picture. Say in words what it shows. [picture]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a link that opens the mail program', () => {
		expect(problemsOf('text-is-plain-markdown/odd-link')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    A link leads to "mailto:table@example.ca". Start it with "https://", or with "/" for a page of this site. [odd-link]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a link to another host without its scheme', () => {
		expect(problemsOf('text-is-plain-markdown/other-host-without-scheme')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    A link leads to "//evil.example/table". Start it with "https://", or with "/" for a page of this site. [odd-link]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a link whose address stands apart', () => {
		expect(problemsOf('text-is-plain-markdown/link-apart')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:19
			  error    The address of a link stands apart from it. Write the address in the link: "[words](https://…)". [link-apart]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a hidden character in the text', () => {
		expect(problemsOf('text-is-plain-markdown/hidden-character')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    The invisible character U+200B stands here. Type the text again. [hidden-character]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('an entry without text', () => {
		expect(problemsOf('text-is-plain-markdown/no-text')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    There is no text below the front matter. Write two to six short sentences. [no-text]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
	test('a text that is too long', () => {
		expect(problemsOf('text-is-plain-markdown/too-long')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:17
			  error    The text has 6559 characters; at most 6000 fit. Shorten it by 559. [text-too-long]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('plain-words', () => {
	test('praise in a summary', () => {
		expect(problemsOf('plain-words/praise')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:5
			  warning  summary: "Innovative" is praise. Say what the employer gets instead. [praise-word]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
	test('praise in a French summary', () => {
		expect(problemsOf('plain-words/praise-in-french')).toMatchInlineSnapshot(`
			"content/services/job-fair.fr.md:2
			  warning  summary: "novateur" is praise. Say what the employer gets instead. [praise-word]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
	test('praise in a step and in the text', () => {
		expect(problemsOf('plain-words/praise-in-text')).toMatchInlineSnapshot(`
			"content/services/job-fair.md:9
			  warning  access.steps.0: "dedicated" is praise. Say what the employer gets instead. [praise-word]

			content/services/job-fair.md:18
			  warning  "unique" is praise. Say what the employer gets instead. [praise-word]

			0 errors and 2 warnings in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('text-reads-easily', () => {
	test('a sentence as long as a paragraph', () => {
		expect(problemsOf('text-reads-easily/long-sentences')).toMatchInlineSnapshot(`
			"content/services/job-fair.md
			  warning  The text reads at grade 23.5; at most 12 is plain enough for a busy reader. Write shorter sentences and more common words. [hard-to-read]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
	test('a sentence as long as a paragraph, in French', () => {
		expect(problemsOf('text-reads-easily/long-sentences-in-french')).toMatchInlineSnapshot(`
			"content/services/job-fair.fr.md
			  warning  The text reads at grade 19.0; at most 12 is plain enough for a busy reader. Write shorter sentences and more common words. [hard-to-read]

			0 errors and 1 warning in 1 of 34 files. Nothing was written."
		`);
	});
});

describe('mistakes that cannot be kept in a folder', () => {
	test('a file of 5 MB is not read', () => {
		const folder = overlaidContent(undefined, (content) => {
			writeFileSync(join(content, 'services/job-fair.md'), '---\nname: Job Fair\n---\n' + 'x'.repeat(5_000_000));
		});
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content/services/job-fair.md
			  error    The file has 5001 kB; at most 200 kB are read. Shorten it, or split it. [file-too-large]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});

	test('190 kB of blank lines in the front matter are refused at once', () => {
		const folder = overlaidContent(undefined, (content) => {
			writeFileSync(join(content, 'services/job-fair.md'), `---\n${'\n'.repeat(190_000)}name: Job Fair\n---\nText.\n`);
		});
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content/services/job-fair.md:1
			  error    The front matter has 190002 lines; at most 1000 are read. Shorten it. [front-matter-too-long]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});

	test('a hundred thousand nested brackets are refused', () => {
		const folder = overlaidContent(undefined, (content) => {
			writeFileSync(join(content, 'services/job-fair.md'), `---\nname: ${'['.repeat(100_000)}\n---\nText.\n`);
		});
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content/services/job-fair.md:2
			  error    The line "name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…" cannot be read as YAML. Write it with fewer levels. [broken-yaml]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});

	test('a link to a file elsewhere is not followed', () => {
		const folder = overlaidContent(undefined, (content) => {
			renameSync(join(content, 'services/job-fair.md'), join(content, '../elsewhere.md'));
			symlinkSync('../../elsewhere.md', join(content, 'services/job-fair.md'));
		});
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content/services/job-fair.md
			  error    The file is a link to another place. Put the file itself here. [symbolic-link]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});

	test('a folder where a file belongs is not entered', () => {
		const folder = overlaidContent(undefined, (content) => {
			rmSync(join(content, 'services/job-fair.md'));
			mkdirSync(join(content, 'services/job-fair.md'));
		});
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content/services/job-fair.md
			  error    This is not a file. Rename or remove it. [not-a-file]

			1 error and 0 warnings in 1 of 34 files. Nothing was written."
		`);
	});

	test('a link to a folder elsewhere is not followed', () => {
		const folder = overlaidContent(undefined, (content) => {
			renameSync(join(content, 'pages'), join(content, '../elsewhere'));
			symlinkSync('../elsewhere', join(content, 'pages'));
		});
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content/pages
			  error    The folder is missing, or only a link to one. Add the folder, with at least one entry. [missing-folder]

			1 error and 0 warnings in 1 of 32 files. Nothing was written."
		`);
	});

	test('a list of the directory that is missing', () => {
		const folder = overlaidContent(undefined, (content) => rmSync(join(content, 'places.yaml')));
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content/places.yaml
			  error    The file is missing. Add it. [missing-file]

			1 error and 0 warnings in 1 of 33 files. Nothing was written."
		`);
	});

	test('an empty folder', () => {
		const folder = mkdtempSync(join(tmpdir(), 'lodestone-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content
			  error    The folder holds no content. Name the folder that holds services, organizations and needs. [empty-content-folder]

			1 error and 0 warnings; no file was read. Nothing was written."
		`);
	});

	test('a folder that is not there', () => {
		const folder = overlaidContent();
		rmSync(folder, { recursive: true });
		expect(printedProblems(folder)).toMatchInlineSnapshot(`
			"content
			  error    There is no such folder. Name the folder that holds services, organizations and needs. [no-content-folder]

			1 error and 0 warnings; no file was read. Nothing was written."
		`);
	});
});

test('every fixture is tested', () => {
	const rules = readdirSync(fixtures).filter((rule) => rule !== 'valid');
	const all = rules.flatMap((rule) => readdirSync(join(fixtures, rule)).map((mistake) => `${rule}/${mistake}`));
	expect([...tested].sort()).toEqual(all.sort());
});

test('every check has a fixture folder named after it', () => {
	const checks = readdirSync(join(import.meta.dirname, '../../src/catalog/checks'));
	const names = checks.filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''));
	expect(readdirSync(fixtures)).toEqual(expect.arrayContaining(names));
});
