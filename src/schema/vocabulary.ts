/**
 * The closed lists of Lodestone: the only words a file, a form or a plan may use for these things.
 *
 * Plain constants without zod, so that pages and islands can import them for nothing.
 */

/** The six Magnetic Factors, the foundation before them and the surroundings around them (Discovery report, key insight 7). */
export const factorIds = [
	'meaning-values',
	'workplace-culture',
	'pay-benefits',
	'working-arrangements',
	'skills-competencies',
	'engagement-productivity',
	'inclusion-belonging',
	'external-conditions',
] as const;
export type FactorId = (typeof factorIds)[number];

/** How the field test groups the factors; the foundation and the surroundings stand apart from its three groups. */
export const factorGroups = ['foundation', 'mindset', 'offerings', 'needs', 'surroundings'] as const;
export type FactorGroup = (typeof factorGroups)[number];

/** What a Magnetic Factors Summary says of one factor. There is no good and bad, and a factor can be both. */
export const standings = ['strength', 'stressor', 'both', 'not-discussed'] as const;
export type Standing = (typeof standings)[number];

/** The five modes of the workplace bargain (Discovery report, key insight 6). Several can run at once. */
export const modes = ['preparing', 'searching', 'establishing', 'growing', 'moving-on'] as const;
export type Mode = (typeof modes)[number];

export const realms = ['workforce', 'business'] as const;
export type Realm = (typeof realms)[number];

/** `core`: what people come to a service for. `part`: it also helps. */
export const levels = ['core', 'part'] as const;
export type Level = (typeof levels)[number];

export const employerKinds = ['business', 'nonprofit', 'cooperative', 'public-body', 'self-employed'] as const;
export type EmployerKind = (typeof employerKinds)[number];

/** Whom an employer would hire or keep with a service. Never a limit on the employer, so never a gate: it becomes a question to ask. */
export const hireGroups = [
	'students',
	'recent-graduates',
	'youth',
	'older-workers',
	'newcomers',
	'workers-from-abroad',
	'international-graduates',
	'people-with-disabilities',
	'autistic-people',
	'people-with-sight-loss',
	'african-nova-scotians',
	'mikmaq-and-indigenous-people',
	'racialized-people',
	'francophones',
	'women',
	'2slgbtq-people',
	'people-facing-barriers',
	'unemployed-people',
	'apprentices',
] as const;
export type HireGroup = (typeof hireGroups)[number];

/** Who owns or leads the business, where a service is made for them. Only ever said if a person likes to; never a gate. */
export const ownerGroups = [
	'women',
	'black-and-african-nova-scotian',
	'mikmaq-and-indigenous',
	'racialized',
	'newcomers',
	'francophones-and-acadians',
	'youth',
	'people-with-disabilities',
	'2slgbtq',
] as const;
export type OwnerGroup = (typeof ownerGroups)[number];

export const organizationKinds = [
	'nova-scotia-works-provider',
	'sector-council',
	'regional-enterprise-network',
	'cbdc',
	'provincial-government',
	'federal-government',
	'municipal-government',
	'indigenous-organization',
	'business-association',
	'post-secondary',
	'lender-or-investor',
	'community-organization',
	'other',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/**
 * `active`: a page supports it. `unclear`: no recent page was found, which is not the same as stopped.
 * `temporarily-closed`: not taking anyone now. `ended`: gone, kept so that old guides lead somewhere.
 */
export const statuses = ['active', 'unclear', 'temporarily-closed', 'ended'] as const;
export type Status = (typeof statuses)[number];

export const trustLevels = ['confirmed', 'due', 'overdue', 'unconfirmed', 'ended'] as const;
export type Trust = (typeof trustLevels)[number];

/** Trust as the freshness of the whole directory counts it: `lapsed` is what is overdue for so long that it left suggestions. */
export const freshnessStates = ['confirmed', 'due', 'overdue', 'lapsed', 'unconfirmed', 'ended'] as const;
export type FreshnessState = (typeof freshnessStates)[number];

/** When an organization is asked whether a listing is still true: once it is due, and twice more before it is overdue. */
export const reminderStages = ['due', 'month-left', 'two-weeks-left'] as const;
export type ReminderStage = (typeof reminderStages)[number];

/** How well a door can receive an introduction, from "find it yourself" to "a named desk that promised to reply". */
export const warmths = ['cold', 'warm', 'hot'] as const;
export type Warmth = (typeof warmths)[number];

export const channelKinds = ['phone', 'email', 'form', 'web', 'visit'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const deliveryKinds = ['at-your-workplace', 'in-person', 'phone', 'online', 'self-serve'] as const;
export type DeliveryKind = (typeof deliveryKinds)[number];

/** What a service does to an employer's wallet. `pays-you` covers wage subsidies, grants, rebates and tax credits. */
export const costKinds = ['free', 'shared', 'fee', 'membership', 'loan', 'pays-you', 'varies'] as const;
export type CostKind = (typeof costKinds)[number];

/** Languages that a service is given in: ISO 639-1, or 639-3 where there is no shorter code (`mic` is Mi'kmaw). */
export const serviceLanguages = ['en', 'fr', 'mic', 'ar', 'es', 'tl', 'uk', 'zh', 'hi', 'pa'] as const;
export type ServiceLanguage = (typeof serviceLanguages)[number];

/** Languages of the site itself. */
export const siteLanguages = ['en', 'fr'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

export const confirmationMethods = ['email', 'phone', 'meeting', 'form', 'site-visit'] as const;
export type ConfirmationMethod = (typeof confirmationMethods)[number];

export const voices = ['employer', 'practitioner'] as const;
export type Voice = (typeof voices)[number];

/** What a packet is: an introduction, or the notice that its consent was taken back. */
export const packetStatuses = ['sent', 'withdrawn'] as const;
export type PacketStatus = (typeof packetStatuses)[number];

/** What the desk that received an introduction may answer. */
export const replyAnswers = ['accepted', 'talk-first', 'not-for-us', 'no-capacity', 'cannot-reach'] as const;
export type ReplyAnswer = (typeof replyAnswers)[number];

/** Why an introduction is not for the desk that received it. The order is part of the reply code: add at the end only. */
export const declineReasons = [
	'other-help',
	'other-county',
	'other-sector',
	'other-size',
	'other-kind',
	'intake-closed',
	'helped-already',
	'not-yet',
	'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** How somebody agreed that their story travels. */
export const consentWays = ['in-person', 'by-phone', 'in-writing', 'sent-it-myself'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** How a person likes to be reached. */
export const reachWays = ['phone', 'text', 'email', 'visit'] as const;
export type ReachWay = (typeof reachWays)[number];

/** How an introduction left. */
export const sendWays = ['email', 'link', 'file', 'letter', 'phone'] as const;
export type SendWay = (typeof sendWays)[number];

/** The states of an introduction. The first is before it left; `no-answer` is a matter of days, the others of what people said. */
export const introductionStates = [
	'draft',
	'sent',
	'accepted',
	'declined',
	'no-answer',
	'helped',
	'not-helped',
	'closed',
] as const;
export type IntroductionState = (typeof introductionStates)[number];

/** Three different outcomes: reaching somebody is not being served, and being served is not being helped. */
export const outcomes = ['contact-made', 'service-received', 'need-eased'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why an introduction was closed by the one who made it. */
export const closeReasons = ['done', 'no-answer', 'withdrawn', 'employer-asked', 'other-door', 'other'] as const;
export type CloseReason = (typeof closeReasons)[number];

/** Days after a hire on which somebody asks how it goes. */
export const hireChecks = ['day-1', 'week-1', 'month-1'] as const;
export type HireCheck = (typeof hireChecks)[number];

/** What came of a report that something is wrong. `stands`: somebody looked, and the listing was right. */
export const correctionOutcomes = ['corrected', 'stands'] as const;
export type CorrectionOutcome = (typeof correctionOutcomes)[number];

/** Why something is not listed: the rules of `content/pages/inclusion-policy.md`. */
export const refusalRules = [
	'not-for-employers',
	'private-seller',
	'no-public-source',
	'unlawful-promise',
	'excludes-people',
	'puts-people-at-risk',
	'asked-to-leave',
] as const;
export type RefusalRule = (typeof refusalRules)[number];

/**
 * What became of a link to another site. `gone`: the page or the whole host is not there. `moved`: it leads to another page. `unsure`: the
 * server did not answer, had trouble, or turns programs away; somebody has to look.
 */
export const linkVerdicts = ['sound', 'moved', 'gone', 'unsure'] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];

/** The kinds of listing that their owners keep true. */
export const listingKinds = ['services', 'organizations'] as const;
export type ListingKind = (typeof listingKinds)[number];

/** What an update is. */
export const updateKinds = ['change', 'confirm', 'new'] as const;
export type UpdateKind = (typeof updateKinds)[number];

/** The two files of a listing: itself, and its French words. */
export const updateFiles = ['en', 'fr'] as const;
export type UpdateFileName = (typeof updateFiles)[number];
