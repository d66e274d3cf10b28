import { writeAddress } from './address.ts';
import { useWizard } from './context.ts';
import { previousOf } from './steps.ts';

/** A real link to the step before, or to the page that "Change" was on. */
export function BackLink() {
	const { words, state, dispatch } = useWizard();
	const { view, summary, returnTo } = state;
	const target = returnTo ?? previousOf(view);
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
