import { describe, expect, test } from 'vitest';
import type { HandOffEvent, Introduction } from '../../src/schema/caseload.ts';
import { beginDraft } from '../../src/hand-off/choices.ts';
import {
	anotherWindow,
	atRest,
	damage,
	giveRoom,
	listenIn,
	openCaseload,
	refuseWrites,
	stopBeforeSealing,
	type CaseloadWindow,
} from './caseload-window.ts';
import { at, useBrowser } from './visit.ts';

const digby = 'introduction-in-Digby-';
const yarmouth = 'introduction-Yarmouth-';

/** A draft with words that nobody else writes, and what was noted about it. */
function introduction(id: string, notes: readonly string[] = [], words = 'six-day weeks in season'): Introduction {
	const draft = beginDraft({ voice: 'practitioner', language: 'en', door: 'job-junction', services: [], needs: [] });
	return {
		id,
		changed: '2026-11-20T12:00:00.000Z',
		draft: { ...draft, words: { need: words } },
		events: notes.map((text) => noted(text)),
	};
}

function noted(text: string): HandOffEvent {
	const id = `noted-${text.slice(0, 30).replaceAll(/[^a-z0-9]/gi, '-')}`;
	return { id, at: '2026-11-20T12:00:00.000Z', on: '2026-11-20', kind: 'noted', text };
}

async function idsIn(here: CaseloadWindow): Promise<readonly string[]> {
	return (await here.all()).introductions.map(({ id }) => id);
}

describe('the caseload on the device', () => {
	const { open } = useBrowser();

	test('what was saved is there when the page is opened again', async () => {
		const { page, save } = await openCaseload(await open());
		await save(introduction(digby, ['called twice']));
		const { introductions } = await (await openCaseload(page)).all();
		expect(introductions).toEqual([introduction(digby, ['called twice'])]);
	});

	test('who only looks leaves nothing behind', async () => {
		const here = await openCaseload(await open());
		await here.all();
		expect(await atRest(here)).toBeUndefined();
	});

	test('two windows that write to the same introduction at once lose nothing', async () => {
		const one = await openCaseload(await open());
		const other = await anotherWindow(one);
		const notes = (who: string) => Array.from({ length: 12 }, (_, index) => `${who}-note-${index}`);
		const saveAll = (here: CaseloadWindow, who: string) =>
			Promise.all(notes(who).map((note) => here.save(introduction(digby, [note]))));
		await Promise.all([saveAll(one, 'one'), saveAll(other, 'other')]);
		const [kept] = (await one.all()).introductions;
		expect(kept!.events.map(({ id }) => id).sort()).toEqual(
			[...notes('one'), ...notes('other')].map((note) => `noted-${note}`).sort(),
		);
	});

	test('a window that was slow to write merges what another one wrote meanwhile', async () => {
		const slow = await openCaseload(await open());
		await slow.setLock('harbour light');
		const quick = await anotherWindow(slow);
		await quick.unlock('harbour light');
		const sealing = await stopBeforeSealing(slow);
		const saving = slow.save(introduction(digby, ['slow']));
		await sealing.reached();
		await quick.save(introduction(digby, ['quick']));
		await sealing.goOn();
		expect(await saving).toMatchObject({ outcome: 'saved' });
		const [kept] = (await quick.all()).introductions;
		expect(kept!.events.map(({ id }) => id).sort()).toEqual(['noted-quick', 'noted-slow']);
	});

	test('another window hears of a change and reads it', async () => {
		const one = await openCaseload(await open());
		const other = await anotherWindow(one);
		const heard = await listenIn(other);
		await one.save(introduction(digby));
		expect(await heard()).toBe('elsewhere');
		expect(await idsIn(other)).toEqual([digby]);
	});

	test('saving what is there already disturbs no other window', async () => {
		const one = await openCaseload(await open());
		await one.save(introduction(digby));
		const before = await atRest(one);
		expect(await one.save(introduction(digby))).toMatchObject({ outcome: 'saved' });
		expect(await atRest(one)).toEqual(before);
	});

	test('a file is merged with what is there', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby, ['from here']));
		await here.merge([introduction(digby, ['from the file']), introduction(yarmouth)]);
		const { introductions } = await here.all();
		expect(introductions.map(({ id, events }) => [id, events.length])).toEqual([
			[yarmouth, 0],
			[digby, 2],
		]);
	});

	test('whose device it is stays said', async () => {
		const { page, all, sayWhose } = await openCaseload(await open());
		expect((await all()).whose).toBeUndefined();
		await sayWhose('shared');
		expect((await (await openCaseload(page)).all()).whose).toBe('shared');
	});
});

describe('a device that keeps nothing', () => {
	const { open } = useBrowser();

	const refusals = {
		missing: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
		'refused at once': () => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('No.', 'SecurityError');
			};
		},
		'forbidden to look at': () =>
			Object.defineProperty(window, 'indexedDB', {
				get: () => {
					throw new DOMException('No.', 'SecurityError');
				},
			}),
		'refused later': () => {
			// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own factory below
			const { open: ask } = IDBFactory.prototype;
			IDBFactory.prototype.open = function (...asked) {
				const request = ask.apply(this, asked);
				request.addEventListener('upgradeneeded', (event) => {
					event.stopImmediatePropagation();
					request.transaction!.abort();
				});
				return request;
			};
		},
	};
	test.each([
		['missing', 'missing'],
		['refused at once', 'refused'],
		['forbidden to look at', 'refused'],
		['refused later', 'refused'],
	] as const)('a database that is %s leaves this window, which says that it forgets', async (kind, reason) => {
		const page = await open();
		await page.addInitScript(refusals[kind]);
		const here = await openCaseload(page);
		expect(await here.save(introduction(digby))).toMatchObject({ outcome: 'held', why: 'memory' });
		expect(await here.all()).toMatchObject({ keeping: { kind: 'memory', reason }, introductions: [{ id: digby }] });
	});

	test('a full disk keeps introductions in the window, and the first save that finds room writes them all', async () => {
		const here = await openCaseload(await open());
		await giveRoom(here, 1);
		expect(await here.save(introduction(digby))).toMatchObject({ outcome: 'held', why: 'full' });
		expect(await here.all()).toMatchObject({ held: [digby], introductions: [{ id: digby }], count: 0 });
		await giveRoom(here, undefined);
		expect(await here.save(introduction(yarmouth))).toMatchObject({ outcome: 'saved' });
		expect(await here.all()).toMatchObject({ held: [], count: 2 });
		expect(await idsIn(await openCaseload(here.page))).toEqual([yarmouth, digby]);
	});

	test.each([
		['QuotaExceededError', 'full'],
		['UnknownError', 'failed'],
	])('a write that ends with %s is %s and changes nothing', async (name, why) => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		const before = await atRest(here);
		await refuseWrites(here, name);
		expect(await here.save(introduction(digby, ['lost?']))).toMatchObject({ outcome: 'held', why });
		expect(await here.all()).toMatchObject({ introductions: [{ events: [{ text: 'lost?' }] }] });
		expect(await atRest(here)).toEqual(before);
	});
});

describe('a record that cannot be read', () => {
	const { open } = useBrowser();
	const later = { ...introduction(yarmouth), events: [{ ...noted('x'), kind: 'of-a-later-version' }] };

	test.each([
		['cut short', JSON.stringify(introduction(yarmouth)).slice(0, 80)],
		['of a later version', JSON.stringify(later)],
		['no text at all', 42],
	])('one that is %s is set aside, as it is, and the others are read', async (_, value) => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		await damage(here, yarmouth, value);
		const { introductions, setAside } = await here.all();
		expect(introductions.map(({ id }) => id)).toEqual([digby]);
		expect(setAside).toEqual([{ name: yarmouth, raw: String(value) }]);
	});

	test('a save for its id writes beside it, not over it', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		await damage(here, yarmouth, JSON.stringify(later));
		expect(await here.save(introduction(yarmouth))).toMatchObject({ outcome: 'saved' });
		const { introductions, setAside } = await here.all();
		expect(introductions.map(({ id }) => id)).toEqual([yarmouth, digby]);
		expect(setAside.map(({ raw }) => raw)).toEqual([JSON.stringify(later)]);
	});

	test('it can be removed by its name, alone', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(yarmouth));
		await damage(here, yarmouth, 'damaged');
		await here.save(introduction(yarmouth));
		const [damaged] = (await here.all()).setAside;
		await here.remove(damaged!.name);
		expect(await here.all()).toMatchObject({ introductions: [{ id: yarmouth }], setAside: [] });
	});

	test('one that the disk lost is not written over while it cannot be read', async () => {
		const here = await openCaseload(await open());
		await here.merge([introduction(digby), introduction(yarmouth, ['precious'])]);
		const before = await atRest(here);
		await here.page.evaluate((lost) => {
			// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own store below
			const { get } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.get = function (name) {
				if (name !== lost) return get.call(this, name);
				const failing = new EventTarget();
				Object.defineProperty(failing, 'onerror', {
					set: (then: (event: Event) => void) => queueMicrotask(() => then(new Event('error'))),
				});
				return Object.assign(failing, { error: new DOMException('Lost.', 'DataError') }) as unknown as IDBRequest;
			};
		}, yarmouth);
		expect(await here.all()).toMatchObject({ introductions: [{ id: digby }], setAside: [{ name: yarmouth }] });
		expect(await here.save(introduction(yarmouth))).toMatchObject({ outcome: 'held', why: 'failed' });
		expect(await atRest(here)).toEqual(before);
	});

	test('nothing is written that could not be read again', async () => {
		const here = await openCaseload(await open());
		const tooLong = introduction(digby, ['n'.repeat(2_001)]);
		expect(await here.save(tooLong)).toMatchObject({ outcome: 'held', why: 'unreadable' });
		expect(await here.all()).toMatchObject({ held: [digby], introductions: [{ id: digby }] });
		expect(await atRest(here)).toBeUndefined();
	});
});

describe('versions of the database', () => {
	const { open } = useBrowser();

	test('a later version of Lodestone finds every record of this one', async () => {
		const { page, merge } = await openCaseload(await open());
		await merge([introduction(digby, ['kept']), introduction(yarmouth)]);
		const later = await openCaseload(page, 'later');
		expect((await later.all()).introductions).toEqual([introduction(yarmouth), introduction(digby, ['kept'])]);
		await later.save(introduction(yarmouth, ['and added to']));
		expect(Object.keys((await atRest(later))!)).toEqual(['introductions', 'of-later', 'settings']);
	});

	test('a window that stays open over the change reads on, writes nothing, and holds what is new', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		const later = await openCaseload(await here.page.context().newPage(), 'later');
		await later.all();
		const before = await atRest(later);
		expect(await here.save(introduction(yarmouth))).toMatchObject({ outcome: 'held', why: 'newer' });
		expect(await here.all()).toMatchObject({ keeping: { kind: 'newer' }, introductions: [{ id: yarmouth }, { id: digby }] });
		expect(await here.setLock('harbour light')).toBe('newer');
		expect(await atRest(later)).toEqual(before);
	});
});

describe('erasing', () => {
	const { open } = useBrowser();

	test('nothing is left, and no open window brings anything back', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		await here.sayWhose('shared');
		await here.setLock('harbour light');
		const other = await anotherWindow(here);
		await other.unlock('harbour light');
		await other.all();
		expect(await here.eraseAll()).toEqual({ outcome: 'gone', left: 0 });
		expect(await other.save(introduction(digby, ['typed meanwhile']))).toMatchObject({ outcome: 'removed' });
		expect(await other.all()).toMatchObject({ introductions: [], lock: 'none', count: 0 });
		expect(await atRest(here)).toBeUndefined();
	});

	test('what another window could not save is forgotten there too', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		const other = await anotherWindow(here);
		await refuseWrites(other, 'QuotaExceededError');
		expect(await other.save(introduction(yarmouth))).toMatchObject({ outcome: 'held' });
		const heard = await listenIn(other);
		await here.eraseAll();
		await heard();
		expect(await other.all()).toMatchObject({ introductions: [], held: [] });
	});

	test('one introduction is removed for good, unless it is brought back from a file', async () => {
		const here = await openCaseload(await open());
		await here.merge([introduction(digby), introduction(yarmouth)]);
		expect(await here.remove(digby)).toBe('done');
		expect(await here.save(introduction(digby))).toMatchObject({ outcome: 'removed' });
		expect(await idsIn(here)).toEqual([yarmouth]);
		await here.merge([introduction(digby)]);
		expect(await idsIn(here)).toEqual([yarmouth, digby]);
	});

	test('a database that something else holds open is emptied, and that is what is said', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		await here.page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const request = indexedDB.open('lodestone.introductions');
					request.onsuccess = () => {
						Object.assign(globalThis, { holder: request.result });
						resolve();
					};
				}),
		);
		expect(await here.eraseAll()).toEqual({ outcome: 'emptied', left: 0 });
		await here.page.evaluate(() => (globalThis as unknown as { holder: IDBDatabase }).holder.close());
		expect(await here.all()).toMatchObject({ introductions: [], count: 0 });
	});

	test('where the browser refuses the database, nobody claims that an earlier one is gone', async () => {
		const page = await open();
		await (await openCaseload(page)).save(introduction(digby));
		await page.addInitScript(() => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('No.', 'SecurityError');
			};
		});
		const here = await openCaseload(page);
		await here.save(introduction(yarmouth));
		expect(await here.eraseAll()).toEqual({ outcome: 'failed', left: undefined });
		expect(await idsIn(here)).toEqual([]);
	});

	test('what could not be erased is counted', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		await here.page.evaluate(() => {
			IDBObjectStore.prototype.clear = () => {
				throw new DOMException('No.', 'UnknownError');
			};
			IDBFactory.prototype.deleteDatabase = function () {
				return this.open('another');
			};
		});
		expect(await here.eraseAll()).toEqual({ outcome: 'failed', left: 2 });
	});
});

describe('the lock', () => {
	const { open } = useBrowser();
	const passphrase = 'phare de Méteghan';

	test('nothing readable is left in the database, neither old nor new nor damaged', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby, [], 'the boat is leaking'));
		await damage(here, yarmouth, '{"damaged":"the boat is leaking"');
		expect(JSON.stringify(await atRest(here)).match(/boat is leaking/g)).toHaveLength(2);
		expect(await here.setLock(passphrase)).toBe('done');
		await here.save(introduction('introduction-new-one--', ['noted: the boat is leaking'], 'the boat is leaking'));
		const { introductions, settings } = (await atRest(here))!;
		expect(Object.keys(introductions!)).toHaveLength(3);
		expect(JSON.stringify([introductions, settings])).not.toMatch(/boat|leaking|Digby"|job-junction|draft|Meteghan/);
		expect(await here.all()).toMatchObject({
			lock: 'open',
			introductions: [{ draft: { words: { need: 'the boat is leaking' } } }, {}],
			setAside: [{ name: yarmouth, raw: '{"damaged":"the boat is leaking"' }],
		});
	});

	test('opened again, the page shows nothing before the passphrase, and everything after it', async () => {
		const before = await openCaseload(await open());
		await before.merge([introduction(digby), introduction(yarmouth)]);
		await before.setLock(passphrase);
		const here = await openCaseload(before.page);
		expect(await here.all()).toMatchObject({ lock: 'locked', introductions: [], setAside: [], count: 2 });
		expect(await here.unlock('phare de Meteghan')).toBe('wrong');
		expect(await here.all()).toMatchObject({ lock: 'locked', introductions: [], count: 2 });
		// As another keyboard writes it: e and its accent one after the other.
		expect(await here.unlock(passphrase.normalize('NFD'))).toBe('open');
		expect(await idsIn(here)).toEqual([yarmouth, digby]);
	});

	test('what is saved while it is locked waits in the window, unseen, for the passphrase', async () => {
		const before = await openCaseload(await open());
		await before.save(introduction(digby, ['first']));
		await before.setLock(passphrase);
		const here = await openCaseload(before.page);
		expect(await here.save(introduction(digby, ['second']))).toMatchObject({ outcome: 'held', why: 'locked' });
		expect(await here.all()).toMatchObject({ introductions: [], held: [digby] });
		await here.unlock(passphrase);
		const { held, introductions } = await here.all();
		expect([held, introductions.map(({ events }) => events.length)]).toEqual([[], [2]]);
	});

	test('locking everywhere locks the other window; locking here does not', async () => {
		const one = await openCaseload(await open());
		await one.save(introduction(digby));
		await one.setLock(passphrase);
		const other = await anotherWindow(one);
		await other.unlock(passphrase);
		await other.lockNow('here');
		expect([(await one.all()).lock, (await other.all()).lock]).toEqual(['open', 'locked']);
		await other.unlock(passphrase);
		const heard = await listenIn(one);
		await other.lockNow('everywhere');
		await heard();
		expect([(await one.all()).lock, (await other.all()).lock]).toEqual(['locked', 'locked']);
	});

	test('taken off, everything is as it was before', async () => {
		const here = await openCaseload(await open());
		await here.merge([introduction(digby, ['kept']), introduction(yarmouth)]);
		const before = (await atRest(here))!['introductions'];
		await here.setLock(passphrase);
		expect((await atRest(here))!['introductions']).not.toEqual(before);
		expect(await here.removeLock()).toBe('done');
		expect((await atRest(here))!['introductions']).toEqual(before);
		expect((await here.all()).lock).toBe('none');
	});

	test('neither set anew nor taken off while it is locked', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		await here.setLock(passphrase);
		await here.lockNow('here');
		const before = await atRest(here);
		expect([await here.setLock('another'), await here.removeLock()]).toEqual(['locked', 'locked']);
		expect(await atRest(here)).toEqual(before);
	});

	test('a change of passphrase that fails half-way changes nothing', async () => {
		const here = await openCaseload(await open());
		await here.merge([introduction(digby), introduction(yarmouth)]);
		await here.setLock(passphrase);
		const before = await atRest(here);
		await refuseWrites(here, 'QuotaExceededError', 1);
		expect(await here.setLock('another')).toBe('full');
		expect(await atRest(here)).toEqual(before);
		expect(await idsIn(here)).toEqual([yarmouth, digby]);
		const again = await openCaseload(here.page);
		expect([await again.unlock('another'), await again.unlock(passphrase)]).toEqual(['wrong', 'open']);
	});

	test('a passphrase that was changed in another window has to be given here too, and nothing typed meanwhile is lost', async () => {
		const one = await openCaseload(await open());
		await one.save(introduction(digby));
		const other = await anotherWindow(one);
		await one.setLock(passphrase);
		expect(await other.save(introduction(digby, ['typed meanwhile']))).toMatchObject({ outcome: 'held', why: 'locked' });
		expect(await other.all()).toMatchObject({ lock: 'locked', introductions: [] });
		expect(await other.unlock(passphrase)).toBe('open');
		expect((await one.all()).introductions.map(({ events }) => events.length)).toEqual([1]);
	});

	test('a forgotten passphrase can only erase', async () => {
		const here = await openCaseload(await open());
		await here.save(introduction(digby));
		await here.setLock(passphrase);
		await here.lockNow('everywhere');
		expect(await here.eraseAll()).toEqual({ outcome: 'gone', left: 0 });
		expect(await here.save(introduction(yarmouth))).toMatchObject({ outcome: 'saved' });
		expect(await here.all()).toMatchObject({ lock: 'none', introductions: [{ id: yarmouth }] });
	});

	test('where the browser cannot seal, there is no lock', async () => {
		const page = await open();
		await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
		expect(await (await openCaseload(page)).setLock(passphrase)).toBe('unavailable');
	});

	test('a window that nobody uses locks itself, and use puts that off', async () => {
		const page = await open();
		await page.clock.install();
		const here = await openCaseload(page);
		await here.save(introduction(digby));
		await here.setLock(passphrase);
		const lock = async () => (await here.all()).lock;
		await page.evaluate(() => void window.lockWhenIdle(window.store, 60_000));
		await page.clock.fastForward(50_000);
		await page.keyboard.press('Shift');
		await page.clock.fastForward(50_000);
		expect(await lock()).toBe('open');
		await page.clock.fastForward(10_000);
		expect(await lock()).toBe('locked');
	});
});

describe('sealing', () => {
	const { open } = useBrowser();

	test('the site is a place where sealing works', async () => {
		const page = await open();
		await page.goto(at(''));
		expect(await page.evaluate(() => typeof crypto.subtle)).toBe('object');
	});
});
