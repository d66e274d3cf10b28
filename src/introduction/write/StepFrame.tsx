import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { ErrorSummary, type FieldError } from '../../island/errors.tsx';
import { useTitle } from '../../island/title.ts';
import { writeAddress, type WriteStep } from '../address.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';

interface Props {
	readonly title: string;
	readonly step: WriteStep;
	readonly errors?: readonly FieldError[];
	/** Raised with every refusal, so that the list of errors takes the focus each time. */
	readonly refusals?: number;
	/** What the button does; there is none without it. */
	readonly onContinue?: () => void;
	/** Words of the button, where it is not "Continue". */
	readonly onward?: string;
	/** What stands beside the button. */
	readonly beside?: ReactNode;
	readonly children: ReactNode;
}

/** What every step has: where one is, a heading that takes the focus, what went wrong, and the ways on and back. */
export function StepFrame({ title, step, errors = [], refusals = 0, onContinue, onward, beside, children }: Props) {
	const { words, caseload } = useIntroductions();
	const { draft, id } = useWriting();
	const { write } = words;
	const steps: readonly WriteStep[] =
		draft.voice === 'employer' ? ['choose', 'consent', 'send'] : ['choose', 'reach', 'consent', 'send'];
	const number = steps.indexOf(step) + 1;
	const isKept = caseload.contents.keeping.kind === 'device' && !caseload.contents.held.includes(id);
	const submit = (event: SyntheticEvent) => {
		event.preventDefault();
		onContinue?.();
	};
	const content = (
		<>
			{children}
			{onContinue !== undefined && (
				<div className="onward">
					<button type="submit" className="action">
						{onward ?? write.onward}
					</button>
					{beside}
				</div>
			)}
		</>
	);
	return (
		<>
			<BackLink to={steps[number - 2]} />
			{!isKept && <p className="notice no-print">{write.notKept}</p>}
			<div className="no-print">
				<ErrorSummary heading={write.errors.heading} errors={errors} refusals={refusals} />
			</div>
			{number > 0 && <p className="step no-print">{write.stepOf(number, steps.length)}</p>}
			<StepHeading title={title} />
			{onContinue === undefined ? (
				content
			) : (
				<form onSubmit={submit} noValidate>
					{content}
				</form>
			)}
		</>
	);
}

/** The heading of a step. After a move it takes the focus. */
function StepHeading({ title }: { readonly title: string }) {
	const { arrive } = useWriting();
	const heading = useRef<HTMLHeadingElement>(null);
	useTitle(title);
	useEffect(() => {
		if (!arrive()) return;
		(heading.current?.closest('main') ?? heading.current)?.scrollIntoView({ behavior: 'instant' });
		heading.current?.focus({ preventScroll: true });
	}, [arrive]);
	return (
		<h1 tabIndex={-1} ref={heading} className="no-print">
			{title}
		</h1>
	);
}

/** A real link to the step before. */
function BackLink({ to }: { readonly to: WriteStep | undefined }) {
	const { words } = useIntroductions();
	const { id, goTo } = useWriting();
	if (to === undefined) return null;
	return (
		<p className="back no-print">
			<a
				href={`#${writeAddress({ view: 'write', id, step: to })}`}
				onClick={(event) => {
					event.preventDefault();
					goTo(to);
				}}
			>
				{words.write.back}
			</a>
		</p>
	);
}
