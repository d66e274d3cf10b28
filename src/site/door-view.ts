import type { SiteLanguage, Warmth } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import { dateInWords, ofDate } from '../i18n/dates.ts';
import { wordsIn } from '../i18n/words.ts';
import { channelLink } from './channels.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { canBeReached, reachedThrough, type LocatedDoor } from './local-doors.ts';
import { trustOf } from '../trust/trust.ts';
import { warmthOf } from '../trust/warmth.ts';

/** A door as pages show it. */
export interface DoorView {
	readonly organization: { readonly name: string; readonly href: string };
	/** What the organization does, in a sentence. */
	readonly summary: string;
	readonly desk: string;
	readonly channels: readonly ChannelView[];
	readonly warmth: Warmth;
	/** How well the desk can receive an introduction, in a sentence. */
	readonly warmthWords: string;
	readonly languages: string | undefined;
	/** Whom to call while the desk has no contact of its own. */
	readonly through: { readonly name: string; readonly href: string; readonly contact: ChannelView | undefined } | undefined;
}

export interface ChannelView {
	readonly kind: 'phone' | 'email' | 'form' | 'web' | 'visit';
	readonly label: string;
	readonly text: string;
	/** Absent for a visit. */
	readonly href: string | undefined;
	/** Where the page that gave it is known to be old. */
	readonly stated: string | undefined;
}

/** @param today day for which trust and with it warmth are worked out, `YYYY-MM-DD` */
export function doorView(index: CatalogIndex, located: LocatedDoor, language: SiteLanguage, today: string): DoorView {
	const { organization, door } = located;
	const words = wordsIn(language);
	const { trust, lastConfirmed } = trustOf(organization.facts, index.catalog.settings, today);
	const warmth = warmthOf(door, trust);
	const staleSince = trust === 'overdue' && canBeReached(door) ? lastConfirmed : undefined;
	const through = reachedThrough(index, located);
	return {
		organization: { name: organization.words[language].name, href: addressOf(language, 'organizations', organization.id) },
		summary: organization.words[language].summary,
		desk: organization.words[language].doors[door.id] ?? door.name,
		channels: door.channels.map((channel): ChannelView => {
			const { text, href } = channelLink(channel, organization.facts.offices ?? []);
			return {
				kind: channel.kind,
				label: words.listing.door.channels[channel.kind],
				text,
				href,
				stated: channel.stated === undefined ? undefined : words.listing.door.stated(ofDate(channel.stated, language)),
			};
		}),
		warmth,
		warmthWords:
			staleSince !== undefined
				? words.listing.door.warmth.stale(dateInWords(staleSince, language))
				: warmth === 'hot'
					? words.listing.door.warmth.hot(door.replyWithinDays)
					: words.listing.door.warmth[warmth],
		languages: door.languages?.map((one) => words.vocabulary.serviceLanguages[one]).join(', '),
		through: through === undefined ? undefined : throughView(doorView(index, through, language, today)),
	};
}

function throughView(door: DoorView): NonNullable<DoorView['through']> {
	return { ...door.organization, contact: firstContact(door) };
}

/** The first phone number of a door as a link, for lists that have room for one; else its first mailbox. */
export function firstContact(view: DoorView): ChannelView | undefined {
	return view.channels.find(({ kind }) => kind === 'phone') ?? view.channels.find(({ kind }) => kind === 'email');
}
