import { describe, expect, test } from 'vitest';
import { coreInUse, coresToDrop, isKeepable, surplus, treatmentOf } from '../../../src/offline/treatment.ts';

const scope = 'https://example.org/lodestone/';
const get = (path: string, more = {}) => treatmentOf({ method: 'GET', url: scope + path, ...more }, scope);

describe('treatmentOf', () => {
	test.each(['', 'plan/', 'fr/services/start-program/', '404.html', 'plan'])('"%s" is a page, from the network first', (path) => {
		expect(get(path)).toEqual({ kind: 'page', key: scope + path });
	});

	test.each(['assets/Wizard.D0B2beRt.js', 'assets/style.css'])(
		'"%s" never changes under its name, so the copy comes first',
		(path) => expect(get(path)).toEqual({ kind: 'asset', key: scope + path }),
	);

	test.each(['data/wizard-words.fr.json', 'source/start-program.json', 'favicon.svg'])(
		'"%s" changes under its name, so the network comes first',
		(path) => expect(get(path)).toEqual({ kind: 'file', key: scope + path }),
	);

	test.each(['update/', 'fr/update/', 'report/', 'search/'])('%s is the same page whatever its query asks', (path) => {
		expect(get(`${path}?id=start-program`)).toEqual({ kind: 'page', key: scope + path });
	});

	test.each(['plan/?from=mail', 'services/update/?id=1', '?page=2'])('of "%s" no copy is kept', (path) => {
		expect(get(path)).toEqual({ kind: 'page', key: undefined });
	});

	test('a file with a query is left alone', () => {
		expect(get('data/wizard-words.fr.json?now')).toEqual({ kind: 'leave' });
	});

	test.each(['pagefind/fragment/en-ca_1.pf_fragment', 'pagefind/index/en-ca_1.pf_index'])(
		'of the search index (%s) nothing is kept, because it would tell what was searched for',
		(path) => expect(get(path)).toEqual({ kind: 'leave' }),
	);

	test('what stands after # is never part of a kept address', () => {
		expect(get('introduction/#packet=secret')).toEqual({ kind: 'page', key: `${scope}introduction/` });
	});

	test.each([
		['another host', { url: 'https://elsewhere.example/lodestone/plan/' }],
		['another site of this host', { url: 'https://example.org/plan/' }],
		['a site whose path begins alike', { url: 'https://example.org/lodestone-two/plan/' }],
		['something sent', { method: 'POST' }],
		['a part of a file', { headers: new Headers({ Range: 'bytes=0-9' }) }],
	])('%s is left alone', (_, more) => {
		expect(get('plan/', more)).toEqual({ kind: 'leave' });
	});
});

describe('isKeepable', () => {
	const sound = { status: 200, type: 'basic', redirected: false } as const;

	test('a whole, sound answer from here is kept', () => {
		expect(isKeepable(sound)).toBe(true);
	});

	test.each([
		['an error', { status: 404 }],
		['a part', { status: 206 }],
		['an answer from another address', { redirected: true }],
		['an answer that cannot be looked into', { type: 'opaque' }],
		['a redirect', { type: 'opaqueredirect' }],
	] as const)('%s is not kept', (_, more) => {
		expect(isKeepable({ ...sound, ...more })).toBe(false);
	});
});

describe('the kept sets', () => {
	const whole = (name: string) => ({ name, isComplete: true });
	const begun = (name: string) => ({ name, isComplete: false });

	test('a release answers from its own set once that is whole', () => {
		expect(coreInUse([whole('old'), whole('new')], 'new')).toBe('new');
	});

	test('until then the newest whole set answers', () => {
		expect(coreInUse([whole('older'), whole('old'), begun('new')], 'new')).toBe('old');
	});

	test('a set that is not whole never answers', () => {
		expect(coreInUse([begun('old'), begun('new')], 'new')).toBeUndefined();
	});

	test('a whole new set replaces all others', () => {
		expect(coresToDrop([whole('old'), begun('broken'), whole('new')], 'new')).toEqual(['old', 'broken']);
	});

	test('while a set is filled, the one that answers stays', () => {
		expect(coresToDrop([whole('older'), whole('old'), begun('new')], 'new')).toEqual(['older']);
	});
});

describe('surplus', () => {
	test('the oldest copies go first', () => {
		expect(surplus(['a', 'b', 'c', 'd'], 2, new Set())).toEqual(['a', 'b']);
	});

	test('what everybody keeps is neither counted nor dropped', () => {
		expect(surplus(['a', 'b', 'c', 'd'], 2, new Set(['a']))).toEqual(['b']);
	});

	test('nothing goes while there is room', () => {
		expect(surplus(['a', 'b'], 2, new Set())).toEqual([]);
	});
});
