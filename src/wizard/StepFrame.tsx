import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { isAnythingToPlan } from './answers.ts';
import { BackLink } from './BackLink.tsx';
import { useWizard } from './context.ts';
import { ErrorSummary, type FieldError } from '../island/errors.tsx';
import { Notices } from './Notices.tsx';
import { StartOver } from './StartOver.tsx';
import { isStep, steps } from './steps.ts';

interface Props {
	readonly title: string;
	readonly hint?: string;
	readonly errors?: readonly FieldError[];
	/** Raised with every refused "Continue", so that the list of errors takes the focus each time. */
	readonly refusals?: number;
	/** What "Continue" does; moving on, where nothing needs checking. */
	readonly onContinue?: () => void;
	/** Words of the button, where it is not "Continue". */
	readonly onward?: string;
	/** Whether the plan is offered as a shortcut, once there is something to plan for. */
	readonly hasShortcut?: boolean;
	readonly children: ReactNode;
}

/** What every step has: where one is, a heading that takes the focus, what went wrong, and the ways on and back. */
export function StepFrame({ title, hint, errors = [], refusals = 0, onContinue, onward, hasShortcut = false, children }: Props) {
	const { words, state, dispatch } = useWizard();
	const { view, returnTo } = state;
	const submit = (event: SyntheticEvent) => {
		event.preventDefault();
		if (onContinue === undefined) dispatch({ type: 'continued' });
		else onContinue();
	};
	const back = returnTo === 'check' ? words.toCheck : returnTo === 'plan' ? words.toPlan : words.onward;
	return (
		<>
			<BackLink />
			<Notices />
			<ErrorSummary heading={words.errors.heading} errors={errors} refusals={refusals} />
			<FocusHeading title={title}>
				{isStep(view) && <span className="step">{words.stepOf(steps.indexOf(view) + 1, steps.length)}</span>}
			</FocusHeading>
			{hint !== undefined && <p className="hint lead">{hint}</p>}
			<form onSubmit={submit} noValidate>
				{children}
				<div className="onward">
					<button type="submit" className="action">
						{onward ?? back}
					</button>
					{hasShortcut && returnTo === undefined && isAnythingToPlan(state.summary) && (
						<button type="button" className="action second" onClick={() => dispatch({ type: 'went', view: 'plan' })}>
							{words.planNow}
						</button>
					)}
				</div>
			</form>
			{state.moves > 0 && <StartOver />}
		</>
	);
}

/** The heading of a view. After a move it takes the focus, or the part that the move was about does. */
export function FocusHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
	const { state } = useWizard();
	const heading = useRef<HTMLHeadingElement>(null);
	const { moves, focus } = state;
	useEffect(() => {
		if (moves === 0) return;
		const part = focus === undefined ? null : document.getElementById(focus);
		if (part !== null) {
			part.scrollIntoView({ behavior: 'instant' });
			part.focus({ preventScroll: true });
			return;
		}
		const isWhole = heading.current?.closest('main') ?? heading.current;
		isWhole?.scrollIntoView({ behavior: 'instant' });
		heading.current?.focus({ preventScroll: true });
	}, [moves, focus]);
	return (
		<>
			{children}
			<h1 tabIndex={-1} ref={heading}>
				{title}
			</h1>
		</>
	);
}
