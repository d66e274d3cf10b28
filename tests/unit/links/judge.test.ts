import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/links/judge.ts';

describe('judge', () => {
	test.each([
		[{ status: 200 }, 'sound'],
		[{ status: 204 }, 'sound'],
		[{ status: 404 }, 'gone'],
		[{ status: 410 }, 'gone'],
		[{ why: 'ENOTFOUND' }, 'gone'],
		[{ why: 'EAI_AGAIN' }, 'unsure'],
		[{ why: 'timeout' }, 'unsure'],
		[{ why: 'CERT_HAS_EXPIRED' }, 'unsure'],
		[{ status: 403 }, 'unsure'],
		[{ status: 429 }, 'unsure'],
		[{ status: 503 }, 'unsure'],
		[{ status: 302 }, 'unsure'],
		[{}, 'unsure'],
	] as const)('%j is %s', (visit, verdict) => {
		expect(judge('https://example.ca/page', visit)).toBe(verdict);
	});

	test.each([
		['http://example.ca/page', 'https://example.ca/page'],
		['https://example.ca/page', 'https://www.example.ca/page/'],
		['https://example.ca/page', 'https://example.ca/en/page'],
		['https://example.ca/', 'https://example.ca/index.html'],
		['https://example.ca/Page', 'https://example.ca/page'],
	])('%s that ends at %s has not moved', (from, to) => {
		expect(judge(from, { status: 200, endedAt: to })).toBe('sound');
	});

	test.each([
		['https://example.ca/programs/hiring', 'https://example.ca/'],
		['https://example.ca/page', 'https://example.org/page'],
		['https://example.ca/page?id=1', 'https://example.ca/page?id=2'],
	])('%s that ends at %s has moved', (from, to) => {
		expect(judge(from, { status: 200, endedAt: to })).toBe('moved');
	});

	test('a page that moved and is not there either is gone', () => {
		expect(judge('https://example.ca/page', { status: 404, endedAt: 'https://example.ca/other' })).toBe('gone');
	});
});
