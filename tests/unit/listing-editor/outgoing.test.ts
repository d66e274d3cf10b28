import { describe, expect, test } from 'vitest';
import { updateEn } from '../../../src/i18n/update.en.ts';
import { longestProposal, prepareOutgoing } from '../../../src/listing-editor/outgoing.ts';
import { readUpdate } from '../../../src/listing-update/update-file.ts';
import type { Change, UpdateFile } from '../../../src/schema/update.ts';

const settings = { stewardEmail: 'steward@example.ca', repository: 'https://github.com/example/lodestone' };

function anUpdate(changes: Change[]): UpdateFile {
	return {
		format: 'lodestone-update',
		version: 1,
		kind: 'change',
		listing: { kind: 'organizations', id: 'harbour-jobs' },
		base: '0123456789abcdef',
		date: '2026-11-20',
		sender: { role: 'Program coordinator', organization: 'Harbour Jobs' },
		changes,
	};
}

const phone: Change = { file: 'en', field: 'offices.0.phone', was: '902-555-0100', becomes: '902-555-0199' };
const toldPhone = { title: 'Phone', was: '902-555-0100', becomes: '902-555-0199' };
const prepare = (count: number) => {
	const changes = Array.from({ length: count }, (_, index): Change => ({ ...phone, field: `offices.${String(index)}.phone` }));
	return prepareOutgoing(
		anUpdate(changes),
		'Harbour Jobs',
		Array.from({ length: count }, () => toldPhone),
		[],
		updateEn,
		settings,
	);
};

describe('an update that leaves', () => {
	test('the file is an update that a steward’s tool reads', () => {
		expect(readUpdate(prepare(1).file)).toMatchObject({ update: anUpdate([phone]) });
	});

	test('the e-mail names the change, the listing, its version and the role', () => {
		const body = new URL(prepare(1).mail ?? '').searchParams.get('body') ?? '';
		expect(
			['902-555-0199', 'harbour-jobs', '0123456789abcdef', 'Program coordinator'].filter((words) => !body.includes(words)),
		).toEqual([]);
	});

	test('an e-mail with many changes stays within what programs take, and says that the file has the rest', () => {
		const { mail = '' } = prepare(60);
		expect(mail.length).toBeLessThanOrEqual(1_500);
		expect(new URL(mail).searchParams.get('body')).toContain('more changes, in the file');
	});

	test('a small update fills in the page of the repository’s host, a large one does not', () => {
		expect([prepare(1).proposal?.isFilledIn, prepare(120).proposal?.isFilledIn]).toEqual([true, false]);
		expect(prepare(120).proposal?.href.length).toBeLessThan(longestProposal);
	});

	test('a new listing is never put into an address: its file is pasted', () => {
		const update: UpdateFile = { ...anUpdate([{ ...phone, was: undefined }]), kind: 'new', base: undefined };
		const { proposal, mail } = prepareOutgoing(update, 'Harbour Jobs', [toldPhone], [], updateEn, settings);
		expect(proposal).toEqual({
			href: 'https://github.com/example/lodestone/new/main?filename=updates%2Fharbour-jobs.update.md',
			isFilledIn: false,
		});
		expect(mail).not.toContain('lodestone-update');
	});

	test('without a steward and a repository there is still the file and its text', () => {
		const { mail, proposal, text } = prepareOutgoing(anUpdate([phone]), 'Harbour Jobs', [toldPhone], [], updateEn, {});
		expect([mail, proposal, text.includes('902-555-0199')]).toEqual([undefined, undefined, true]);
	});

	test('words of a stranger make no headings or links in the file', () => {
		const { file } = prepareOutgoing(
			anUpdate([phone]),
			'Harbour Jobs',
			[{ title: 'Summary', becomes: '[x](https://example.org) <b>' }],
			[],
			updateEn,
			{},
		);
		expect(file).toContain('\\[x\\](https://example.org) \\<b\\>');
	});
});
