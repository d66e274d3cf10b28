import type { Level } from '../schema/vocabulary.ts';
import { expectedLanguage, languagesAt } from './gates.ts';
import type { Offer } from './offers.ts';
import type { Summary } from './summary.ts';

/** What a fit rule may look at: one offer, the level at which it answers one need, and the employer's answers. */
export interface FitContext {
	readonly offer: Offer;
	readonly level: Level;
	readonly summary: Summary;
	/** The need belongs to a mode that the employer is in. */
	readonly needFitsMode: boolean;
	/** Groups that the demanded needs are about hiring. */
	readonly hiring: ReadonlySet<string>;
	/** Groups that any need of the typology is about hiring: who wants one of the others has no way to say so. */
	readonly nameable: ReadonlySet<string>;
}

export interface FitRule {
	/** Permanent name; the page on how doors are chosen has a sentence for each. */
	readonly name: FitRuleName;
	/** Whole points, added where the rule applies. */
	readonly points: number;
	readonly applies: (context: FitContext) => boolean;
}

export type FitRuleName =
	| 'answers-as-core'
	| 'answers-as-part'
	| 'made-for-your-sector'
	| 'made-for-your-county'
	| 'office-in-your-county'
	| 'office-in-your-community'
	| 'made-for-your-kind'
	| 'made-for-your-size'
	| 'speaks-your-first-language'
	| 'for-whom-you-hire'
	| 'only-for-others-you-did-not-name'
	| 'hires-to-be-asked'
	| 'made-for-owners-like-you'
	| 'made-for-owners-you-did-not-name'
	| 'need-of-your-mode'
	| 'confirmed'
	| 'confirmation-due'
	| 'confirmation-overdue'
	| 'not-known-to-run-now'
	| 'county-to-be-asked'
	| 'sector-to-be-asked';

/**
 * How well an offer fits, rule by rule. Readable data on purpose: these are the only points there are. No rule knows a name, a
 * payment or the alphabet, so no organization can be preferred for anything but what it offers to whom and where.
 */
export const fitRules: readonly FitRule[] = [
	{ name: 'answers-as-core', points: 40, applies: ({ level }) => level === 'core' },
	{ name: 'answers-as-part', points: 10, applies: ({ level }) => level === 'part' },
	{
		name: 'made-for-your-sector',
		points: 12,
		applies: ({ offer, summary }) => includes(sectorsOf(offer), summary.employer?.sector),
	},
	{
		name: 'made-for-your-county',
		points: 8,
		applies: ({ offer, summary }) => includes(countiesOf(offer), summary.employer?.county),
	},
	{
		name: 'office-in-your-county',
		points: 3,
		applies: ({ offer, summary }) => includes(offer.door.officeCounties, summary.employer?.county),
	},
	{
		name: 'office-in-your-community',
		points: 2,
		applies: ({ offer, summary }) => hasOfficeIn(offer, summary.employer?.community),
	},
	{
		name: 'made-for-your-kind',
		points: 4,
		applies: ({ offer, summary }) => isForFewKinds(offer) && includes(offer.service.employerKinds, summary.employer?.kind),
	},
	{
		name: 'made-for-your-size',
		points: 3,
		applies: ({ offer, summary }) => offer.service.maxEmployees !== undefined && summary.employer?.employees !== undefined,
	},
	{
		name: 'speaks-your-first-language',
		points: 6,
		applies: ({ offer, summary }) => speaksFirstLanguage(offer, summary),
	},
	{ name: 'for-whom-you-hire', points: 10, applies: ({ offer, hiring }) => hiresNamed(offer, hiring) },
	{
		name: 'only-for-others-you-did-not-name',
		points: -14,
		applies: ({ offer, hiring, nameable }) => isForOthers(offer, hiring) && isNameable(offer, nameable),
	},
	{
		name: 'hires-to-be-asked',
		points: -4,
		applies: ({ offer, hiring, nameable }) => isForOthers(offer, hiring) && !isNameable(offer, nameable),
	},
	{ name: 'made-for-owners-like-you', points: 16, applies: ({ offer, summary }) => ownersNamed(offer, summary) },
	{
		name: 'made-for-owners-you-did-not-name',
		points: -14,
		applies: ({ offer, summary }) => offer.service.owners !== undefined && !ownersNamed(offer, summary),
	},
	{ name: 'need-of-your-mode', points: 2, applies: ({ needFitsMode }) => needFitsMode },
	{ name: 'confirmed', points: 6, applies: ({ offer }) => offer.service.trust === 'confirmed' },
	{ name: 'confirmation-due', points: 4, applies: ({ offer }) => offer.service.trust === 'due' },
	// As much as place, sector and kind can give together: what has lost its rank counts as help in part.
	{ name: 'confirmation-overdue', points: -30, applies: ({ offer }) => offer.service.trust === 'overdue' },
	{
		name: 'not-known-to-run-now',
		points: -6,
		applies: ({ offer }) => offer.service.status === 'unclear',
	},
	{ name: 'county-to-be-asked', points: -4, applies: ({ offer }) => offer.ask.some(({ code }) => code === 'county-not-said') },
	{ name: 'sector-to-be-asked', points: -4, applies: ({ offer }) => offer.ask.some(({ code }) => code === 'sector-not-said') },
];

/** The points of every rule that applies, added up. */
export function fitOf(context: FitContext): number {
	return fitRules.reduce((total, rule) => total + (rule.applies(context) ? rule.points : 0), 0);
}

/** The counties an offer is limited to, or nothing where it serves the whole province. */
export function countiesOf({ service, door }: Offer): readonly string[] | undefined {
	return service.counties ?? door.counties;
}

/** The sectors an offer is limited to, or nothing where it serves every sector. */
export function sectorsOf({ service, door }: Offer): readonly string[] | undefined {
	return service.sectors ?? door.sectors;
}

function includes(list: readonly string[] | undefined, value: string | undefined): boolean {
	return value !== undefined && (list?.includes(value) ?? false);
}

/** Most kinds of employer that a service can be made for: with more, it leaves a few out rather than being made for the others. */
const fewKinds = 2;

function isForFewKinds({ service }: Offer): boolean {
	return (service.employerKinds?.length ?? 0) <= fewKinds;
}

function ownersNamed({ service }: Offer, { employer }: Summary): boolean {
	return service.owners?.some((group) => employer?.owners?.includes(group)) ?? false;
}

function speaksFirstLanguage({ service, door }: Offer, { employer }: Summary): boolean {
	const first = employer?.languages?.[0];
	return first !== expectedLanguage && includes(languagesAt(service, door), first);
}

function hasOfficeIn(offer: Offer, community: string | undefined): boolean {
	const wanted = community?.trim().toLowerCase();
	return wanted !== undefined && (offer.door.communities?.some((name) => name.toLowerCase() === wanted) ?? false);
}

function isForOthers(offer: Offer, hiring: ReadonlySet<string>): boolean {
	return offer.service.hires !== undefined && !hiresNamed(offer, hiring);
}

/** Whether an employer could have named any of those whom the service is about: only then does silence say something. */
function isNameable({ service }: Offer, nameable: ReadonlySet<string>): boolean {
	return service.hires?.some((group) => nameable.has(group)) ?? false;
}

function hiresNamed(offer: Offer, hiring: ReadonlySet<string>): boolean {
	return offer.service.hires?.some((group) => hiring.has(group)) ?? false;
}
