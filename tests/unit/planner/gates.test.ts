import { describe, expect, test } from 'vitest';
import { passGates } from '../../../src/planner/gates.ts';
import type { SummaryEmployer } from '../../../src/planner/summary.ts';
import { aDoor, aService, today } from './build.ts';

type ServiceFacts = Parameters<typeof aService>[3];
type DoorFacts = Parameters<typeof aDoor>[1];

function verdict(service: ServiceFacts, employer: SummaryEmployer = {}, door: DoorFacts = {}) {
	const { no, ask } = passGates(aService('s', 'd', ['n'], service), aDoor('d', door), employer, today);
	return { no: no.map(({ code }) => code), ask: ask.map(({ code }) => code) };
}

describe('passGates', () => {
	test('a listing without limits is open to everybody and asks nothing', () => {
		expect(verdict({})).toEqual({ no: [], ask: [] });
	});

	test.each([
		['an ended service', { status: 'ended' }, {}, {}, 'ended'],
		['an open service of an ended organization', {}, {}, { status: 'ended' }, 'organization-ended'],
		['a closed service', { status: 'temporarily-closed' }, {}, {}, 'temporarily-closed'],
		['a service nobody confirmed for too long', { lapsed: true }, {}, {}, 'not-confirmed-for-long'],
		['a service of other counties', { counties: ['digby'] }, { county: 'halifax' }, {}, 'other-county'],
		['a door of other counties', {}, { county: 'halifax' }, { counties: ['digby'] }, 'other-county'],
		['a service of other sectors', { sectors: ['mining'] }, { sector: 'retail' }, {}, 'other-sector'],
		['a service for larger employers', { minEmployees: 5 }, { employees: 4 }, {}, 'too-few-employees'],
		['a service for smaller employers', { maxEmployees: 50 }, { employees: 51 }, {}, 'too-many-employees'],
		['a service for nonprofits', { employerKinds: ['nonprofit'] }, { kind: 'business' }, {}, 'other-kind'],
		['a service in other languages', { languages: ['en'] }, { languages: ['fr'] }, {}, 'other-language'],
	] as const)('%s is held back, and says why', (_, service, employer, door, code) => {
		expect(verdict(service as ServiceFacts, employer as SummaryEmployer, door as DoorFacts).no).toEqual([code]);
	});

	test.each([
		['county', { counties: ['digby'] }, 'county-not-said'],
		['sector', { sectors: ['mining'] }, 'sector-not-said'],
		['size', { maxEmployees: 50 }, 'size-not-said'],
		['kind', { employerKinds: ['nonprofit'] }, 'kind-not-said'],
	] as const)('an unsaid %s never excludes; it becomes a question', (_, service, code) => {
		expect(verdict(service as ServiceFacts)).toEqual({ no: [], ask: [code] });
	});

	test('a language that a listing does not name is asked about, unless the employer can be served in English', () => {
		const asked = (languages: SummaryEmployer['languages']) => verdict({}, { languages } as SummaryEmployer).ask;
		expect(asked(['fr'])).toEqual(['language-not-known']);
		expect(asked(['fr', 'en'])).toEqual([]);
		expect(asked([])).toEqual([]);
	});

	test('what a service is open to instead is told with the reason', () => {
		const service = aService('s', 'd', ['n'], {
			counties: ['digby', 'yarmouth'],
			sectors: ['mining'],
			employerKinds: ['nonprofit'],
			languages: ['en'],
		});
		const door = aDoor('d', { counties: ['yarmouth', 'halifax'] });
		const employer: SummaryEmployer = { county: 'halifax', sector: 'retail', kind: 'business', languages: ['fr'] };
		expect(passGates(service, door, employer, today).no).toEqual([
			{ code: 'other-county', counties: ['yarmouth'] },
			{ code: 'other-sector', sectors: ['mining'] },
			{ code: 'other-kind', kinds: ['nonprofit'] },
			{ code: 'other-language', languages: ['en'] },
		]);
	});

	test('a network’s service does not say which counties: its members’ are theirs to say', () => {
		const service = aService('s', 'd', ['n'], { counties: ['digby'], throughMembers: true });
		expect(passGates(service, aDoor('d'), { county: 'halifax' }, today).no).toEqual([{ code: 'other-county' }]);
	});

	test('an ended service of an ended organization says both: opening one again would not open the other', () => {
		expect(verdict({ status: 'ended' }, {}, { status: 'ended' }).no).toEqual(['ended', 'organization-ended']);
	});

	test('the limits themselves are inside: five of at least five, fifty of at most fifty', () => {
		expect(verdict({ minEmployees: 5, maxEmployees: 50 }, { employees: 5 }).no).toEqual([]);
		expect(verdict({ minEmployees: 5, maxEmployees: 50 }, { employees: 50 }).no).toEqual([]);
	});

	test('whom one hires and conditions in words are questions, never exclusions', () => {
		expect(verdict({ hires: ['youth'], conditions: 2 })).toEqual({ no: [], ask: ['whom-you-hire', 'condition-in-words'] });
	});

	test('a question about people names the people', () => {
		const service = aService('s', 'd', ['n'], { hires: ['youth'], owners: ['women'] });
		expect(passGates(service, aDoor('d'), {}, today).ask).toEqual([
			{ code: 'whose-business', service: 's', groups: ['women'] },
			{ code: 'whom-you-hire', service: 's', groups: ['youth'] },
		]);
	});

	test('whose business it is, is asked unless it was said, and never excludes', () => {
		expect(verdict({ owners: ['women'] })).toEqual({ no: [], ask: ['whose-business'] });
		expect(verdict({ owners: ['women'] }, { owners: ['youth'] })).toEqual({ no: [], ask: ['whose-business'] });
		expect(verdict({ owners: ['women'] }, { owners: ['women'] })).toEqual({ no: [], ask: [] });
	});

	test.each([
		['a service', 'unclear', 'active', 'service'],
		['an organization', 'active', 'unclear', 'organization'],
		['a service of an organization', 'unclear', 'unclear', 'service'],
	] as const)('%s that nobody saw lately is asked about, not hidden', (_, status, organization, of) => {
		expect(passGates(aService('s', 'd', ['n'], { status }), aDoor('d', { status: organization }), {}, today)).toEqual({
			no: [],
			ask: [{ code: 'status-unclear', service: 's', of }],
		});
	});

	test('one shared language is enough', () => {
		expect(verdict({ languages: ['en'] }, { languages: ['fr', 'en'] }).no).toEqual([]);
	});

	test("a desk's own languages count before the service's", () => {
		expect(verdict({ languages: ['en'] }, { languages: ['fr'] }, { languages: ['en', 'fr'] }).no).toEqual([]);
	});
});

describe('intake windows', () => {
	const window = (opens: string | undefined, closes: string | undefined) => ({
		windows: [{ ...(opens === undefined ? {} : { opens }), ...(closes === undefined ? {} : { closes }) }],
	});

	test.each([
		['opens today', window(today, undefined)],
		['closes today', window(undefined, today)],
		['lies around today', window('2026-01-01', '2026-12-31')],
	])('a window that %s is open', (_, service) => {
		expect(verdict(service).no).toEqual([]);
	});

	test('a window that closed says when', () => {
		const service = aService('s', 'd', ['n'], window('2026-01-01', '2026-03-31'));
		expect(passGates(service, aDoor('d'), {}, today).no).toEqual([{ code: 'window-closed', closed: '2026-03-31' }]);
	});

	test('of several closed windows the next opening is told', () => {
		const service = aService('s', 'd', ['n'], {
			windows: [
				{ opens: '2027-09-01' },
				{ opens: '2026-01-01', closes: '2026-02-01' },
				{ opens: '2027-01-15', closes: '2027-02-01' },
			],
		});
		expect(passGates(service, aDoor('d'), {}, today).no).toEqual([{ code: 'window-closed', opens: '2027-01-15' }]);
	});
});
