import { useEditing } from './context.ts';
import type { DraftOfListing } from './use-draft.ts';

/** Says that an earlier draft is in the form, or that nothing can be kept. */
export function Keeping({ kept }: { readonly kept: DraftOfListing }) {
	const { words } = useEditing().labels;
	return (
		<>
			{kept.origin === 'restored' && (
				<div className="notice" role="status">
					<p>{words.draft.restored}</p>
					<p>
						<button type="button" className="plain-button" onClick={kept.discard}>
							{words.draft.discard}
						</button>
					</p>
				</div>
			)}
			{kept.isNotKept && (
				<p className="notice" role="status">
					{words.draft.notKept}
				</p>
			)}
		</>
	);
}
