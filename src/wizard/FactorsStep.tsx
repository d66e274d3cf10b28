import type { FactorGroup } from '../schema/vocabulary.ts';
import { useWizard } from './context.ts';
import { FactorQuestion } from './FactorQuestion.tsx';
import { StepFrame } from './StepFrame.tsx';

const groupsOf = {
	factors: ['mindset', 'offerings', 'needs'],
	surroundings: ['foundation', 'surroundings'],
} as const satisfies Record<string, readonly FactorGroup[]>;

/** Steps 4 and 5: how each factor stands, and what would help where it strains. */
export function FactorsStep({ step }: { readonly step: keyof typeof groupsOf }) {
	const { words, voice, questions, state, dispatch } = useWizard();
	const title = step === 'factors' ? words.factors.title[voice] : words.surroundings.title[voice];
	const hint = step === 'factors' ? words.factors.hint[voice] : words.surroundings.hint;
	return (
		<StepFrame title={title} hint={hint} hasShortcut>
			{state.returnTo === undefined && (
				<p>
					<button type="button" className="plain-button" onClick={() => dispatch({ type: 'continued' })}>
						{words.skip}
					</button>
				</p>
			)}
			{voice === 'practitioner' && <p className="hint">{words.factors.noteHint}</p>}
			{groupsOf[step].map((group) => (
				<section key={group} className="factor-group" aria-labelledby={`w-group-${group}`}>
					<h2 id={`w-group-${group}`}>{words.factors.groups[group]}</h2>
					{questions.factors
						.filter((factor) => factor.group === group)
						.map((factor) => (
							<FactorQuestion key={factor.id} factor={factor} />
						))}
				</section>
			))}
		</StepFrame>
	);
}
