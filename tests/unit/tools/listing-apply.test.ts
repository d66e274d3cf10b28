import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { listingBase } from '../../../src/catalog/listing-base.ts';
import { loadCatalog } from '../../../src/catalog/load.ts';
import { changesBetween } from '../../../src/listing-update/changes.ts';
import type { JsonRecord } from '../../../src/listing-update/json-value.ts';
import { type ListingFile, readListing } from '../../../src/listing-update/read-listing.ts';
import { writeUpdate } from '../../../src/listing-update/update-file.ts';
import type { UpdateFile } from '../../../src/schema/update.ts';
import type { ListingKind } from '../../../src/schema/vocabulary.ts';
import { applyUpdates } from '../../../src/stewarding/apply-updates.ts';
import { readUpdateFiles } from '../../../src/stewarding/read-update-file.ts';
import { overlaidContent, today } from '../../content/overlaid-content.ts';
import { change, update } from '../listing-update/build.ts';

const root = join(import.meta.dirname, '../../..');

// Each update is held against the whole content, some in a process of their own: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Words {
	en: { facts: JsonRecord; text: string };
	fr: { facts: JsonRecord; text: string };
}

function file(folder: string, name: string): string {
	return readFileSync(join(folder, name), 'utf8');
}

function reads(source: string): ListingFile {
	const read = readListing(source);
	if ('fault' in read) throw new Error(read.fault.code);
	return read;
}

/** What the form would make of a listing as it stands, after somebody edited it. */
function edited(
	folder: string,
	kind: ListingKind,
	id: string,
	edit: (words: Words) => void,
	parts: Partial<UpdateFile> = {},
): UpdateFile {
	const [en, fr] = [file(folder, `${kind}/${id}.md`), file(folder, `${kind}/${id}.fr.md`)];
	const before = { en: reads(en), fr: reads(fr) };
	const after: Words = structuredClone(before);
	edit(after);
	return update({ listing: { kind, id }, base: listingBase(en, fr), changes: changesBetween(before, after), ...parts });
}

function wages(folder: string, edit: (words: Words) => void, parts: Partial<UpdateFile> = {}): UpdateFile {
	return edited(folder, 'services', 'wage-help', edit, parts);
}

function confirmation(folder: string, parts: Partial<UpdateFile> = {}): UpdateFile {
	return wages(folder, () => undefined, { kind: 'confirm', changes: undefined, confirms: ['all'], ...parts });
}

interface Run {
	/** Everything that was printed, with the content folder called `content`. */
	readonly told: string;
	readonly isWell: boolean;
	readonly questions: readonly string[];
}

/** Applies updates as a steward would who answers every question alike. */
async function apply(folder: string, sent: readonly (UpdateFile | string)[], answer = true, isTrial = false): Promise<Run> {
	const told: string[] = [];
	const questions: string[] = [];
	const texts = sent.map((one, index) => ({
		name: `sent-${index + 1}.update.md`,
		text: typeof one === 'string' ? one : writeUpdate(one, 'In words.'),
	}));
	const isWell = await applyUpdates(texts, {
		folder,
		today,
		isTrial,
		print: (text) => told.push(text),
		confirm: (question) => {
			questions.push(question);
			return Promise.resolve(answer);
		},
	});
	return { told: told.join('\n').replaceAll(folder, 'content'), isWell, questions };
}

function lastLine(text: string): string | undefined {
	return text.trimEnd().split('\n').at(-1);
}

function allFiles(folder: string): string {
	return ['services', 'organizations']
		.flatMap((kind) => readdirSync(join(folder, kind)).map((name) => file(folder, `${kind}/${name}`)))
		.join('');
}

/** Refused, with these codes, and not a byte written. */
async function expectRefusal(folder: string, sent: UpdateFile | string, ...codes: string[]): Promise<string> {
	const before = allFiles(folder);
	const { told, isWell, questions } = await apply(folder, [sent]);
	expect([...told.matchAll(/\[([a-z-]+)\]$/gm)].map(([, code]) => code)).toEqual(codes);
	expect({ isWell, questions, last: lastLine(told) }).toEqual({
		isWell: false,
		questions: [],
		last: '1 update: 1 refused. Nothing was written.',
	});
	expect(allFiles(folder)).toBe(before);
	return told;
}

describe('an update of a listing', () => {
	test('shows what it changes, asks, and writes both files', async () => {
		const folder = overlaidContent();
		const sent = wages(
			folder,
			({ en, fr }) => {
				en.facts = { ...en.facts, summary: 'Wage subsidy: for a first hire.' };
				fr.facts = { ...fr.facts, summary: 'Subvention salariale : une première embauche.' };
			},
			{ confirms: ['all'] },
		);
		const { told, isWell, questions } = await apply(folder, [sent]);
		expect(told).toMatchInlineSnapshot(`
			"sent-1.update.md
			  A change of services/wage-help, prepared on 2026-11-18.
			  They say they are: Manager of programs, East Centre. Nobody has checked that: docs/stewarding.md says how.
			  Confirmed by Manager of programs on 2026-11-18: all.

			--- content/services/wage-help.md
			+++ content/services/wage-help.md
			@@ -2,5 +2,5 @@
			 name: Wage Help
			 organization: east-centre
			-summary: Wage subsidy for a first hire in a small business.
			+summary: 'Wage subsidy: for a first hire.'
			 needs:
			   - { need: afford-people, level: core }
			@@ -20,4 +20,6 @@
			     read: '2026-11-01'
			     stated: '2025'
			+confirmations:
			+  - { date: '2026-11-18', role: Manager of programs, method: form, facts: [all] }
			 ---
			 The centre pays half of the wages of your first hire.

			--- content/services/wage-help.fr.md
			+++ content/services/wage-help.fr.md
			@@ -1,4 +1,4 @@
			 ---
			-summary: Subvention salariale pour une première embauche dans une petite entreprise.
			+summary: 'Subvention salariale : une première embauche.'
			 conditions: [Le poste doit être nouveau.]
			 steps: [Demandez au service aux employeurs avant d’embaucher.]

			1 update: 1 applied. Written: content/services/wage-help.md, content/services/wage-help.fr.md."
		`);
		expect([isWell, questions]).toEqual([true, ['Write these 2 files?']]);
		expect(reads(file(folder, 'services/wage-help.md')).facts).toMatchObject({
			summary: 'Wage subsidy: for a first hire.',
			confirmations: [{ date: '2026-11-18', role: 'Manager of programs', method: 'form', facts: ['all'] }],
		});
		expect(loadCatalog(folder, today).catalog).toBeDefined();
		expect(readdirSync(join(folder, 'services'))).toHaveLength(4);
	});

	test('one changed field is one line out and one line in', async () => {
		const folder = overlaidContent();
		const before = file(folder, 'services/wage-help.md');
		await apply(folder, [
			wages(folder, ({ en }) => (en.facts = { ...en.facts, cost: { kind: 'pays-you', words: 'Half of the wages.' } })),
		]);
		const after = file(folder, 'services/wage-help.md').split('\n');
		expect(before.split('\n').filter((line) => !after.includes(line))).toHaveLength(1);
		expect(after).toContain("cost: { kind: pays-you, words: 'Half of the wages.' }");
	});

	test('a steward who answers no leaves everything as it was', async () => {
		const folder = overlaidContent();
		const before = allFiles(folder);
		const { told, isWell } = await apply(folder, [confirmation(folder)], false);
		expect([isWell, lastLine(told), allFiles(folder) === before]).toEqual([
			false,
			'1 update: 1 left alone. Nothing was written.',
			true,
		]);
	});

	test('a trial asks nothing and writes nothing', async () => {
		const folder = overlaidContent();
		const before = allFiles(folder);
		const { told, isWell, questions } = await apply(folder, [confirmation(folder)], true, true);
		expect([isWell, questions, lastLine(told)]).toEqual([true, [], '1 update: 1 would be applied. Nothing was written.']);
		expect(allFiles(folder)).toBe(before);
	});

	test('applied twice, it changes nothing the second time', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en }) => (en.text = 'The centre pays half.'), { confirms: ['all'] });
		await apply(folder, [sent]);
		const once = allFiles(folder);
		const { told, isWell } = await apply(folder, [sent]);
		expect([isWell, lastLine(told), allFiles(folder) === once]).toEqual([
			true,
			'1 update: 1 there already. Nothing was written.',
			true,
		]);
		expect(told).toContain('There already: text.');
	});

	test('every fault of the new values is told at once, in lines of the file as it would be', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en, fr }) => {
			en.facts = {
				...en.facts,
				summary: '<b>Wages</b>',
				page: 'javascript:alert(1)',
				needs: [{ need: 'aford-people', level: 'core' }],
			};
			en.text = 'Half.\n\n<script>alert(1)</script>';
			fr.facts = { ...fr.facts, steps: ['Demandez\u202E.'] };
		});
		expect(await expectRefusal(folder, sent, 'hidden-character', 'markup-in-text', 'wrong-form', 'unknown-need', 'raw-html'))
			.toMatchInlineSnapshot(`
			"sent-1.update.md
			  A change of services/wage-help, prepared on 2026-11-18.
			  They say they are: Manager of programs, East Centre. Nobody has checked that: docs/stewarding.md says how.
			  Changed in one language only, see whether the other still says the same: summary, access.steps, text.

			With this update, the content would have these faults, in lines as they would be then:

			content/services/wage-help.fr.md:4
			  error    steps.0: "Demandez\\u{202e}." holds an invisible or control character. Type the text again. [hidden-character]

			content/services/wage-help.md:4
			  error    summary: "<b>Wages</b>" is not in the form of this field. It must be plain text, without HTML or script addresses. [markup-in-text]

			content/services/wage-help.md:15
			  error    page: "javascript:alert(1)" is not a web address. Write it whole, starting with "https://" or "http://". [wrong-form]

			content/services/wage-help.md:6
			  error    needs.0.need: "aford-people" is not a need in content/needs. Write "afford-people", or add that need to content/needs and content/typology.yaml. [unknown-need]

			content/services/wage-help.md:25
			  error    "<script>alert(1)</script>" is HTML. Write it as plain Markdown. [raw-html]

			1 update: 1 refused. Nothing was written."
		`);
	});

	test('a value that breaks another listing is refused', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en }) => (en.facts = { ...en.facts, needs: [{ need: 'meet-people', level: 'core' }] }));
		await expectRefusal(folder, sent, 'need-without-answer');
	});
});

describe('who sent it', () => {
	test.each(['East Centre', 'east centre', 'The East Centre Society', 'east-centre'])(
		'%s speaks for its own listing',
		async (organization) => {
			const folder = overlaidContent();
			const { told, questions } = await apply(folder, [confirmation(folder, { sender: { role: 'Manager', organization } })]);
			expect(told).toContain(`They say they are: Manager, ${organization}. Nobody has checked that`);
			expect(questions).toEqual(['Write this file?']);
		},
	);

	test('somebody of another organization is told plainly, and asked about', async () => {
		const folder = overlaidContent();
		const { told, questions } = await apply(folder, [
			confirmation(folder, { sender: { role: 'Clerk', organization: 'West Centre' } }),
		]);
		expect(told).toContain('Sent by someone at West Centre (Clerk); the listing belongs to East Centre.');
		expect(questions[0]).toMatch(/^Somebody of another organization sent this\./);
	});

	test('a member of a network speaks for what the members deliver', async () => {
		const folder = overlaidContent();
		const sent = edited(folder, 'services', 'job-fair', ({ en }) => (en.text = 'You get a table.'));
		expect((await apply(folder, [sent])).told).toContain('They say they are: Manager of programs, East Centre.');
	});
});

describe('which listing', () => {
	test('an id that nobody has is refused, with the nearest', async () => {
		const folder = overlaidContent();
		const sent = { ...confirmation(folder), listing: { kind: 'services', id: 'wage-hlep' } } as const;
		expect(await expectRefusal(folder, sent, 'unknown-listing')).toContain(
			'listing.id: "wage-hlep" is not a service in this directory. Write "wage-help", or ask the sender which listing they mean.',
		);
	});

	test('the wrong kind is refused', async () => {
		const folder = overlaidContent();
		const sent = { ...confirmation(folder), listing: { kind: 'organizations', id: 'wage-help' } } as const;
		expect(await expectRefusal(folder, sent, 'other-kind')).toContain('"wage-help" is a service, not an organization.');
	});

	test('what is on the do-not-list is refused with the reason', async () => {
		const refusal =
			"- { id: wage-help, name: Old Help, date: '2026-11-02', rule: asked-to-leave, reason: They asked to leave. }\n";
		const ended = overlaidContent(undefined, (content) => {
			writeFileSync(join(content, 'do-not-list.yaml'), refusal);
			const path = join(content, 'services/wage-help.md');
			writeFileSync(path, readFileSync(path, 'utf8').replace('status: active', 'status: ended'));
			for (const [need, language] of [
				['afford-people', '.md'],
				['afford-people', '.fr.md'],
			] as const) {
				const needPath = join(content, `needs/${need}${language}`);
				writeFileSync(
					needPath,
					readFileSync(needPath, 'utf8').replace('\n---\n', '\nunanswered: Nobody helps with this now.\n---\n'),
				);
			}
		});
		const told = await expectRefusal(ended, confirmation(ended), 'on-the-do-not-list');
		expect(told).toContain('"Old Help" is on the do-not-list since 2026-11-02 (asked-to-leave): They asked to leave.');
	});

	test('a day that is still to come is refused', async () => {
		const folder = overlaidContent();
		await expectRefusal(folder, confirmation(folder, { date: '2026-11-21' }), 'date-in-future');
	});
});

describe('the other language', () => {
	test('words that stand in both languages alike are told, for somebody to translate', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en, fr }) => {
			en.facts = { ...en.facts, access: { steps: ['Ask first.', 'Then apply.'] } };
			fr.facts = { ...fr.facts, steps: ['Demandez au service aux employeurs avant d’embaucher.', 'Then apply.'] };
			en.text = 'The centre pays half.';
		});
		const { told } = await apply(folder, [sent]);
		expect(told).toContain('  To be translated, the same words stand in both languages: access.steps.\n');
		expect(told).toContain('  Changed in one language only, see whether the other still says the same: text.\n');
	});

	test('facts without words need no translation', async () => {
		const folder = overlaidContent();
		const { told } = await apply(folder, [wages(folder, ({ en }) => (en.facts = { ...en.facts, languages: ['en'] }))]);
		expect(told).not.toMatch(/translated|one language/);
	});
});

describe('a listing that changed in the meantime', () => {
	function moveOn(folder: string, from: string, to: string): void {
		const path = join(folder, 'services/wage-help.md');
		writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
	}

	test('a change of other fields still applies, and says so', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en }) => (en.text = 'The centre pays half.'));
		moveOn(folder, 'first hire in a small business', 'first hire');
		const { told, isWell } = await apply(folder, [sent]);
		expect(isWell).toBe(true);
		expect(told).toContain('The listing changed after they opened it. The fields that they change stayed as they were.');
		expect(reads(file(folder, 'services/wage-help.md'))).toMatchObject({
			facts: { summary: 'Wage subsidy for a first hire.' },
			text: 'The centre pays half.',
		});
	});

	test('two values for one field are a conflict, with all three told', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en }) => (en.facts = { ...en.facts, summary: 'Wage subsidy for everybody.' }));
		moveOn(folder, 'first hire in a small business', 'second hire in a small business');
		expect(await expectRefusal(folder, sent, 'conflict')).toContain(
			'error    summary: It was "Wage subsidy for a first hire in a small business." when they opened it, somebody else made it "Wage subsidy for a second hire in a small business.", and they want "Wage subsidy for everybody.". Ask them which is right',
		);
	});

	test('nobody confirms what they did not see', async () => {
		const folder = overlaidContent();
		const sent = confirmation(folder);
		moveOn(folder, 'first hire in a small business', 'second hire');
		await expectRefusal(folder, sent, 'not-seen');
	});

	test('a confirmation with a change of a whole field counts for that field', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en }) => (en.facts = { ...en.facts, languages: ['en'] }), { confirms: ['all'] });
		moveOn(folder, 'first hire in a small business', 'second hire');
		const { told } = await apply(folder, [sent]);
		expect(told).toContain('Confirmed by Manager of programs on 2026-11-18: languages.');
		expect(told).toContain('Not recorded as confirmed, because it changed or may have changed since they opened it: name, ');
	});

	test('where git knows what they saw, everything else is confirmed', async () => {
		const folder = overlaidContent();
		const git = (...words: string[]) =>
			execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.ca', ...words]);
		git('init', '--quiet');
		git('add', '.');
		git('commit', '--quiet', '--message', 'As they saw it');
		const sent = confirmation(folder);
		moveOn(folder, 'first hire in a small business', 'second hire');
		const { told, isWell } = await apply(folder, [sent]);
		expect(isWell).toBe(true);
		expect(told).toContain('on 2026-11-18: name, organization, needs, eligibility, access, cost, status, sources, text.');
		expect(told).toContain('since they opened it: summary.');
	});

	test('two updates that cross: the second is held against the outcome of the first', async () => {
		const folder = overlaidContent();
		const first = wages(folder, ({ en }) => (en.facts = { ...en.facts, summary: 'First words.' }), { date: '2026-11-10' });
		const second = wages(folder, ({ en }) => (en.facts = { ...en.facts, summary: 'Second words.' }));
		const third = wages(folder, ({ en }) => (en.text = 'Other words.'), { date: '2026-11-19' });
		const { told } = await apply(folder, [second, third, first]);
		expect(told).toContain('somebody else made it "First words.", and they want "Second words."');
		expect(lastLine(told)).toBe('3 updates: 2 applied, 1 refused. Written: content/services/wage-help.md.');
		expect(reads(file(folder, 'services/wage-help.md'))).toMatchObject({
			facts: { summary: 'First words.' },
			text: 'Other words.',
		});
	});

	test('the same holds in a trial, in which nothing is written', async () => {
		const folder = overlaidContent();
		const first = wages(folder, ({ en }) => (en.facts = { ...en.facts, summary: 'First words.' }), { date: '2026-11-10' });
		const second = wages(folder, ({ en }) => (en.facts = { ...en.facts, summary: 'Second words.' }));
		expect(lastLine((await apply(folder, [second, first], true, true)).told)).toBe(
			'2 updates: 1 would be applied, 1 refused. Nothing was written.',
		);
	});
});

describe('a confirmation', () => {
	test('is recorded beside those that are there', async () => {
		const folder = overlaidContent();
		await apply(folder, [confirmation(folder)]);
		await apply(folder, [confirmation(folder, { date: '2026-11-19', confirms: ['access', 'text'] })]);
		expect(reads(file(folder, 'services/wage-help.md')).facts['confirmations']).toEqual([
			{ date: '2026-11-18', role: 'Manager of programs', method: 'form', facts: ['all'] },
			{ date: '2026-11-19', role: 'Manager of programs', method: 'form', facts: ['access', 'text'] },
		]);
	});

	test('of a fact that no service has is refused', async () => {
		const folder = overlaidContent();
		expect(await expectRefusal(folder, confirmation(folder, { confirms: ['sumary'] }), 'unknown-fact')).toContain(
			'Write "summary"',
		);
	});

	test('an edit without one records none', async () => {
		const folder = overlaidContent();
		await apply(folder, [wages(folder, ({ en }) => (en.text = 'The centre pays half.'))]);
		expect(reads(file(folder, 'services/wage-help.md')).facts).not.toHaveProperty('confirmations');
	});
});

describe('a new listing', () => {
	const facts = {
		summary: 'Help with a first payroll for small businesses.',
		name: 'Payroll Start',
		organization: 'east-centre',
		needs: [{ need: 'afford-people', level: 'part' }],
		access: { steps: ['Call the employer desk: ask for payroll.'] },
		status: 'active',
		sources: [
			{ title: 'East Centre: payroll', url: 'https://east.example.ca/payroll', supports: 'What it is', read: '2026-11-18' },
		],
	};
	const words = { summary: 'Aide à la première paie pour petites entreprises.', steps: ['Appelez le service aux employeurs.'] };

	function payroll(parts: Partial<UpdateFile> = {}, without?: string): UpdateFile {
		const en = Object.entries({ ...facts, text: 'The centre helps with the first payroll.' }).map(([field, value]) =>
			change(field, undefined, value),
		);
		const fr = Object.entries({ ...words, text: 'Le centre aide à la première paie.' }).map(([field, value]) => ({
			...change(field, undefined, value),
			file: 'fr' as const,
		}));
		const changes = [...en, ...fr].filter(({ file, field }) => `${file}.${field}` !== without);
		return update({ kind: 'new', listing: { kind: 'services', id: 'payroll-start' }, base: undefined, changes, ...parts });
	}

	test('both of its files are written, in the order of the schema', async () => {
		const folder = overlaidContent();
		const { told, isWell } = await apply(folder, [payroll({ confirms: ['all'] })]);
		expect(isWell).toBe(true);
		expect(told).toContain('Hold it against the inclusion policy');
		expect(file(folder, 'services/payroll-start.md')).toMatchInlineSnapshot(`
			"---
			name: Payroll Start
			organization: east-centre
			summary: Help with a first payroll for small businesses.
			needs:
			  - { need: afford-people, level: part }
			access:
			  steps:
			    - 'Call the employer desk: ask for payroll.'
			status: active
			sources:
			  - title: 'East Centre: payroll'
			    url: https://east.example.ca/payroll
			    supports: What it is
			    read: '2026-11-18'
			confirmations:
			  - { date: '2026-11-18', role: Manager of programs, method: form, facts: [all] }
			---
			The centre helps with the first payroll.
			"
		`);
		expect(file(folder, 'services/payroll-start.fr.md')).toMatchInlineSnapshot(`
			"---
			summary: Aide à la première paie pour petites entreprises.
			steps:
			  - Appelez le service aux employeurs.
			---
			Le centre aide à la première paie.
			"
		`);
		expect(lastLine(told)).toBe(
			'1 update: 1 applied. Written: content/services/payroll-start.md, content/services/payroll-start.fr.md.',
		);
	});

	test.each([
		['en.sources', 'missing-field'],
		['en.needs', 'missing-field'],
		['en.text', 'no-text'],
		['fr.text', 'no-text'],
		['fr.steps', 'missing-field'],
	])('without %s it is refused', async (without, code) => {
		await expectRefusal(overlaidContent(), payroll({}, without), code);
	});

	test('an organization that is not listed cannot offer it', async () => {
		const sent = payroll();
		const changes = sent.changes?.map((one) => (one.field === 'organization' ? { ...one, becomes: 'north-centre' } : one));
		await expectRefusal(overlaidContent(), { ...sent, changes }, 'unknown-organization');
	});

	test('it comes with its organization, whichever is named first', async () => {
		const folder = overlaidContent();
		const organization = {
			name: 'North Centre',
			kind: 'community-organization',
			summary: 'Payroll help for small businesses.',
			serves: 'province',
			doors: [{ id: 'desk', name: 'Desk', channels: [{ kind: 'phone', value: '902-555-0199' }] }],
			status: 'active',
			sources: facts.sources,
		};
		const words = { summary: 'Aide à la paie pour petites entreprises.', doors: { desk: 'Bureau' } };
		const changes = [
			...Object.entries({ ...organization, text: 'The centre helps with payroll.' }).map(([field, value]) =>
				change(field, undefined, value),
			),
			...Object.entries({ ...words, text: 'Le centre aide à la paie.' }).map(([field, value]) => ({
				...change(field, undefined, value),
				file: 'fr' as const,
			})),
		];
		const service = payroll();
		const offered = service.changes?.map((one) => (one.field === 'organization' ? { ...one, becomes: 'north-centre' } : one));
		const { told } = await apply(folder, [
			{ ...service, changes: offered },
			update({ kind: 'new', listing: { kind: 'organizations', id: 'north-centre' }, base: undefined, changes }),
		]);
		expect(lastLine(told)).toMatch(/^2 updates: 2 applied\./);
	});

	test('an id that is taken is refused, by whichever kind', async () => {
		await expectRefusal(overlaidContent(), payroll({ listing: { kind: 'services', id: 'wage-help' } }), 'listed-already');
		await expectRefusal(overlaidContent(), payroll({ listing: { kind: 'services', id: 'east-centre' } }), 'listed-already');
	});

	test('a name on the do-not-list is refused under any id', async () => {
		const refusal =
			"- { id: quick-pay, name: payroll start, date: '2026-11-02', rule: private-seller, reason: It sells software. }\n";
		const folder = overlaidContent(undefined, (content) => writeFileSync(join(content, 'do-not-list.yaml'), refusal));
		await expectRefusal(folder, payroll(), 'on-the-do-not-list');
	});

	test('parts of fields are no listing', async () => {
		await expectRefusal(
			overlaidContent(),
			payroll({ changes: [change('access.steps', undefined, ['Call.'])] }),
			'unknown-place',
			'not-writable',
		);
	});
});

describe('a hostile file', () => {
	const wrap = (front: string) => `---\n${front}\n---\n`;
	test.each([
		['JavaScript front matter', '---js\nmodule.exports = { format: "lodestone-update" }\n---\n', 'no-front-matter'],
		['an alias', wrap('format: &a lodestone-update\nkind: *a'), 'yaml-anchor'],
		['a tag', wrap('format: !!binary bG9kZXN0b25l'), 'yaml-tag'],
		['a merge key', wrap('format: lodestone-update\n<<: { version: 1 }'), 'odd-key'],
		['a key written twice', wrap('format: lodestone-update\nformat: x'), 'duplicate-key'],
		['a second document', wrap('format: lodestone-update\n...\nversion: 1'), 'broken-yaml'],
		['__proto__', wrap('format: lodestone-update\n__proto__: { version: 1 }'), 'odd-key'],
		['a megabyte', wrap(`format: ${'x'.repeat(1_000_000)}`), 'too-large'],
		['a page of a site', '<html><script>alert(1)</script></html>', 'no-front-matter'],
		['another format', wrap('format: lodestone-packet\nversion: 1'), 'not-an-update'],
		['a version to come', wrap('format: lodestone-update\nversion: 2'), 'other-version'],
	])('%s is refused in a sentence', async (_, text, code) => {
		await expectRefusal(overlaidContent(), text, code);
	});

	test('faults of shape are told in the words of the project, all at once', async () => {
		const text = wrap(
			`format: lodestone-update\nversion: 1\nkind: chnage\nlisting: { kind: services, id: 😀 }\ndate: '2026-02-30'\nsender: { role: '<i>x</i>', organization: "a\\u202Eb" }\nchanges:\n  - { file: en, field: __proto__.x, becomes: 1 }`,
		);
		expect(
			await expectRefusal(
				overlaidContent(),
				text,
				'unknown-word',
				'wrong-form',
				'wrong-form',
				'markup-in-text',
				'hidden-character',
				'wrong-form',
			),
		).toMatchInlineSnapshot(`
			"sent-1.update.md

			sent-1.update.md:4
			  error    kind: "chnage" is not one of the words for this field. Write "change". The words are change, confirm or new ("updateKinds" in src/schema/vocabulary.ts). [unknown-word]

			sent-1.update.md:5
			  error    listing.id: "😀" is not in the form of this field. It must be lower-case words joined by hyphens, like "job-junction". [wrong-form]

			sent-1.update.md:6
			  error    date: "2026-02-30" is not a day of the calendar. Write it like "2026-11-20". [wrong-form]

			sent-1.update.md:7
			  error    sender.role: "<i>x</i>" is not in the form of this field. It must be plain text, without HTML or script addresses. [markup-in-text]
			  error    sender.organization: "a\\u{202e}b" holds an invisible or control character. Type the text again. [hidden-character]

			sent-1.update.md:9
			  error    changes.0.field: "__proto__.x" is not in the form of this field. It must be the name of a field with the way to it, like "summary" or "access.steps.0". [wrong-form]

			1 update: 1 refused. Nothing was written."
		`);
	});

	test('nothing in it steers the terminal', async () => {
		const folder = overlaidContent();
		const sent = wages(folder, ({ en }) => (en.text = 'Half\u001b[2J\u202E\nof the wages.'), {
			sender: { role: 'Manager', organization: 'East Centre' },
		});
		const { told } = await apply(folder, [sent]);
		expect(told).not.toMatch(/[^\P{C}\n]/u);
		expect(told).toContain('The invisible character U+001B stands here.');
	});
});

describe('the content folder', () => {
	test('that has errors of its own takes no update', async () => {
		const folder = overlaidContent('references-exist/unknown-need');
		const { told, isWell } = await apply(folder, [confirmation(folder)]);
		expect(isWell).toBe(false);
		expect(lastLine(told)).toBe('The content has errors without any update. Mend them first. Nothing was written.');
	});

	test('that somebody changes while the steward reads is not overwritten', async () => {
		const folder = overlaidContent();
		const path = join(folder, 'services/wage-help.md');
		const sent = confirmation(folder);
		const told: string[] = [];
		await applyUpdates([{ name: 'sent.md', text: writeUpdate(sent, '') }], {
			folder,
			today,
			isTrial: false,
			print: (text) => told.push(text),
			confirm: () => {
				writeFileSync(path, readFileSync(path, 'utf8').replace('half', 'a third'));
				return Promise.resolve(true);
			},
		});
		expect(told.at(-1)).toBe('1 update: 1 refused. Nothing was written.');
		expect(file(folder, 'services/wage-help.md')).toContain('a third');
	});
});

describe('readUpdateFiles', () => {
	const inFolder = (change: (folder: string) => void) =>
		dirname(overlaidContent(undefined, (content) => change(dirname(content))));

	test('a folder gives its Markdown files in order, and no others', () => {
		const folder = inFolder((parent) => {
			for (const name of ['b.update.md', 'a.update.md', '.hidden.md', 'photo.png']) writeFileSync(join(parent, name), 'x');
		});
		const texts = readUpdateFiles([folder]);
		expect(typeof texts === 'string' ? texts : texts.map(({ name }) => name.slice(folder.length))).toEqual([
			'/a.update.md',
			'/b.update.md',
		]);
	});

	test('an empty folder, a name that leads nowhere: one sentence', () => {
		const folder = inFolder(() => undefined);
		expect(readUpdateFiles([folder])).toMatch(/holds no file that ends in "\.md"\.$/);
		expect(readUpdateFiles([join(folder, 'nothing.md')])).toMatch(/^There is no ".*nothing\.md"\./);
	});

	test.each([
		['large.md', 'x'.repeat(400_001), 'too-large'],
		['latin.md', Buffer.from([0x2d, 0xe9, 0x0a]), 'not-utf-8'],
		['notepad.md', Buffer.from([0xff, 0xfe, 0x2d, 0x00]), 'not-utf-8'],
	])('%s is not read', (name, bytes, code) => {
		const folder = inFolder((parent) => writeFileSync(join(parent, name), bytes));
		const texts = readUpdateFiles([join(folder, name)]);
		expect(typeof texts === 'string' ? texts : texts.map(({ problem }) => problem?.code)).toEqual([code]);
	});

	test('a folder that is called like a file holds no update', () => {
		const folder = inFolder((parent) => mkdirSync(join(parent, 'a.md')));
		const texts = readUpdateFiles([folder]);
		expect(typeof texts === 'string' ? texts : texts.map(({ problem }) => problem?.code)).toEqual(['not-a-file']);
	});
});

describe('npm run listing:apply', () => {
	/** Runs the command line as npm does, where nobody can be asked. */
	function run(folder: string, sent: UpdateFile, ...options: string[]) {
		const path = join(dirname(folder), 'sent.update.md');
		writeFileSync(path, writeUpdate(sent, 'In words.'));
		const words = [join(root, 'src/tools/listing-apply.ts'), path, '--content', folder, '--today', today, ...options];
		const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
		return { status, last: lastLine(stdout.replaceAll(folder, 'content')), stdout, stderr };
	}

	test('--yes writes what is shown', () => {
		const folder = overlaidContent();
		expect(run(folder, confirmation(folder), '--yes')).toMatchObject({
			status: 0,
			last: '1 update: 1 applied. Written: content/services/wage-help.md.',
			stderr: '',
		});
	});

	test('where nobody can be asked, nothing is written, and it says how', () => {
		const folder = overlaidContent();
		const { status, last, stdout } = run(folder, confirmation(folder));
		expect([status, last]).toEqual([1, '1 update: 1 left alone. Nothing was written.']);
		expect(stdout).toContain('Nobody can be asked here. Run it in a terminal, or with --yes to write what is shown.');
	});

	test('--dry-run ends with 0 and writes nothing', () => {
		const folder = overlaidContent();
		const before = allFiles(folder);
		expect(run(folder, confirmation(folder), '--dry-run')).toMatchObject({
			status: 0,
			last: '1 update: 1 would be applied. Nothing was written.',
		});
		expect(allFiles(folder)).toBe(before);
	});

	test('a refused update ends with 1, and without a stack trace', () => {
		const folder = overlaidContent();
		expect(run(folder, confirmation(folder, { date: '2026-11-21' }), '--yes')).toMatchObject({ status: 1, stderr: '' });
	});

	test.each([
		[[], 'Name the file that was sent: npm run listing:apply -- wage-help.update.md\n'],
		[['nothing.md'], 'There is no "nothing.md". Name the file that was sent, or a folder of such files.\n'],
		[['package.json', '--today', 'tomorrow'], '"tomorrow" is not a day. Write it like --today 2026-11-20.\n'],
	])('%j gets one sentence and ends with 2', (words, sentence) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/tools/listing-apply.ts'), ...words], {
			cwd: root,
			encoding: 'utf8',
		});
		expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: sentence });
	});
});
