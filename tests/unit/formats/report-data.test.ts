import { describe, expect, test } from 'vitest';
import { toReportData } from '../../../src/formats/report-data.ts';
import { desk, indexOf, organization, service } from '../site/catalog-builder.ts';

const mailDesk = (id: string, value: string) => desk(id, { channels: [{ kind: 'email', value }] });
const { catalog } = indexOf(
	[
		organization('council', { doors: [mailDesk('front', 'front@example.ca'), mailDesk('training', 'training@example.ca')] }),
		organization('silent', { doors: [desk('line', { channels: [] })] }),
	],
	[service('courses', { organization: 'council', door: 'training' })],
);

describe('toReportData', () => {
	test('where no steward is named, a report may go to the desk that the listing names', () => {
		const { services, organizations } = toReportData(catalog, 'en');
		expect(services['courses']?.mail).toBe('training@example.ca');
		expect(organizations['council']?.mail).toBe('front@example.ca');
	});

	test('an organization without a mailbox has none made up for it', () => {
		expect(toReportData(catalog, 'en').organizations['silent']).not.toHaveProperty('mail');
	});

	test('where a steward reads reports, no other mailbox is offered', () => {
		const settings = { ...catalog.settings, stewardEmail: 'steward@example.ca' };
		const { services, organizations } = toReportData({ ...catalog, settings }, 'en');
		expect([...Object.values(services), ...Object.values(organizations)].filter((one) => 'mail' in one)).toEqual([]);
	});
});
