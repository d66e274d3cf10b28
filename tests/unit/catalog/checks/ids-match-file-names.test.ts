import { describe, expect, test } from 'vitest';
import { idsMatchFileNames } from '../../../../src/catalog/checks/ids-match-file-names.ts';
import { codes, entries, service } from '../entries-builder.ts';

describe('idsMatchFileNames', () => {
	test.each(['fair', 'job-fair', '2slgbtq-network', 'a1-b2'])('"%s" can be an id', (id) => {
		expect(idsMatchFileNames(entries({ services: [service(id)] }))).toEqual([]);
	});

	test.each(['Fair', 'job_fair', 'job--fair', '-fair', 'fair.en', 'fête'])('"%s" cannot be an id', (id) => {
		expect(codes(idsMatchFileNames(entries({ services: [service(id)] })))).toContain(`services/${id}.md odd-file-name`);
	});

	test('an id has at most 80 characters', () => {
		expect(codes(idsMatchFileNames(entries({ services: [service('x'.repeat(81))] })))).toContain(
			`services/${'x'.repeat(81)}.md odd-file-name`,
		);
	});
});
