import { planAsText } from '../../i18n/plan-text.ts';
import { Copyable } from '../../island/Copyable.tsx';
import { writeAddress } from '../address.ts';
import { useWizard } from '../context.ts';
import { OpenFile } from '../OpenFile.tsx';
import { SaveFile } from '../SaveFile.tsx';
import { usePlan } from './context.ts';

const keepHeadingId = 'w-keep';

/**
 * Leads from the top of the plan to the ways to keep it: with a practitioner's notes they are a dozen screens further down.
 * A button, because the fragment of the address holds the answers.
 */
export function JumpToKeep() {
	const { words } = useWizard();
	const jump = () => {
		const heading = document.getElementById(keepHeadingId);
		heading?.scrollIntoView({ behavior: 'instant' });
		heading?.focus({ preventScroll: true });
	};
	return (
		<button type="button" className="action second" onClick={jump}>
			{words.keep.jump}
		</button>
	);
}

/** Ways to keep the plan or pass it on. Nothing is sent: every one of them stays in the reader's hands. */
export function Keep() {
	const { words, state } = useWizard();
	const { plan, data, sentences, names } = usePlan();
	const address = `${location.origin}${location.pathname}#${writeAddress(state.summary, 'plan')}`;
	return (
		<section className="ledger keep" aria-labelledby={keepHeadingId}>
			<h2 id={keepHeadingId} tabIndex={-1}>
				{words.keep.heading}
			</h2>
			<div className="no-print">
				<div className="file row">
					<button type="button" className="action second" onClick={() => window.print()}>
						{words.keep.print}
					</button>
					<Copyable
						label={words.keep.copyText}
						name={words.plan.title.employer}
						text={() => planAsText(plan, data, sentences, names)}
						words={words.keep}
					/>
				</div>
				<div className="file">
					<p id="w-link-warning">{words.keep.linkWarning}</p>
					<Copyable
						label={words.keep.copyLink}
						name={words.keep.link}
						text={() => address}
						describedBy="w-link-warning"
						words={words.keep}
					/>
				</div>
				<SaveFile />
				<OpenFile />
			</div>
			<p className="print-only small">
				{words.keep.again} <a href={address}>{address}</a>
			</p>
		</section>
	);
}
