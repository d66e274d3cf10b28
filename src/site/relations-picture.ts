import type { Relation } from './relations.ts';

/** Whom the picture shows, kind by kind, in order round the circle. */
export interface PictureGroup {
	readonly title: string;
	readonly members: readonly { readonly id: string; readonly label: string }[];
}

/** A circle of names with curves between them. Lengths are in units of the drawing, the middle is at 0, 0, and y grows downward. */
export interface RelationsDrawing {
	/** Half of the width and of the height. */
	readonly reach: number;
	readonly titles: readonly Spoke[];
	readonly names: readonly (Spoke & { readonly id: string; readonly relations: readonly string[] })[];
	readonly curves: readonly { readonly id: string; readonly kind: Relation['kind']; readonly path: string }[];
	/** Along the names of each group. */
	readonly arcs: readonly string[];
}

/** A text that stands on the circle like a spoke, never upside down. */
interface Spoke {
	readonly text: string;
	/** Value of `transform`. */
	readonly place: string;
	/** Left of the middle, where the text ends at the circle instead of starting there. */
	readonly isLeft: boolean;
}

/** Room for one name along the circle, and for the names outside it. */
const slot = 15.5;
const nameLength = 212;
const longestName = 30;

/**
 * Lays the groups round a circle, one name after the other with a gap before each group, and draws a curve for each relation. The nearer
 * two names, the flatter their curve, so that neighbours do not cross the middle.
 *
 * The same groups and relations give the same drawing. A relation to somebody who is not in a group is left out.
 */
export function drawRelations(groups: readonly PictureGroup[], relations: readonly Relation[]): RelationsDrawing {
	const places: { angle: number; group: number; member: PictureGroup['members'][number] | undefined }[] = [];
	// Before each group a free place, and one for its title.
	const count = groups.reduce((sum, { members }) => sum + members.length + 2, 0);
	const angleAt = (place: number) => (2 * Math.PI * place) / Math.max(1, count);
	let next = 0;
	groups.forEach(({ members }, group) => {
		for (const member of [undefined, ...members]) places.push({ angle: angleAt((next += 1)), group, member });
		next += 1;
	});
	const radius = Math.max(120, Math.round((count * slot) / (2 * Math.PI)));
	const angles = new Map(places.flatMap(({ angle, member }) => (member === undefined ? [] : [[member.id, angle] as const])));
	const drawn = relations.filter(({ from, to }) => angles.has(from) && angles.has(to));
	return {
		reach: radius + nameLength,
		titles: places.flatMap(({ angle, group, member }) =>
			member === undefined ? [spoke(groups[group]?.title ?? '', angle, radius)] : [],
		),
		names: places.flatMap(({ angle, member }) =>
			member === undefined
				? []
				: [
						{
							...spoke(member.label, angle, radius),
							id: member.id,
							relations: drawn.flatMap(({ from, to }, index) => (from === member.id || to === member.id ? [curveId(index)] : [])),
						},
					],
		),
		curves: drawn.map(({ from, to, kind }, index) => ({
			id: curveId(index),
			kind,
			path: curve(angles.get(from) ?? 0, angles.get(to) ?? 0, radius),
		})),
		arcs: groups.map((_, group) => {
			const own = places.filter((place) => place.group === group).map(({ angle }) => angle);
			return arc(Math.min(...own), Math.max(...own), radius + 3);
		}),
	};
}

function curveId(index: number): string {
	return `relation-${String(index)}`;
}

/** Angles grow clockwise from the top. */
function point(angle: number, radius: number): string {
	return `${String(Math.round(radius * Math.sin(angle)))} ${String(Math.round(-radius * Math.cos(angle)))}`;
}

function spoke(text: string, angle: number, radius: number): Spoke {
	const degrees = Math.round((angle * 1800) / Math.PI) / 10 - 90;
	const isLeft = angle > Math.PI;
	const outside = radius + 9;
	const short = text.length > longestName ? `${text.slice(0, longestName - 1).trimEnd()}…` : text;
	return isLeft
		? { text: short, place: `rotate(${String(degrees + 180)})translate(-${String(outside)})`, isLeft }
		: { text: short, place: `rotate(${String(degrees)})translate(${String(outside)})`, isLeft };
}

function curve(from: number, to: number, radius: number): string {
	const apart = Math.abs(from - to);
	const nearest = Math.min(apart, 2 * Math.PI - apart);
	const inner = radius * (1 - 0.94 * Math.sqrt(nearest / Math.PI));
	return `M${point(from, radius)}C${point(from, inner)} ${point(to, inner)} ${point(to, radius)}`;
}

function arc(from: number, to: number, radius: number): string {
	const isLarge = to - from > Math.PI ? '1' : '0';
	return `M${point(from, radius)}A${String(radius)} ${String(radius)} 0 ${isLarge} 1 ${point(to, radius)}`;
}
