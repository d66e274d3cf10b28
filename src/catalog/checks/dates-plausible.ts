import type { Confirmation, Source } from '../../schema/parts.ts';
import { type ContentFile, type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

const earliest = '1990';

/** Days, months and years compare as text, once both are cut to what the less exact one says. */
function isAfter(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) > b.slice(0, length);
}

/**
 * Dates lie between 1990 and today, and follow from each other: a page is not younger than the day it was read, a window
 * closes after it opens, a listing was written before it was confirmed, an end goes with the status "ended", and a mistake was
 * reported before it was put right.
 */
export function datesPlausible(entries: Entries, today?: string): Problem[] {
	return [...entries.services, ...entries.organizations]
		.flatMap(({ english }) => [
			...findStrayDates(english, datedFields(english.front), today),
			...findOddSources(english),
			...findOddConfirmations(english),
			...findOddEnd(english),
		])
		.concat(
			entries.services.flatMap(({ english }) => findBackwardWindows(english)),
			[...entries.needs, ...entries.factors].flatMap(({ english }) => {
				const sources = english.front.sources ?? [];
				return [...findStrayDates(english, sourceDates(sources), today), ...findOddSources(english)];
			}),
			findOddCorrections(entries, today),
			(entries.doNotList?.front ?? []).flatMap(({ date }, index) =>
				entries.doNotList === undefined ? [] : findStrayDates(entries.doNotList, [[[index, 'date'], date]], today),
			),
		);
}

type Listing = ContentFile<
	Entries['services'][number]['english']['front'] | Entries['organizations'][number]['english']['front']
>;
type Dated = readonly [path: readonly PropertyKey[], date: string | undefined];

function sourceDates(sources: readonly Source[]): Dated[] {
	return sources.flatMap((source, index): Dated[] => [
		[['sources', index, 'read'], source.read],
		[['sources', index, 'stated'], source.stated],
	]);
}

/** Every date that lies in the past by its nature. Windows may lie ahead. */
function datedFields(front: Listing['front']): Dated[] {
	return [
		...sourceDates(front.sources),
		...(front.confirmations ?? []).map(({ date }, index): Dated => [['confirmations', index, 'date'], date]),
		[['ended'], front.ended],
		...('offices' in front ? (front.offices ?? []) : []).map(({ stated }, index): Dated => [
			['offices', index, 'stated'],
			stated,
		]),
		...('doors' in front ? front.doors : []).flatMap((door, at) =>
			door.channels.map(({ stated }, index): Dated => [['doors', at, 'channels', index, 'stated'], stated]),
		),
		...('cost' in front ? [[['cost', 'stated'], front.cost?.stated] as const] : []),
	];
}

function findStrayDates(file: ContentFile<unknown>, dates: readonly Dated[], today: string | undefined): Problem[] {
	return dates.flatMap(([path, date]) => {
		if (date === undefined) return [];
		if (today !== undefined && isAfter(date, today)) {
			const message = `${quote(date)} lies after today, ${today}.`;
			return [problemAt(file, path, { code: 'date-in-future', message, fix: 'Write the day on which it happened.' })];
		}
		if (date >= earliest) return [];
		const message = `${quote(date)} lies before ${earliest}.`;
		return [problemAt(file, path, { code: 'date-too-early', message, fix: 'Check the year.' })];
	});
}

function findOddSources(file: ContentFile<{ readonly sources?: readonly Source[] | undefined }>): Problem[] {
	return (file.front.sources ?? []).flatMap(({ read, stated }, index) => {
		if (stated === undefined || !isAfter(stated, read)) return [];
		const message = `The page is dated ${quote(stated)}, after it was read on ${read}.`;
		return [
			problemAt(file, ['sources', index, 'stated'], { code: 'page-newer-than-reading', message, fix: 'Correct one of the two.' }),
		];
	});
}

function findOddConfirmations(file: Listing): Problem[] {
	const { sources, confirmations = [] } = file.front;
	const firstRead = sources.map((source) => source.read).sort()[0] ?? '';
	return confirmations.flatMap(({ date }: Confirmation, index) => {
		if (date >= firstRead) return [];
		const message = `The confirmation of ${date} is older than every reading of a source; the first was on ${firstRead}.`;
		return [
			problemAt(file, ['confirmations', index, 'date'], {
				code: 'confirmed-before-written',
				severity: 'warning',
				message,
				fix: 'Check that somebody confirmed what the listing says now.',
			}),
		];
	});
}

function findOddEnd(file: Listing): Problem[] {
	const { ended, status } = file.front;
	if (ended === undefined || status === 'ended') return [];
	const message = `"ended" is ${quote(ended)}, but the status is ${quote(status)}.`;
	return [problemAt(file, ['ended'], { code: 'ended-but-open', message, fix: 'Write "status: ended", or take "ended" out.' })];
}

function findBackwardWindows(file: Entries['services'][number]['english']): Problem[] {
	return (file.front.access.windows ?? []).flatMap(({ opens, closes }, index) => {
		const path = ['access', 'windows', index];
		if (opens === undefined && closes === undefined) {
			const fix = 'Add the day on which it opens or closes, or take the window out.';
			return [problemAt(file, path, { code: 'window-without-days', message: 'The window neither opens nor closes.', fix })];
		}
		if (opens === undefined || closes === undefined || closes >= opens) return [];
		const message = `The window closes on ${closes}, before it opens on ${opens}.`;
		return [problemAt(file, [...path, 'closes'], { code: 'window-backwards', message, fix: 'Correct one of the two.' })];
	});
}

function findOddCorrections({ corrections }: Entries, today: string | undefined): Problem[] {
	if (corrections === undefined) return [];
	return corrections.front.flatMap(({ reported, settled }, index) => {
		const path = [index, 'settled', 'on'];
		const dates: Dated[] = [
			[[index, 'reported'], reported],
			[path, settled?.on],
		];
		const stray = findStrayDates(corrections, dates, today);
		if (settled === undefined || settled.on >= reported) return stray;
		const message = `It was settled on ${settled.on}, before it was reported on ${reported}.`;
		return [...stray, problemAt(corrections, path, { code: 'settled-before-reported', message, fix: 'Correct one of the two.' })];
	});
}
