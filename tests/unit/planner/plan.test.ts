import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/planner/plan.ts';
import type { Summary } from '../../../src/planner/summary.ts';
import { aDirectory, aDoor, aNeed, aService, today } from './build.ts';

const doorsOf = (directory: ReturnType<typeof aDirectory>, summary: Summary) =>
	plan(directory, summary, today).doors.map(({ door }) => door);

describe('plan: which doors', () => {
	test('a part answer never hides a core one', () => {
		const directory = aDirectory([
			aService('everything', 'generalist', ['hire', 'part:train', 'part:money']),
			aService('courses', 'trainer', ['train']),
			aService('loans', 'lender', ['money']),
		]);
		expect(doorsOf(directory, { needs: ['hire', 'train', 'money'] }).sort()).toEqual(['generalist', 'lender', 'trainer']);
	});

	test('where nobody offers a core answer, a part answer is the answer', () => {
		const directory = aDirectory([aService('chat', 'generalist', ['part:train'])]);
		expect(plan(directory, { needs: ['train'] }, today).doors[0]?.answers).toEqual([
			{ need: 'train', service: 'chat', level: 'part' },
		]);
	});

	test('two services behind one desk are one door', () => {
		const directory = aDirectory([
			aService('ads', 'centre', ['advertise']),
			aService('matching', 'centre', ['meet']),
			aService('job-board', 'other', ['advertise']),
		]);
		expect(doorsOf(directory, { needs: ['advertise', 'meet'] })).toEqual(['centre']);
	});

	test('two desks of one department are two doors', () => {
		const directory = aDirectory([
			aService('courses', 'department/training', ['train']),
			aService('rules', 'department/standards', ['rules']),
		]);
		expect(doorsOf(directory, { needs: ['train', 'rules'] }).sort()).toEqual(['department/standards', 'department/training']);
	});

	test('help made for the sector is preferred to general help', () => {
		const directory = aDirectory([
			aService('general', 'a', ['train']),
			aService('for-fisheries', 'z', ['train'], { sectors: ['fishing'] }),
		]);
		expect(doorsOf(directory, { needs: ['train'], employer: { sector: 'fishing' } })).toEqual(['z']);
	});

	test('money for people you did not name comes after money for anybody', () => {
		const directory = aDirectory(
			[aService('youth-subsidy', 'a', ['afford'], { hires: ['youth'] }), aService('subsidy', 'z', ['afford'])],
			{ needs: [aNeed('hire-students', { hires: ['youth'] })] },
		);
		expect(doorsOf(directory, { needs: ['afford'] })).toEqual(['z']);
	});

	test('of help for people whom no need names, what is made for the sector still comes before general help', () => {
		const services = [
			aService('women-in-trades', 'a', ['attract'], { hires: ['women'], sectors: ['construction'] }),
			aService('career-fairs', 'z', ['attract']),
		];
		const builder: Summary = { needs: ['attract'], employer: { sector: 'construction' } };
		expect(doorsOf(aDirectory(services), builder)).toEqual(['a']);
		expect(doorsOf(aDirectory(services), { needs: ['attract'], employer: { sector: 'retail' } })).toEqual(['z']);
		const couldBeNamed = aDirectory(services, { needs: [aNeed('hire-women', { hires: ['women'] })] });
		expect(doorsOf(couldBeNamed, builder)).toEqual(['z']);
	});

	test('money for the people you want to hire comes before money for anybody', () => {
		const directory = aDirectory(
			[
				aService('newcomer-subsidy', 'z', ['afford'], { hires: ['newcomers'] }),
				aService('subsidy', 'a', ['afford']),
				aService('matching', 'z', ['hire-newcomers']),
			],
			{ needs: [aNeed('hire-newcomers', { hires: ['newcomers'] })] },
		);
		expect(doorsOf(directory, { needs: ['afford', 'hire-newcomers'] })).toEqual(['z']);
	});

	test('French is a merit for an employer who prefers it; English is nobody’s merit', () => {
		const directory = aDirectory([aService('one', 'a', ['train'], { languages: ['en', 'fr'] }), aService('two', 'z', ['train'])]);
		expect(doorsOf(directory, { needs: ['train'], employer: { languages: ['fr', 'en'] } })).toEqual(['a']);
		const fits = ['en', 'fr'].map(
			(first) => plan(directory, { needs: ['train'], employer: { languages: [first as 'en'] } }, today).doors[0]?.fit,
		);
		expect(fits[1]).toBeGreaterThan(fits[0] ?? 0);
	});

	test('advice made for certain owners is for those who say that they are; for others it comes after advice for anybody', () => {
		const directory = aDirectory([
			aService('for-women', 'a', ['advice'], { owners: ['women'] }),
			aService('for-anybody', 'z', ['advice']),
		]);
		expect(doorsOf(directory, { needs: ['advice'] })).toEqual(['z']);
		expect(doorsOf(directory, { needs: ['advice'], employer: { owners: ['women'] } })).toEqual(['a']);
	});

	test('help for one or two kinds of employer is made for them; leaving one kind out makes nobody the purpose', () => {
		const directory = aDirectory([
			aService('for-nonprofits', 'community-fund', ['money'], { employerKinds: ['nonprofit', 'cooperative'] }),
			aService('not-for-government', 'department', ['train'], {
				employerKinds: ['business', 'nonprofit', 'cooperative', 'self-employed'],
			}),
			aService('for-all', 'anybody', ['hire']),
		]);
		const fits = new Map(
			plan(directory, { needs: ['money', 'train', 'hire'], employer: { kind: 'nonprofit' } }, today).doors.map(
				({ door, fit }) => [door, fit],
			),
		);
		expect(fits.get('community-fund')).toBeGreaterThan(fits.get('anybody') ?? 0);
		expect(fits.get('department')).toBe(fits.get('anybody'));
	});

	test('of two equal doors the one that also helps in part with what else was named is taken, each month', () => {
		const directory = aDirectory([
			aService('counselling', 'listeners', ['calm', 'part:layoffs']),
			aService('claims', 'insurers', ['calm']),
			aService('rules', 'standards', ['layoffs']),
		]);
		for (const month of ['2026-11', '2026-12', '2027-01', '2027-02', '2027-03']) {
			const { doors } = plan(directory, { needs: ['calm', 'layoffs'] }, `${month}-20`);
			expect(doors.map(({ door }) => door).sort()).toEqual(['listeners', 'standards']);
		}
	});

	test('an overdue listing loses its rank, whatever place, sector and kind it is made for', () => {
		const directory = aDirectory(
			[
				aService('general', 'anybody', ['train']),
				aService('special', 'overdue-council', ['train'], {
					sectors: ['fishing'],
					counties: ['digby'],
					employerKinds: ['cooperative'],
					trust: 'overdue',
				}),
			],
			{ doors: [aDoor('overdue-council', { officeCounties: ['digby'], communities: ['Meteghan'] })] },
		);
		const employer = { sector: 'fishing', county: 'digby', community: 'Meteghan', kind: 'cooperative' as const };
		expect(doorsOf(directory, { needs: ['train'], employer })).toEqual(['anybody']);
	});

	test('the alternative is another door that does the same, never a chosen one', () => {
		const directory = aDirectory([
			aService('one', 'a', ['train']),
			aService('two', 'b', ['train']),
			aService('three', 'c', ['part:train']),
		]);
		const [door] = plan(directory, { needs: ['train'] }, today).doors;
		expect(['a', 'b']).toContain(door?.alternatives[0]);
		expect(door?.alternatives).not.toContain(door?.door);
	});
});

describe('plan: networks', () => {
	const directory = aDirectory(
		[aService('recruitment', 'network', ['meet'], { throughMembers: true }), aService('online-ads', 'network', ['advertise'])],
		{
			doors: [
				aDoor('member-west', { forNetworks: ['network'], counties: ['digby', 'yarmouth'] }),
				aDoor('member-closed', { forNetworks: ['network'], counties: ['halifax'], status: 'ended' }),
			],
		},
	);

	test('a service of a network is met at the member of the county', () => {
		expect(doorsOf(directory, { needs: ['meet'], employer: { county: 'digby' } })).toEqual(['member-west']);
	});

	test('where no open member is known, the network itself is the door', () => {
		expect(doorsOf(directory, { needs: ['meet'], employer: { county: 'halifax' } })).toEqual(['network']);
	});

	test('while the county is not said, the network itself is the door', () => {
		expect(doorsOf(directory, { needs: ['meet'] })).toEqual(['network']);
	});

	test("for a practitioner the network's services are their own centre's work, not a partner's", () => {
		const result = plan(directory, { voice: 'practitioner', needs: ['meet', 'advertise'], employer: { county: 'digby' } }, today);
		expect(result.doors).toEqual([]);
		expect(result.own).toEqual([
			{ need: 'meet', service: 'recruitment', level: 'core', door: 'member-west' },
			{ need: 'advertise', service: 'online-ads', level: 'core', door: 'member-west' },
		]);
	});

	test("of a county's centres, the own one serves in the language that the employer named first", () => {
		const centres = ['alder', 'birch', 'cedar', 'elder', 'maple'];
		const ownIn = (french: string) => {
			const withCentres = aDirectory([aService('recruitment', 'network', ['meet'], { throughMembers: true })], {
				doors: [
					aDoor('network'),
					...centres.map((id) =>
						aDoor(id, { forNetworks: ['network'], counties: ['digby'], languages: id === french ? ['fr', 'en'] : ['en'] }),
					),
				],
			});
			const employer = { county: 'digby', languages: ['fr'] } as const;
			return plan(withCentres, { voice: 'practitioner', needs: ['meet'], employer }, today).own[0]?.door;
		};
		expect(centres.map(ownIn)).toEqual(centres);
	});

	test('what the own centre only helps with still gets a partner who does it', () => {
		const withTrainer = aDirectory([
			aService('pointer', 'network', ['part:train'], { throughMembers: true }),
			aService('courses', 'trainer', ['train']),
		]);
		const result = plan(withTrainer, { voice: 'practitioner', needs: ['train'] }, today);
		expect(result.doors.map(({ door }) => door)).toEqual(['trainer']);
		expect(result.own.map(({ level }) => level)).toEqual(['part']);
	});

	test('a need nobody serves names the member of the county as the fallback', () => {
		const gap = { ...directory, needs: [...directory.needs, aNeed('house-workers')] };
		expect(plan(gap, { needs: ['house-workers'], employer: { county: 'yarmouth' } }, today).unanswered).toEqual([
			{ need: 'house-workers', fallback: 'member-west' },
		]);
	});

	test('without a county the fallback is the network itself', () => {
		const gap = { ...directory, needs: [...directory.needs, aNeed('house-workers')] };
		expect(plan(gap, { needs: ['house-workers'] }, today).unanswered).toEqual([{ need: 'house-workers', fallback: 'network' }]);
	});
});

describe('plan: order', () => {
	const directory = aDirectory(
		[
			aService('grant', 'grants', ['money'], { gives: 'money' }),
			aService('advice', 'advisers', ['advice']),
			aService('matching', 'matchers', ['meet']),
		],
		{ doors: [aDoor('matchers', { counties: ['digby'] }), aDoor('advisers')] },
	);
	const needs = ['money', 'advice', 'meet'];

	test('free human help comes before money, and local before distant', () => {
		expect(doorsOf(directory, { needs, employer: { county: 'digby' } })).toEqual(['matchers', 'advisers', 'grants']);
	});

	test('help that costs something comes after help that is not known to', () => {
		const priced = aDirectory(
			[aService('club', 'local-club', ['peers'], { costs: true }), aService('advice', 'far-advisers', ['advice'])],
			{
				doors: [aDoor('local-club', { counties: ['digby'] })],
			},
		);
		expect(doorsOf(priced, { needs: ['peers', 'advice'], employer: { county: 'digby' } })).toEqual([
			'far-advisers',
			'local-club',
		]);
	});

	test('a desk that can be called comes before a web page that answers more', () => {
		const called = aDirectory([aService('courses', 'page', ['train', 'mentor']), aService('matching', 'desk', ['meet'])], {
			doors: [aDoor('page', { warmth: 'cold' })],
		});
		expect(doorsOf(called, { needs: ['train', 'mentor', 'meet'] })).toEqual(['desk', 'page']);
	});

	test('a local web page still comes before a distant desk', () => {
		const near = aDirectory([aService('courses', 'page', ['train']), aService('matching', 'desk', ['meet'])], {
			doors: [aDoor('page', { warmth: 'cold', counties: ['digby'] })],
		});
		expect(doorsOf(near, { needs: ['train', 'meet'], employer: { county: 'digby' } })).toEqual(['page', 'desk']);
	});

	test.each([{ status: 'unclear' as const }, { trust: 'overdue' as const }])(
		'what must be asked about comes after what is known to run: %o',
		(doubt) => {
			const doubted = aDirectory([
				aService('courses', 'council', ['train', 'mentor'], { sectors: ['fishing'], ...doubt }),
				aService('matching', 'desk', ['meet']),
			]);
			expect(doorsOf(doubted, { needs: ['train', 'mentor', 'meet'], employer: { sector: 'fishing' } })).toEqual([
				'desk',
				'council',
			]);
		},
	);

	test('what is urgent comes first, even when it is money', () => {
		expect(doorsOf(directory, { needs, urgent: ['money'], employer: { county: 'digby' } })[0]).toBe('grants');
	});
});

describe('plan: what else it says', () => {
	test('an excluded service is kept with its reason and the needs it would have answered', () => {
		const directory = aDirectory([aService('old', 'a', ['train'], { status: 'ended' })]);
		expect(plan(directory, { needs: ['train'] }, today).excluded).toEqual([
			{ service: 'old', needs: ['train'], because: [{ code: 'ended' }] },
		]);
	});

	test('of several desks that all hold a service back, the one with the least in the way gives the reasons', () => {
		const directory = aDirectory([aService('matching', 'network', ['meet'], { throughMembers: true, languages: ['en'] })], {
			doors: [
				aDoor('member-a', { forNetworks: ['network'], sectors: ['fishing'] }),
				aDoor('member-b', { forNetworks: ['network'] }),
			],
		});
		const employer = { county: 'digby', sector: 'retail', languages: ['fr'] as const };
		expect(plan(directory, { needs: ['meet'], employer }, today).excluded[0]?.because).toEqual([
			{ code: 'other-language', languages: ['en'] },
		]);
	});

	test('whether an organization is still there is asked once, whatever it gives', () => {
		const directory = aDirectory([aService('one', 'a', ['train']), aService('two', 'a', ['money'])], {
			doors: [aDoor('a', { status: 'unclear' })],
		});
		expect(plan(directory, { needs: ['train', 'money'] }, today).doors[0]?.ask).toHaveLength(1);
	});

	test('whom one hires is asked, but not where the need is about nobody else', () => {
		const needs = [aNeed('hire-newcomers', { hires: ['newcomers'] }), aNeed('hire-students', { hires: ['students', 'youth'] })];
		const questionsOf = (need: string) =>
			plan(aDirectory([aService('help', 'a', [need], { hires: ['newcomers', 'youth'] })], { needs }), { needs: [need] }, today)
				.doors[0]?.ask;
		expect(questionsOf('hire-newcomers')).toEqual([]);
		for (const need of ['hire-students', 'afford']) {
			expect(questionsOf(need)).toEqual([{ code: 'whom-you-hire', service: 'help', groups: ['newcomers', 'youth'] }]);
		}
	});

	test('needs worth exploring ride along with chosen doors and ask for no door of their own', () => {
		const directory = aDirectory([aService('matching', 'a', ['meet', 'engage']), aService('pay-study', 'b', ['pay'])], {
			needs: [
				aNeed('engage', { factors: [{ factor: 'workplace-culture', weight: 3 }] }),
				aNeed('pay', { factors: [{ factor: 'pay-benefits', weight: 3 }] }),
			],
		});
		const result = plan(
			directory,
			{ needs: ['meet'], factors: { 'workplace-culture': { standing: 'stressor' }, 'pay-benefits': { standing: 'stressor' } } },
			today,
		);
		expect(result.doors.map(({ door }) => door)).toEqual(['a']);
		expect(result.doors[0]?.reasons).toContainEqual({ code: 'explores-need', need: 'engage', from: 'factors.workplace-culture' });
		expect(result.explore).toEqual([{ need: 'pay', service: 'pay-study', level: 'core', door: 'b' }]);
	});

	test('stressors alone still lead to doors', () => {
		const directory = aDirectory([aService('pay-study', 'b', ['pay'])], {
			needs: [aNeed('pay', { factors: [{ factor: 'pay-benefits', weight: 3 }] })],
		});
		expect(doorsOf(directory, { factors: { 'pay-benefits': { standing: 'stressor' } } })).toEqual(['b']);
	});

	test('an empty summary gives an empty plan, not an error', () => {
		const result = plan(aDirectory([aService('courses', 'a', ['train'])]), {}, today);
		expect(result).toMatchObject({ demand: [], doors: [], own: [], unanswered: [], excluded: [], exact: true });
	});
});
