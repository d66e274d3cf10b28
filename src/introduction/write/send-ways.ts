import type { IntroductionData } from '../../formats/introduction-data.ts';
import type { SiteLanguage } from '../../schema/vocabulary.ts';
import { doorsThrough } from '../../wizard/contact.ts';

/** A mailbox that an introduction may be sent to. */
export interface Mailbox {
	readonly address: string;
	/** The organization it belongs to, where the desk is reached through another. */
	readonly through?: string;
}

/** The mailbox of a door, or of the organization that it is reached through; `undefined` where none is known. */
export function mailboxOf(doorId: string, data: IntroductionData): Mailbox | undefined {
	const door = Object.hasOwn(data.doors, doorId) ? data.doors[doorId] : undefined;
	if (door === undefined) return undefined;
	const own = door.channels.find(({ kind }) => kind === 'email');
	if (own !== undefined) return { address: own.value };
	for (const { door: other } of doorsThrough(data, door)) {
		const found = other.channels.find(({ kind }) => kind === 'email');
		if (found !== undefined) return { address: found.value, through: other.organization };
	}
	return undefined;
}

/** The language to write to a door in: its only one where that is one of ours, otherwise the writer's. */
export function languageFor(doorId: string, data: IntroductionData): SiteLanguage {
	const spoken = data.doors[doorId]?.languages;
	if (spoken === undefined || spoken.includes(data.language)) return data.language;
	if (spoken.includes('fr')) return 'fr';
	return spoken.includes('en') ? 'en' : data.language;
}
