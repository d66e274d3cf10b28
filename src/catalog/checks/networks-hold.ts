import { type Entries, type OrganizationFiles, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { orList, quote } from '../problem-words.ts';

/**
 * What members deliver belongs to a network, members name networks, and a member with several doors says which one receives the
 * introductions for each network whose services it delivers.
 */
export function networksHold({ services, organizations, directory }: Entries): Problem[] {
	const byId = new Map(organizations.map((organization) => [organization.id, organization.english.front]));
	/** Unknown ids are the business of `references-exist`. */
	const isNoNetwork = (id: string) => byId.has(id) && byId.get(id)?.isNetwork !== true;
	const notANetwork = (id: string) => ({
		code: 'not-a-network',
		message: `${quote(id)} is not a network.`,
		fix: `Write "isNetwork: true" in ${id}.md if it is one; else correct this.`,
	});
	const delivering = new Set(
		services.filter(({ english }) => english.front.throughMembers).map(({ english }) => english.front.organization),
	);
	return [
		...services.flatMap(({ english }) => {
			const { throughMembers, organization } = english.front;
			return throughMembers && isNoNetwork(organization)
				? [problemAt(english, ['throughMembers'], notANetwork(organization))]
				: [];
		}),
		...organizations.flatMap(({ english }) =>
			(english.front.memberOf ?? []).flatMap((id, index) =>
				isNoNetwork(id) ? [problemAt(english, ['memberOf', index], notANetwork(id))] : [],
			),
		),
		...organizations.flatMap((organization) => findDeskProblems(organization, delivering)),
		...(directory !== undefined && isNoNetwork(directory.front.practitionerNetwork)
			? [problemAt(directory, ['practitionerNetwork'], notANetwork(directory.front.practitionerNetwork))]
			: []),
	];
}

function findDeskProblems({ english }: OrganizationFiles, delivering: ReadonlySet<string>): Problem[] {
	const { doors, memberOf = [], status } = english.front;
	const problems: Problem[] = [];
	doors.forEach(({ forNetwork }, index) => {
		if (forNetwork === undefined) return;
		const path = ['doors', index, 'forNetwork'];
		if (!memberOf.includes(forNetwork)) {
			const message = `The door receives for ${quote(forNetwork)}, but "memberOf" does not name that network.`;
			problems.push(
				problemAt(english, path, { code: 'not-a-member', message, fix: 'Add it to "memberOf", or take "forNetwork" out.' }),
			);
		} else if (doors.findIndex((door) => door.forNetwork === forNetwork) !== index) {
			const message = `Two doors receive for ${quote(forNetwork)}.`;
			problems.push(problemAt(english, path, { code: 'network-desk-twice', message, fix: 'Keep "forNetwork" at one of them.' }));
		}
	});
	if (doors.length < 2 || status === 'ended') return problems;
	memberOf.forEach((network, index) => {
		if (!delivering.has(network) || doors.some((door) => door.forNetwork === network)) return;
		const message = `Members deliver the services of ${quote(network)}, and no door here receives for it.`;
		const fix = `Write "forNetwork: ${network}" at one of the doors: ${orList(doors.map((door) => door.id))}.`;
		problems.push(problemAt(english, ['memberOf', index], { code: 'network-desk-missing', message, fix }));
	});
	return problems;
}
