import { todayHere } from '../island/today.ts';
import { changesBetween } from '../listing-update/changes.ts';
import { checkUpdate, type CheckedUpdate } from '../listing-update/check-update.ts';
import type { UpdateFile } from '../schema/update.ts';
import type { ListingKind, SiteLanguage } from '../schema/vocabulary.ts';
import type { Draft } from './draft.ts';
import { finish } from './finish.ts';
import type { KeptDraft } from './kept-draft.ts';

/** The listing as it stands, and in which language somebody edits it. */
export interface Standing {
	readonly id: string;
	readonly kind: ListingKind;
	readonly base: string | undefined;
	readonly now: Draft;
	readonly language: SiteLanguage;
}

export interface StaleDraft {
	/** What was wanted, as the file that would have been sent. */
	readonly update: UpdateFile;
	/** How it fits the listing as it stands. */
	readonly checked: CheckedUpdate;
}

/**
 * A draft that was begun on another version of its listing, held against the one that stands now.
 *
 * @param unsaid stands for a role or organization that nobody has written yet
 */
export function holdAgainst({ id, kind, base, now, language }: Standing, kept: KeptDraft, unsaid: string): StaleDraft {
	const changes = changesBetween(kept.before, finish(kept.draft, kind, language).listing);
	const update: UpdateFile = {
		format: 'lodestone-update',
		version: 1,
		kind: 'change',
		listing: { kind, id },
		...(kept.base === undefined ? {} : { base: kept.base }),
		date: todayHere(),
		sender: { role: kept.role.trim() || unsaid, organization: kept.organization.trim() || unsaid },
		changes,
	};
	return { update, checked: checkUpdate(update, now, base ?? '') };
}

/** Everything that it wanted stands there: it was sent, and somebody applied it. */
export function isDone({ checked }: StaleDraft): boolean {
	return checked.applies.length === 0 && checked.conflicts.length === 0;
}
