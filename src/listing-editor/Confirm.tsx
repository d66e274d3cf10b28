import { useEditing } from './context.ts';
import type { Draft } from './draft.ts';
import { Preview } from './Preview.tsx';
import { useFocusOnce } from './Send.tsx';
import { WaysToSend, type ListingName } from './WaysToSend.tsx';
import type { DraftOfListing } from './use-draft.ts';

interface Props {
	readonly listing: ListingName;
	readonly before: Draft;
	readonly sender: DraftOfListing;
	readonly onBack: () => void;
}

/** Nothing has changed: one step that says so, for the facts that are shown. */
export function Confirm({ listing, before, sender, onBack }: Props) {
	const { labels, kind } = useEditing();
	const { words } = labels;
	const heading = useFocusOnce();
	return (
		<>
			<h1 tabIndex={-1} ref={heading}>
				{words.confirm.heading(listing.name)}
			</h1>
			<p className="hint lead">{words.confirm.lead}</p>
			<Preview labels={labels} kind={kind} listing={before} part="h2" />
			<p>
				<button type="button" className="plain-button" onClick={onBack}>
					{words.confirm.somethingChanged}
				</button>
			</p>
			<WaysToSend listing={listing} sender={sender} told={[]} toTranslate={[]} parts={{ kind: 'confirm', confirms: ['all'] }} />
		</>
	);
}
