import { describe, expect, test } from 'vitest';
import { deviceKey, erase, keep, recall, type DeviceStorage } from '../../../src/wizard/device.ts';
import { known } from './build.ts';

function storageWith(held?: string): () => DeviceStorage {
	const values = new Map(held === undefined ? [] : [[deviceKey, held]]);
	return () => ({
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => values.set(key, value),
		removeItem: (key) => values.delete(key),
	});
}

const refusing = (): DeviceStorage => {
	throw new DOMException('Access is denied for this document.', 'SecurityError');
};
const full: DeviceStorage = {
	getItem: () => null,
	setItem: () => {
		throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
	},
	removeItem: () => undefined,
};
const said = {
	journey: 'j',
	view: 'factors',
	summary: { needs: ['get-advice'], factors: { 'pay-benefits': { standing: 'stressor', note: 'mine' } } },
} as const;

describe('what a device keeps', () => {
	test('answers come back with their notes, step and day', () => {
		const storage = storageWith();
		keep(storage, said, '2026-11-20');
		expect(recall(storage, known)).toEqual({ ...said, date: '2026-11-20', leftOut: [] });
	});

	test('erasing leaves nothing', () => {
		const storage = storageWith();
		keep(storage, said, '2026-11-20');
		erase(storage);
		expect(recall(storage, known)).toBeUndefined();
	});

	test('answers that the directory no longer knows are left out and named', () => {
		const storage = storageWith();
		keep(storage, { ...said, summary: { needs: ['get-advice', 'fly'] } }, '2026-11-20');
		expect(recall(storage, known)).toMatchObject({
			summary: { needs: ['get-advice'] },
			leftOut: [{ path: 'needs.1', value: 'fly' }],
		});
	});

	test.each([
		['half a text', '{"journey":"j","summ'],
		['another kind of value', '42'],
		['nothing', 'null'],
		['a summary that is none', '{"journey":"j","view":"plan","summary":"{}"}'],
		['a summary that is not text', '{"journey":"j","view":"plan","summary":{}}'],
		['no answers', '{"journey":"j","view":"plan","summary":"{\\"format\\":\\"lodestone-summary\\",\\"version\\":1}"}'],
	])('%s is as good as nothing', (_, held) => {
		expect(recall(storageWith(held), known)).toBeUndefined();
	});

	test('a step that does not exist leads to the check page', () => {
		const storage = storageWith();
		keep(storage, said, '2026-11-20');
		const text = (storage().getItem(deviceKey) ?? '').replace('"factors"', '"nowhere"');
		expect(recall(storageWith(text), known)?.view).toBe('check');
	});

	test('a browser that refuses storage holds nothing and breaks nothing', () => {
		expect(recall(refusing, known)).toBeUndefined();
		expect(() => erase(refusing)).not.toThrow();
		expect(keep(refusing, said, '2026-11-20')).toBe(false);
	});

	test('a full disk is reported, not thrown', () => {
		expect(keep(() => full, said, '2026-11-20')).toBe(false);
	});
});
