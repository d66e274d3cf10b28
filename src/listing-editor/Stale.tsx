import { useMemo, useState } from 'react';
import { download } from '../island/download.ts';
import { applyChanges } from '../listing-update/changes.ts';
import { writeUpdate } from '../listing-update/update-file.ts';
import type { Change } from '../schema/update.ts';
import { tellChanges } from './changes-told.ts';
import type { Draft } from './draft.ts';
import type { KeptDraft } from './kept-draft.ts';
import type { Labels } from './labels.ts';
import type { ListingName } from './WaysToSend.tsx';
import { holdAgainst } from './stale-draft.ts';

interface Props {
	readonly labels: Labels;
	readonly listing: ListingName;
	readonly stale: KeptDraft;
	/** The listing as it stands. */
	readonly now: Draft;
	readonly onDiscard: () => void;
	readonly onTakeOver: (draft: Draft) => void;
}

/** A draft that was begun before the listing changed: what of it still fits, and what somebody else changed too. */
export function Stale({ labels, listing, stale, now, onDiscard, onTakeOver }: Props) {
	const { words } = labels;
	const [mine, setMine] = useState<readonly Change[]>([]);
	const { update, checked } = useMemo(
		() => holdAgainst({ ...listing, now, language: labels.language }, stale, words.form.notSaid),
		[listing, now, labels.language, stale, words.form.notSaid],
	);
	const tell = (some: readonly Change[]) => tellChanges(labels, listing.kind, stale.before, some);
	const takeOver = () => {
		const placeOf = new Map(checked.conflicts.map(({ change, place }) => [change, place]));
		const wanted = [...checked.applies, ...mine.map((change) => ({ ...change, field: placeOf.get(change) ?? change.field }))];
		const next = (['en', 'fr'] as const).map((file) => {
			const applied = applyChanges(
				now[file],
				wanted.filter((change) => change.file === file),
			);
			return 'after' in applied ? applied.after : now[file];
		});
		onTakeOver({ en: next[0] ?? now.en, fr: next[1] ?? now.fr });
	};
	return (
		<>
			<h1>{words.draft.staleHeading}</h1>
			<p className="hint lead">{words.draft.staleText}</p>
			<Told heading={words.draft.fits} told={tell(checked.applies)} labels={labels} />
			<Told heading={words.draft.already} told={tell(checked.alreadyThere)} labels={labels} />
			{checked.conflicts.length > 0 && (
				<>
					<h2>{words.draft.conflicts}</h2>
					<ul>
						{checked.conflicts.map(({ change, stands, reason }) => {
							const [yours] = tell([change]);
							const [theirs] = tell([{ ...change, becomes: stands as Change['becomes'] }]);
							return (
								<li key={`${change.file} ${change.field}`}>
									{words.draft.conflict(
										yours?.title ?? change.field,
										theirs?.becomes ?? words.draft.nothingThere,
										yours?.becomes ?? words.draft.nothingThere,
									)}
									{reason === 'no-such-entry' ? (
										<p className="soft">{words.draft.cannotPlace}</p>
									) : (
										<label className="choice">
											<input
												type="checkbox"
												checked={mine.includes(change)}
												onChange={(event) =>
													setMine(event.currentTarget.checked ? [...mine, change] : mine.filter((one) => one !== change))
												}
											/>
											<span>{words.draft.useMine}</span>
										</label>
									)}
								</li>
							);
						})}
					</ul>
				</>
			)}
			<p className="onward">
				<button type="button" className="action" onClick={takeOver}>
					{words.draft.takeOver}
				</button>
				<button
					type="button"
					className="action second"
					onClick={() => download(`${listing.id}.update.md`, writeUpdate(update, words.draft.staleHeading), 'text/markdown')}
				>
					{words.draft.save}
				</button>
				<button type="button" className="plain-button" onClick={onDiscard}>
					{words.draft.throwAway}
				</button>
			</p>
		</>
	);
}

function Told({
	heading,
	told,
	labels,
}: {
	readonly heading: string;
	readonly told: ReturnType<typeof tellChanges>;
	readonly labels: Labels;
}) {
	if (told.length === 0) return null;
	return (
		<>
			<h2>{heading}</h2>
			<ul>
				{told.map(({ title, becomes }) => (
					<li key={title}>
						{title}
						{labels.words.colon}
						{becomes ?? labels.words.draft.nothingThere}
					</li>
				))}
			</ul>
		</>
	);
}
