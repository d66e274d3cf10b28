import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fragmentOf, lockedFragmentOf } from '../../src/formats/carry.ts';
import { packedBytes } from '../../src/formats/packing.ts';
import { writePacket } from '../../src/formats/packet.ts';
import { faultWordsFor } from '../../src/i18n/carried-faults.ts';
import { readAnswer } from '../../src/introduction/receive/read-answer.ts';
import { seal } from '../../src/introduction/device/passphrase.ts';
import type { Packet } from '../../src/schema/packet.ts';
import { replyAnswers } from '../../src/schema/vocabulary.ts';
import { addDays } from '../../src/trust/days.ts';
import { aReply } from '../unit/formats/build-introduction.ts';
import {
	arrive,
	aWholePacket,
	introductionData,
	keepSent,
	keptOn,
	packetFragment,
	replyFragment,
	today,
	wordsOf,
} from './introduction-page.ts';
import { at, barriersOn, phone, useBrowser } from './visit.ts';

const { receive: en, faults } = wordsOf('en');
const { receive: fr } = wordsOf('fr');
const passphrase = 'grey seal, 42 tides';
const lockedFragment = async (packet: Packet) => lockedFragmentOf(await seal(packedBytes(writePacket(packet)), passphrase));

/** Chooses an answer and goes on to what is sent. */
async function answer(page: Page, label: string): Promise<void> {
	await page.getByRole('radio', { name: label }).check();
	await page.getByRole('button', { name: en.form.submit }).click();
}

/** The address that the draft's button opens, in its parts. */
async function draftOn(page: Page): Promise<{ address: string; to: string; subject: string; body: string }> {
	const address = (await page.locator('.answer a[href^="mailto:"].action').getAttribute('href')) ?? '';
	const { pathname, searchParams } = new URL(address);
	return { address, to: pathname, subject: searchParams.get('subject') ?? '', body: searchParams.get('body') ?? '' };
}

describe('an introduction that arrived', () => {
	const { open } = useBrowser();

	test('from a sender in English is read in French on a phone, with own words as they were written', async () => {
		const page = await open(phone);
		const data = await introductionData('fr');
		await arrive(page, packetFragment(aWholePacket()), 'fr');
		await page.getByRole('heading', { level: 1, name: fr.packet.title('CBDC Blue Water') }).waitFor();
		const main = await page.getByRole('main').innerText();
		for (const name of [data.needs['meet-candidates'], data.counties['digby'], data.sectors['fishing-and-seafood']])
			expect(main).toContain(name);
		expect(main).toContain('Harbour Employment Centre');
		const words = page.getByText('Two bakers left this fall.');
		expect(await words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toMatch(/^en/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	});

	test('reads in the other language too, and its link stands in no title', async () => {
		const page = await open();
		const fragment = packetFragment(aWholePacket());
		await arrive(page, fragment);
		expect(await page.title()).toContain(en.packet.pageTitle);
		expect(await page.title()).not.toContain(fragment.slice(0, 20));
		await page.getByRole('banner').getByRole('link', { name: 'Français' }).click();
		await page.getByRole('heading', { level: 1, name: fr.packet.title('CBDC Blue Water') }).waitFor();
		expect(new URL(page.url()).hash).toBe(`#${fragment}`);
	});

	test('leaves nothing on the device and asks nobody for anything', async () => {
		const page = await open();
		await arrive(page, packetFragment(aWholePacket()));
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await answer(page, en.form.answers.accepted);
		await page.getByRole('heading', { name: en.ready.title }).waitFor();
		expect(asked).toEqual([]);
		const left = await page.evaluate(async () => [
			localStorage.length,
			sessionStorage.length,
			(await indexedDB.databases()).length,
			document.cookie,
		]);
		expect(left).toEqual([0, 0, 0, '']);
	});

	test('that has expired shows whom to ask, and not the story', async () => {
		const page = await open();
		const { consent } = aWholePacket();
		await arrive(page, packetFragment(aWholePacket({ consent: { ...consent, until: addDays('2026-01-01', 5) } })));
		await page.getByRole('heading', { name: en.expired.title }).waitFor();
		const main = await page.getByRole('main').innerText();
		expect(main).toContain('desk@example.org');
		for (const story of ['Tidal Bakery', 'bakers', '902-555-0111']) expect(main).not.toContain(story);
	});

	test('is readable on the last day of its consent', async () => {
		const page = await open();
		const { consent } = aWholePacket();
		await arrive(page, packetFragment(aWholePacket({ consent: { ...consent, until: today } })));
		await page.getByRole('heading', { name: en.packet.title('CBDC Blue Water') }).waitFor();
	});

	test('that was taken back asks to delete it, and takes no answer', async () => {
		const page = await open();
		await arrive(page, packetFragment(aWholePacket({ status: 'withdrawn', need: undefined as never })));
		await page.getByText(en.withdrawn.please).waitFor();
		expect(await page.getByRole('radio').count()).toBe(0);
	});

	test('under a passphrase opens with it, after as many tries as it takes', async () => {
		const page = await open();
		await arrive(page, await lockedFragment(aWholePacket()));
		const field = page.getByLabel(en.locked.label, { exact: true });
		const press = () => page.getByRole('button', { name: en.locked.open, exact: true }).click();
		await press();
		await page.getByRole('alert').getByText(en.locked.missing).waitFor();
		await field.fill('another one');
		await press();
		await page.getByRole('alert').getByText(en.locked.wrong).waitFor();
		await field.fill(passphrase);
		await press();
		await page.getByRole('heading', { name: en.packet.title('CBDC Blue Water') }).waitFor();
	});

	test('under a passphrase says so where the browser cannot unlock', async () => {
		const page = await open();
		await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
		await arrive(page, await lockedFragment(aWholePacket()));
		await page.getByRole('heading', { name: en.locked.cannot.title }).waitFor();
	});

	test('opens from a file, reads in the other language, and going back leaves it', async () => {
		const page = await open();
		await arrive(page, '');
		const file = { name: 'introduction.json', mimeType: 'application/json', buffer: Buffer.from(writePacket(aWholePacket())) };
		await page.getByLabel(en.file.heading).setInputFiles(file);
		const heading = page.getByRole('heading', { name: en.packet.title('CBDC Blue Water') });
		await heading.waitFor();
		expect(new URL(page.url()).hash).toBe('');
		expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
		const other = page.getByRole('banner').getByRole('link', { name: 'Français' });
		await expect.poll(() => other.getAttribute('href')).toContain(packetFragment(aWholePacket()));
		await page.goBack();
		await page.getByLabel(en.file.heading).waitFor();
		expect(await heading.count()).toBe(0);
	});

	test('stays when somebody skips to the main content, and prints without buttons', async () => {
		const page = await open();
		const fragment = packetFragment(aWholePacket());
		await arrive(page, fragment);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${fragment}`);
		await page.getByRole('heading', { name: en.packet.title('CBDC Blue Water') }).waitFor();
		await page.emulateMedia({ media: 'print' });
		const onPaper = await page.locator('body').innerText();
		for (const part of ['Tidal Bakery', 'desk@example.org', 'I agree that this is shared']) expect(onPaper).toContain(part);
		expect(onPaper).not.toContain(en.form.heading);
		expect(await page.getByRole('button').count()).toBe(0);
	});
});

describe('what cannot be read', () => {
	const { open } = useBrowser();
	const whole = packetFragment(aWholePacket());
	const middle = Math.floor(whole.length / 2);
	const strange = fragmentOf('packet', `${writePacket(aWholePacket()).slice(0, -1)},"__proto__":{"status":"sent"}}`);

	test.each([
		['cut off', whole.slice(0, -40), faults.truncated({ code: 'truncated' })],
		['its mark only', 'p1.', faults.truncated({ code: 'truncated' })],
		[
			'changed on the way',
			whole.slice(0, middle) + (whole[middle] === 'A' ? 'B' : 'A') + whole.slice(middle + 1),
			faults.damaged({ code: 'damaged' }),
		],
		['a megabyte', `p1.${'A'.repeat(1_000_000)}`, faults['too-large']({ code: 'too-large', limit: 8_000 })],
		['of a later version', whole.replace('p1.', 'p2.'), faults['other-version']({ code: 'other-version', found: 'p2' })],
		['of another kind', 'x1.AAAA', faults['not-ours']({ code: 'not-ours', found: '' })],
		['with a key of every object', strange, faults['wrong-shape']({ code: 'wrong-shape', path: '__proto__' })],
	])('a link that is %s says what is wrong and what to do, and nothing of it', async (_, fragment, said) => {
		const page = await open();
		await arrive(page, fragment);
		await page.getByRole('heading', { level: 1, name: said.title, exact: true }).waitFor();
		const main = await page.getByRole('main').innerText();
		for (const part of [said.text, said.remedy, en.fault.nothingKept]) expect(main).toContain(part);
		expect(main).not.toContain('Tidal Bakery');
	});

	test('a file that cannot be read says so beside the field', async () => {
		const page = await open();
		await arrive(page, '');
		const contents = [
			['', { code: 'empty' }],
			['{"format":"recipe"}', { code: 'not-ours', found: '' }],
			[' '.repeat(400_000), { code: 'too-large', limit: 60_000 }],
			[writePacket(aWholePacket()).slice(0, 300), { code: 'truncated' }],
		] as const;
		for (const [content, fault] of contents) {
			const file = { name: 'introduction.json', mimeType: 'application/json', buffer: Buffer.from(content) };
			await page.getByLabel(en.file.heading).setInputFiles(file);
			await page.getByRole('alert').getByText(faultWordsFor(faults, fault).title).waitFor();
		}
	});

	test('a hostile introduction is text from beginning to end', async () => {
		const page = await open();
		const lure = '<img src=x onerror="document.title=1"><a href="javascript:alert(1)">open</a>';
		const hostile = aWholePacket({
			from: { name: lure, organization: '‮gro.elpmaxe', email: 'javascript:alert(1)', phone: 'tel:+1900;alert' },
			to: { door: 'constructor', organization: '"><script>alert(1)</script>' },
			about: { employer: lure, county: 'constructor', sector: 'constructor' },
			need: { needs: [{ need: 'constructor' }], words: lure },
			why: { ask: [{ code: 'constructor', service: 'constructor' }] },
		});
		await arrive(page, packetFragment(hostile));
		await page.getByRole('heading', { level: 1, name: '"><script>alert(1)</script>' }).waitFor();
		const main = page.locator('.introductions');
		expect(await main.innerText()).toContain(lure);
		expect(await main.locator('img, script, iframe').count()).toBe(0);
		expect(await main.innerText()).not.toContain('‮');
		const links = await main.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(links.filter((href) => !/^(https?|mailto|tel):/.test(href) || /alert|javascript/.test(href))).toEqual([]);
		await answer(page, en.form.answers['cannot-reach']);
		await page.getByText(en.ready.emailUnknown).waitFor();
	});
});

describe('answering', () => {
	const { open } = useBrowser();

	test('each answer becomes a draft in the language of the sender, with a link and a code that say the same', async () => {
		const page = await open();
		const packet = aWholePacket({ language: 'fr' });
		await arrive(page, packetFragment(packet));
		for (const one of replyAnswers) {
			await page.getByRole('radio', { name: en.form.answers[one] }).check();
			if (one === 'not-for-us') await page.getByRole('radio', { name: 'We serve another sector' }).check();
			await page.getByRole('button', { name: en.form.submit }).click();
			await page.getByRole('heading', { name: en.ready.title }).waitFor();
			const draft = await draftOn(page);
			expect(draft.address.length).toBeLessThanOrEqual(1_500);
			expect(draft.to).toBe('desk@example.org');
			expect(draft.body).toMatch(/^Bonjour/);
			expect(draft.body).toContain(`${at('fr/introduction/')}#r1.`);
			expect(draft.body).not.toContain('Tidal Bakery');
			const reason = one === 'not-for-us' ? { reason: 'other-sector' as const } : {};
			const reply = aReply({ answered: today, answer: one, ...reason });
			expect(readAnswer(draft.body, [], today)).toEqual({ reply });
			const code = (await page.locator('.answer .code').innerText()).replace(en.ready.code, '').trim();
			expect(readAnswer(code, [{ id: packet.id, changed: '', packet, events: [] }], today)).toEqual({ reply });
			await page.getByRole('button', { name: en.ready.change }).click();
		}
	});

	test('everything that may be said travels in the link', async () => {
		const page = await open();
		await arrive(page, packetFragment(aWholePacket()));
		await page.getByRole('radio', { name: en.form.answers.accepted }).check();
		await page.getByLabel(en.form.day, { exact: true }).fill(addDays(today, 4));
		await page.getByLabel(en.form.at, { exact: true }).selectOption('09:30');
		await page.getByLabel(en.form.role).fill('Intake desk');
		await page.getByLabel(en.form.email).fill('intake@example.ca');
		await page.getByLabel(en.form.phone).fill('902-555-0122');
		await page.getByLabel(en.form.words).fill('We can visit.\n<b>Tuesday</b> is best.');
		await page.getByRole('button', { name: en.form.submit }).click();
		const { body } = await draftOn(page);
		expect(readAnswer(body, [], today)).toEqual({
			reply: aReply({
				answered: today,
				time: { day: addDays(today, 4), at: '09:30' },
				by: { role: 'Intake desk', email: 'intake@example.ca', phone: '902-555-0122' },
				words: 'We can visit.\n<b>Tuesday</b> is best.',
			}),
		});
		expect(await page.locator('.message').innerText()).toContain('<b>Tuesday</b> is best.');
	});

	test('a better door is chosen from the list, and goes with its id', async () => {
		const page = await open();
		const { doors } = await introductionData('en');
		await arrive(page, packetFragment(aWholePacket()));
		await page.getByRole('radio', { name: en.form.answers['no-capacity'] }).check();
		await page.getByRole('combobox', { name: en.form.better }).fill('digital nova');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: en.form.submit }).click();
		const reading = readAnswer((await draftOn(page)).body, [], today);
		const better = 'reply' in reading ? reading.reply.betterDoor : undefined;
		expect(doors[better?.door ?? '']?.organization).toBe(better?.name);
	});

	test('what is missing or mistyped is said all at once, and each message leads to its field', async () => {
		const page = await open();
		await arrive(page, packetFragment(aWholePacket()));
		await page.getByRole('button', { name: en.form.submit }).click();
		const summary = page.getByRole('alert').filter({ hasText: en.form.errors });
		await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
		await summary.getByRole('link', { name: en.problems['answer-missing'] }).click();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('r-answer');
		await page.getByRole('radio', { name: en.form.answers.accepted }).check();
		await page.getByLabel(en.form.at, { exact: true }).selectOption('09:30');
		await page.getByLabel(en.form.email).fill('intake');
		await page.getByLabel(en.form.phone).fill('later');
		await page.getByRole('button', { name: en.form.submit }).click();
		expect(await summary.getByRole('link').allTextContents()).toEqual([
			en.problems['day-missing'],
			en.problems['email-form']('intake'),
			en.problems['phone-form']('later'),
		]);
	});

	test('an answer too long for a draft is copied instead', async () => {
		const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
		await arrive(page, packetFragment(aWholePacket()));
		await page.getByRole('radio', { name: en.form.answers['talk-first'] }).check();
		await page.getByLabel(en.form.words).fill('Could you say more about the shifts, please? '.repeat(20));
		await page.getByRole('button', { name: en.form.submit }).click();
		await page.getByText(en.ready.emailTooLong('desk@example.org')).waitFor();
		await page.getByRole('button', { name: en.ready.copyLabel }).click();
		await page.getByText(en.copied).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect('reply' in readAnswer(copied, [], today)).toBe(true);
	});

	test('works by keyboard alone, and may be changed before it is sent', async () => {
		const page = await open();
		await arrive(page, packetFragment(aWholePacket()));
		await page.getByRole('button', { name: en.packet.toAnswer, exact: true }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.getByRole('button', { name: en.form.submit }).focus();
		await page.keyboard.press('Enter');
		const ready = page.getByRole('heading', { name: en.ready.title });
		await expect.poll(() => ready.evaluate((element) => element === document.activeElement)).toBe(true);
		await page.getByRole('button', { name: en.ready.change }).press('Enter');
		expect(await page.getByRole('radio', { name: en.form.answers.accepted }).isChecked()).toBe(true);
	});

	test('goes to the employer where the employer introduced themself', async () => {
		const page = await open();
		const packet = aWholePacket({ voice: 'employer', from: { name: 'Tidal Bakery', email: 'owner@example.net' } });
		await arrive(page, packetFragment(packet));
		await page.getByText(en.packet.asks.employer('Tidal Bakery')).waitFor();
		await answer(page, en.form.answers.accepted);
		expect((await draftOn(page)).to).toBe('owner@example.net');
		await page.getByText(en.ready.phoneText.employer).waitFor();
	});
});

describe('an answer that came', () => {
	const { open } = useBrowser();
	const packet = aWholePacket();
	const reply = aReply({ answered: today, answer: 'talk-first', words: 'What are the shifts?' });
	const told = 'CBDC Blue Water would like to talk first';

	test('is noted where its introduction is kept, once, with what is next', async () => {
		const page = await open();
		await keepSent(page, packet);
		await arrive(page, replyFragment(reply));
		await page.getByRole('heading', { level: 1, name: told }).waitFor();
		const main = await page.getByRole('main').innerText();
		for (const part of [en.arrived.recorded, 'What are the shifts?', en.arrived.next, 'Your turn']) expect(main).toContain(part);
		await arrive(page, replyFragment(reply));
		await page.getByText(en.arrived.known).waitFor();
		const [kept] = await keptOn(page);
		expect(kept?.events.map(({ kind }) => kind)).toEqual(['sent', 'answered']);
	});

	test('elsewhere changes nothing, and nothing that it says is shown', async () => {
		const page = await open();
		await keepSent(page, packet);
		await arrive(page, replyFragment({ ...reply, key: 'CCCCCCCCCCC' }));
		await page.getByRole('heading', { level: 1, name: en.arrived.noMatch.title }).waitFor();
		expect(await page.getByRole('main').innerText()).not.toContain('shifts');
		expect((await keptOn(page)).map(({ events }) => events.length)).toEqual([1]);
	});

	test('waits for the passphrase where introductions are locked', async () => {
		const page = await open();
		await keepSent(page, packet, passphrase);
		await arrive(page, replyFragment(reply));
		await page.getByRole('heading', { name: en.arrived.locked.title }).waitFor();
		await page.getByLabel(en.locked.label, { exact: true }).fill(passphrase);
		await page.getByRole('button', { name: en.locked.open, exact: true }).click();
		await page.getByRole('heading', { level: 1, name: told }).waitFor();
	});

	test('is noted from a pasted message and from a code, and what is neither is said', async () => {
		const page = await open();
		await keepSent(page, packet);
		await arrive(page, packetFragment(packet));
		await page.getByText(en.packet.ownHeading).waitFor();
		await answer(page, en.form.answers['talk-first']);
		const code = (await page.locator('.answer .code').innerText()).replace(en.ready.code, '').trim();
		await arrive(page, '');
		const box = page.getByLabel(en.box.label);
		const note = async (text: string) => {
			await box.fill(text);
			await page.getByRole('button', { name: en.box.note }).click();
		};
		await note('');
		await page.getByRole('alert').getByText(en.box.empty).waitFor();
		await note('Thank you for writing, we will see.');
		await page.getByRole('alert').getByText(en.box.none).waitFor();
		await note(at(`introduction/#${packetFragment(packet)}`));
		await page.getByRole('alert').getByText(en.box.packet).waitFor();
		await note(code.replace(/.$/, (last) => (last === '0' ? '1' : '0')));
		await page.getByRole('alert').getByText(en.box.code).waitFor();
		await note(code.toLowerCase());
		await page.getByRole('heading', { level: 2, name: told }).waitFor();
		await note(`On Friday we wrote:\n> Hello,\n> ${at('introduction/')}#${replyFragment(reply)}\n`);
		await page.getByText('What are the shifts?').waitFor();
	});
});

/** Every state somebody can meet, and what leads to it. */
const states: readonly {
	readonly name: string;
	readonly fragment: () => Promise<string> | string;
	readonly act?: (page: Page) => Promise<void>;
}[] = [
	{ name: 'an introduction', fragment: () => packetFragment(aWholePacket()) },
	{
		name: 'an answer with its errors',
		fragment: () => packetFragment(aWholePacket()),
		act: async (page) => {
			await page.locator('.answer input[type=radio]').nth(2).check();
			await page.locator('#r-email').fill('desk');
			await page.locator('.answer button[type=submit]').click();
			await page.locator('#r-better').fill('nova scotia');
			await page.keyboard.press('ArrowDown');
		},
	},
	{
		name: 'an answer with a time',
		fragment: () => packetFragment(aWholePacket()),
		act: async (page) => {
			await page.locator('.answer input[type=radio]').first().check();
			await page.locator('#r-at').selectOption('09:30');
			await page.locator('.answer button[type=submit]').click();
		},
	},
	{
		name: 'an answer that is ready',
		fragment: () => packetFragment(aWholePacket()),
		act: async (page) => {
			await page.locator('.answer input[type=radio]').nth(1).check();
			await page.locator('.answer button[type=submit]').click();
			await page.locator('.answer .code').waitFor();
		},
	},
	{
		name: 'an expired introduction',
		fragment: () => packetFragment(aWholePacket({ consent: { ...aWholePacket().consent, until: '2026-01-01' } })),
	},
	{
		name: 'a locked introduction after a wrong passphrase',
		fragment: () => lockedFragment(aWholePacket()),
		act: async (page) => {
			await page.locator('#r-passphrase').fill('another one');
			await page.locator('.introductions button[type=submit]').click();
			await page.locator('.errors').waitFor();
		},
	},
	{ name: 'a link that was cut off', fragment: () => packetFragment(aWholePacket()).slice(0, -40) },
	{ name: 'an answer that belongs elsewhere', fragment: () => replyFragment(aReply()) },
	{
		name: 'a text without an answer',
		fragment: () => '',
		act: async (page) => {
			await page.locator('.answer-box textarea').fill('Thank you.');
			await page.locator('.answer-box button').click();
		},
	},
];

describe.each(states)('$name', ({ fragment, act }) => {
	const { open } = useBrowser();

	test('has no known barrier, wide or on a phone, in the dark, and reads at 400 % zoom', async () => {
		const page = await open();
		await arrive(page, await fragment());
		await act?.(page);
		expect(await barriersOn(page)).toEqual([]);
		await arrive(page, await fragment(), 'fr');
		await act?.(page);
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriersOn(page)).toEqual([]);
		const { wide, room } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, room: window.innerWidth }));
		expect(wide).toBeLessThanOrEqual(room);
	});
});
