import { writeAddress } from './address.ts';
import { useWizard } from './context.ts';
import { backFrom } from './state.ts';

/** A real link to the step before, or to the page that "Change" was on. */
export function BackLink() {
	const { words, state, dispatch } = useWizard();
	const { summary, returnTo } = state;
	const target = backFrom(state);
	if (target === undefined) return null;
	return (
		<p className="back no-print">
			<a
				href={`#${writeAddress(summary, target)}`}
				onClick={(event) => {
					event.preventDefault();
					dispatch({ type: 'went-back' });
				}}
			>
				{returnTo === 'check' ? words.toCheck : returnTo === 'plan' ? words.toPlan : words.back}
			</a>
		</p>
	);
}
