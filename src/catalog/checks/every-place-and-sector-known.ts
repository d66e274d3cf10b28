import { type ContentFile, type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote, suggest } from '../problem-words.ts';

/** Counties, communities and sectors are those of `places.yaml` and `sectors.yaml`, which name each of theirs once. */
export function everyPlaceAndSectorKnown(entries: Entries): Problem[] {
	return [
		...findUnknownCounties(entries),
		...findUnknownSectors(entries),
		...findRepeatedPlaces(entries),
		...findRepeatedSectors(entries),
	];
}

function findUnknownCounties({ services, organizations, places }: Entries): Problem[] {
	if (places === undefined) return [];
	const communities = new Map(places.front.counties.map((county) => [county.id, county.communities]));
	const look = (file: ContentFile<unknown>, county: string, ...path: PropertyKey[]): Problem[] => {
		if (communities.has(county)) return [];
		const message = `${quote(county)} is not a county in content/places.yaml.`;
		return [
			problemAt(file, path, {
				code: 'unknown-county',
				message,
				fix: suggest(county, communities.keys(), 'add the county there'),
			}),
		];
	};
	return [
		...services.flatMap(({ english }) =>
			(english.front.eligibility?.counties ?? []).flatMap((county, index) =>
				look(english, county, 'eligibility', 'counties', index),
			),
		),
		...organizations.flatMap(({ english }) => {
			const { serves, offices = [], doors } = english.front;
			return [
				...(serves === 'province' ? [] : serves.flatMap((county, index) => look(english, county, 'serves', index))),
				...doors.flatMap(({ counties = [] }, at) =>
					counties.flatMap((county, index) => look(english, county, 'doors', at, 'counties', index)),
				),
				...offices.flatMap(({ county }, index) => look(english, county, 'offices', index, 'county')),
				...offices.flatMap(({ community, county }, index) => {
					const known = communities.get(county);
					if (known === undefined || known.includes(community)) return [];
					const message = `${quote(community)} is not among the communities of ${quote(county)} in content/places.yaml.`;
					const fix = suggest(community, known, 'add the community there, so that people who type it find this office');
					return [
						problemAt(english, ['offices', index, 'community'], { code: 'unknown-community', severity: 'warning', message, fix }),
					];
				}),
			];
		}),
	];
}

function findUnknownSectors({ services, organizations, sectors }: Entries): Problem[] {
	if (sectors === undefined) return [];
	const known = new Set(sectors.front.map((sector) => sector.id));
	const look = (file: ContentFile<unknown>, sector: string, ...path: PropertyKey[]): Problem[] => {
		if (known.has(sector)) return [];
		const message = `${quote(sector)} is not a sector in content/sectors.yaml.`;
		return [problemAt(file, path, { code: 'unknown-sector', message, fix: suggest(sector, known, 'add the sector there') })];
	};
	return [
		...services.flatMap(({ english }) =>
			(english.front.eligibility?.sectors ?? []).flatMap((sector, index) =>
				look(english, sector, 'eligibility', 'sectors', index),
			),
		),
		...organizations.flatMap(({ english }) =>
			(english.front.sectors ?? []).flatMap((sector, index) => look(english, sector, 'sectors', index)),
		),
	];
}

function findRepeatedPlaces({ places }: Entries): Problem[] {
	if (places === undefined) return [];
	const { regions, counties } = places.front;
	const regionIds = regions.map((region) => region.id);
	return [
		...findRepeats(
			places,
			regions.map(({ id }, index) => ({ value: id, path: ['regions', index, 'id'] })),
		),
		...findRepeats(
			places,
			counties.map(({ id }, index) => ({ value: id, path: ['counties', index, 'id'] })),
		),
		...findRepeats(
			places,
			counties.map(({ tile }, index) => ({ value: tile.join(', '), path: ['counties', index, 'tile'] })),
		),
		...counties.flatMap((county, at) =>
			findRepeats(
				places,
				county.communities.map((value, index) => ({ value, path: ['counties', at, 'communities', index] })),
			),
		),
		...counties.flatMap(({ region }, index) => {
			if (regionIds.includes(region)) return [];
			const message = `${quote(region)} is not a region of this file.`;
			return [
				problemAt(places, ['counties', index, 'region'], {
					code: 'unknown-region',
					message,
					fix: suggest(region, regionIds, 'add the region above'),
				}),
			];
		}),
	];
}

function findRepeatedSectors({ sectors }: Entries): Problem[] {
	return sectors === undefined
		? []
		: findRepeats(
				sectors,
				sectors.front.map(({ id }, index) => ({ value: id, path: [index, 'id'] })),
			);
}

function findRepeats(file: ContentFile<unknown>, items: readonly { value: string; path: readonly PropertyKey[] }[]): Problem[] {
	const seen = new Set<string>();
	return items.flatMap(({ value, path }) => {
		if (!seen.has(value.toLowerCase())) {
			seen.add(value.toLowerCase());
			return [];
		}
		return [
			problemAt(file, path, { code: 'written-twice', message: `${quote(value)} is there twice.`, fix: 'Keep one of the two.' }),
		];
	});
}
