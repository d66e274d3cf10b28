import { type ContentFile, type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';

type Links = ReadonlyMap<string, { readonly file: ContentFile<unknown>; readonly to: readonly string[] }>;

/** Following "replaced by", "member of" or "reach through" comes to an end, for a reader as for a program. */
export function noCycles({ services, organizations }: Entries): Problem[] {
	const listings = [...services, ...organizations];
	const replaced: Links = new Map(listings.map(({ id, english }) => [id, { file: english, to: english.front.replacedBy ?? [] }]));
	const members: Links = new Map(
		organizations.map(({ id, english }) => [id, { file: english, to: english.front.memberOf ?? [] }]),
	);
	const reached: Links = new Map(
		organizations.map(({ id, english }) => [
			id,
			{ file: english, to: english.front.reachThrough === undefined ? [] : [english.front.reachThrough] },
		]),
	);
	return [...findCycles(replaced, 'replacedBy'), ...findCycles(members, 'memberOf'), ...findCycles(reached, 'reachThrough')];
}

/** Each circle once, reported at the first of its listings in the order of ids. */
function findCycles(links: Links, field: string): Problem[] {
	const done = new Set<string>();
	const problems: Problem[] = [];
	const walk = (id: string, trail: readonly string[]) => {
		const start = trail.indexOf(id);
		if (start !== -1) {
			const circle = trail.slice(start);
			const from = circle.reduce((first, other) => (other < first ? other : first));
			const at = circle.indexOf(from);
			const round = [...circle.slice(at), ...circle.slice(0, at), from].map((step) => `"${step}"`);
			const file = links.get(from)?.file;
			if (file === undefined) return;
			problems.push(
				problemAt(file, [field], {
					code: 'circle',
					message: `"${field}" leads in a circle: ${round.join(' to ')}.`,
					fix: 'Take one of these steps out.',
				}),
			);
			return;
		}
		if (done.has(id)) return;
		for (const next of links.get(id)?.to ?? []) walk(next, [...trail, id]);
		done.add(id);
	};
	for (const id of [...links.keys()].sort()) walk(id, []);
	return problems;
}
