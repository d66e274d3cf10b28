import { useEffect, useRef, useState } from 'react';
import { oneSided } from '../listing-update/pairs.ts';
import type { Change } from '../schema/update.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import { ChangeList } from './ChangeList.tsx';
import { tellChanges } from './changes-told.ts';
import { useEditing } from './context.ts';
import type { Draft } from './draft.ts';
import type { Finished } from './finish.ts';
import type { Labels } from './labels.ts';
import { Preview } from './Preview.tsx';
import { WaysToSend, type ListingName, type Sender } from './WaysToSend.tsx';

interface Props {
	readonly listing: ListingName;
	readonly before: Draft;
	readonly changes: readonly Change[];
	readonly finished: Finished;
	readonly sender: Sender;
	readonly onBack: () => void;
}

/** What changes, how it will look, and the ways to send it. */
export function SendChanges({ listing, before, changes, finished, sender, onBack }: Props) {
	const { labels, kind } = useEditing();
	const { words } = labels;
	const [restIsTrue, setRestIsTrue] = useState(false);
	const told = tellChanges(labels, kind, before, changes);
	const heading = useFocusOnce();
	const isNew = listing.base === undefined;
	const toTranslate = fieldTitles(labels, listing.kind, finished.toTranslate, changes);
	return (
		<>
			<p className="back">
				<a
					href={location.pathname + location.search}
					onClick={(event) => {
						event.preventDefault();
						onBack();
					}}
				>
					{words.changes.backToForm}
				</a>
			</p>
			<h1 tabIndex={-1} ref={heading}>
				{isNew ? listing.name : words.changes.heading(changes.length)}
			</h1>
			{!isNew && <ChangeList told={told} />}
			{toTranslate.length > 0 && <p className="hint">{words.changes.toTranslate(toTranslate)}</p>}
			<details className="section" open={isNew}>
				<summary>
					<h2>{words.form.preview}</h2>
				</summary>
				<Preview labels={labels} kind={kind} listing={finished.listing} />
			</details>
			{!isNew && (
				<label className="choice">
					<input type="checkbox" checked={restIsTrue} onChange={(event) => setRestIsTrue(event.currentTarget.checked)} />
					<span>{words.send.restIsTrue}</span>
				</label>
			)}
			<WaysToSend
				listing={listing}
				sender={sender}
				told={told}
				toTranslate={toTranslate}
				parts={{
					kind: isNew ? 'new' : 'change',
					...(restIsTrue ? { confirms: ['all'] } : {}),
					changes: isNew ? changes.map(withoutPast) : [...changes],
				}}
			/>
		</>
	);
}

/** Nothing stood in a listing that is not there yet, not even an empty text. */
function withoutPast({ file, field, becomes }: Change): Change {
	return { file, field, ...(becomes === undefined ? {} : { becomes }) };
}

/** Titles of the fields that changed in one language only. */
function fieldTitles(labels: Labels, kind: ListingKind, paths: readonly string[], changes: readonly Change[]): string[] {
	const told = tellChanges(
		labels,
		kind,
		{ en: { facts: {}, text: '' }, fr: { facts: {}, text: '' } },
		[...oneSided(kind, changes), ...paths.map((path) => path.replaceAll('[]', ''))].map((field) => ({
			file: 'en' as const,
			field,
		})),
	);
	return [...new Set(told.map(({ title }) => title))];
}

/** The heading of a view takes the focus: something was pressed to get here. */
export function useFocusOnce() {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus({ preventScroll: true }), []);
	return heading;
}
