import type { Catalog, OrganizationEntry } from '../catalog/catalog.ts';
import type { Correction } from '../schema/correction.ts';
import type { DueListing, FreshnessFile } from '../schema/freshness.ts';
import { daysBetween } from '../trust/days.ts';
import {
	countFreshness,
	dueByOrganization,
	freshnessOf,
	neverAsked,
	type ListingFreshness,
	type OwnedListing,
	type Since,
} from '../trust/freshness.ts';
import { present } from './present.ts';
import { reviewContact } from './review-contact.ts';

/**
 * How fresh a directory is on a day, whom to ask again, whom to ask for the first time, and what became of reported mistakes.
 *
 * @param today `YYYY-MM-DD`
 */
export function freshnessFile(catalog: Catalog, today: string): FreshnessFile {
	const { settings } = catalog;
	const listings = freshListings(catalog, today);
	const { open, states, within180Days, within365Days, medianAge } = countFreshness(listings);
	const organizations = new Map(catalog.organizations.map((entry) => [entry.id, entry]));
	const services = new Map(catalog.services.map((entry) => [entry.id, entry]));
	const find = (id: string) => organizations.get(id);
	const organizationOf = (id: string): OrganizationEntry => {
		const found = find(id);
		if (found === undefined) throw new Error(`There is no organization "${id}" in the catalog.`);
		return found;
	};
	const nameOf = ({ id }: ListingFreshness) => (services.get(id) ?? organizationOf(id)).words.en.name;
	const { reviewEveryMonths, overdueAfterMonths, leavesSuggestionsAfterMonths } = settings;
	return {
		format: 'lodestone-freshness',
		version: 1,
		today,
		rules: { reviewEveryMonths, overdueAfterMonths, leavesSuggestionsAfterMonths },
		counts: present({
			open,
			...states,
			confirmedWithin180Days: within180Days,
			confirmedWithin365Days: within365Days,
			medianAgeInDays: medianAge,
		}),
		due: dueByOrganization(listings).map(({ organization: id, listings: waiting }) => {
			const organization = organizationOf(id);
			return {
				organization: id,
				name: organization.words.en.name,
				ask: reviewContact(organization, find, waiting.some(isLate)),
				listings: waiting.flatMap((listing) => dueListing(listing, nameOf(listing))),
			};
		}),
		unconfirmed: [...neverAsked(listings)].map(([id, of]) => {
			const organization = organizationOf(id);
			return {
				organization: id,
				name: organization.words.en.name,
				kind: organization.facts.kind,
				ask: reviewContact(organization, find, false),
				listings: of.map((listing) => listing.id),
			};
		}),
		corrections: correctionsOn(catalog.corrections, today),
	};
}

/** Every listing with its freshness: organizations with their services after them, by id. A service ends with its organization. */
export function freshListings({ organizations, services, settings }: Catalog, today: string): ListingFreshness[] {
	const offered = Map.groupBy(services, ({ facts }) => facts.organization);
	return organizations
		.flatMap(({ id, facts }): OwnedListing[] => [
			{ id, kind: 'organizations', organization: id, ...trusted(facts) },
			...(offered.get(id) ?? []).map((service): OwnedListing => ({
				id: service.id,
				kind: 'services',
				organization: id,
				...trusted(service.facts),
				...(facts.status === 'ended' && { status: 'ended' }),
			})),
		])
		.map((listing) => freshnessOf(listing, settings, today));
}

function trusted({
	status,
	confirmations,
	reviewEveryMonths,
}: OrganizationEntry['facts'] | Catalog['services'][number]['facts']) {
	return { status, confirmations, reviewEveryMonths };
}

/** Whether the first reminder was not enough: the second contact is asked from now on. */
function isLate({ state, since }: ListingFreshness): boolean {
	return state === 'overdue' || state === 'lapsed' || (since?.reminder !== undefined && since.reminder.stage !== 'due');
}

function dueListing({ id, kind, state, since }: ListingFreshness, name: string): DueListing[] {
	return since === undefined ? [] : [{ id, kind, name, state, ...datesOf(since) }];
}

function datesOf({ lastConfirmed, due, overdue, lapses, reminders, reminder }: Since) {
	return present({
		lastConfirmed,
		due,
		overdue,
		leavesSuggestions: lapses,
		reminders: reminders.map(({ stage, on }) => ({ stage, on })),
		reminder: reminder?.stage,
	});
}

/** Reported mistakes, the oldest open one first and the latest settled one first. What lies after today has not happened yet. */
export function correctionsOn(corrections: readonly Correction[], today: string): FreshnessFile['corrections'] {
	const known = corrections.filter(({ reported }) => reported <= today);
	const settled = known.flatMap(({ settled: end, ...report }) =>
		end === undefined || end.on > today ? [] : [{ ...report, days: daysBetween(report.reported, end.on), ...end }],
	);
	const open = known.filter(({ settled: end }) => end === undefined || end.on > today);
	const lengths = settled.map(({ days }) => days).sort((a, b) => a - b);
	return present({
		open: open
			.map(({ settled: _, ...report }) => ({ ...report, days: daysBetween(report.reported, today) }))
			.sort((a, b) => b.days - a.days),
		settled: settled.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).map(({ on: _, ...report }) => report),
		medianDaysToSettle: lengths[Math.ceil(lengths.length / 2) - 1],
	});
}
