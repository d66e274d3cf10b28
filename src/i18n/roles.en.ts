import type { OrganizationKind } from '../schema/vocabulary.ts';
import { listEn } from './phrases.ts';

/** Words of the page on who does what among the organizations. English. */
export const rolesEn = {
	title: 'Who does what, and who hands over to whom',
	trail: 'Roles',
	description: (names: number) =>
		`How ${String(names)} organizations that serve employers work together: who hands over to whom, who belongs to which network, and what each is not for.`,
	lead: 'No organization does everything. Here is what each one is not for, whom it hands over to, and whom it works beside.',
	source:
		'Read from public pages and reports. Nobody at these organizations has confirmed it yet, and there are surely more ties than these.',
	picture: {
		heading: 'The picture',
		/** Reads as the picture does, for whoever does not see it. */
		alternative: (names: number, lines: number, hubs: readonly { name: string; lines: number }[]) =>
			`${String(names)} organizations stand round a circle, kind by kind, with ${String(lines)} lines between them. Most lines lead to ${listEn(hubs.map((hub) => `${hub.name} (${String(hub.lines)})`))}. The list below names every line, and also who works beside whom.`,
		legend: {
			'hands-over': 'hands over to',
			member: 'is a member of',
			through: 'is reached through',
		},
		hover: 'Point at a name to see its lines. Click it to open its page.',
		narrow: 'On a wider screen a picture stands here. The list below says the same.',
	},
	list: 'The list',
	notFor: 'Not for:',
	relations: {
		handsOverTo: 'Hands over to',
		takesOverFrom: 'Takes over from',
		memberOf: 'Member of',
		members: 'Members',
		worksBeside: 'Works beside',
		reachThrough: 'Reach it through',
		takesCallsFor: 'Takes calls for',
	},
	silent: (count: number) =>
		`For ${String(count)} more organizations, neither a tie nor a limit was found. They are on the list of all organizations.`,
	all: 'All organizations',
	/** Kinds of organization, short enough to stand in the picture. */
	shortKinds: {
		'nova-scotia-works-provider': 'Nova Scotia Works',
		'sector-council': 'Sector councils',
		'regional-enterprise-network': 'RENs',
		cbdc: 'CBDCs',
		'provincial-government': 'Province',
		'federal-government': 'Canada',
		'municipal-government': 'Municipalities',
		'indigenous-organization': 'Indigenous organizations',
		'business-association': 'Business associations',
		'post-secondary': 'Colleges and universities',
		'lender-or-investor': 'Lenders and investors',
		'community-organization': 'Community organizations',
		other: 'Others',
	} satisfies Record<OrganizationKind, string> as Readonly<Record<OrganizationKind, string>>,
};

export type RolesWords = typeof rolesEn;
