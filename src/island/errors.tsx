import { useEffect, useRef } from 'react';

/** Something that was filled in wrongly: the id of the field, and what to do. */
export interface FieldError {
	readonly field: string;
	readonly message: string;
}

/** Everything that is wrong, on top, with links to the fields. Takes the focus when "Continue" was refused. */
export function ErrorSummary({
	heading,
	errors,
	refusals,
}: {
	readonly heading: string;
	readonly errors: readonly FieldError[];
	/** Raised with every refusal, so that the list takes the focus each time. */
	readonly refusals: number;
}) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (refusals === 0) return;
		box.current?.scrollIntoView({ behavior: 'instant' });
		box.current?.focus({ preventScroll: true });
	}, [refusals]);
	if (errors.length === 0) return null;
	return (
		<div className="errors" role="alert" tabIndex={-1} ref={box} aria-labelledby="w-errors">
			<h2 id="w-errors">{heading}</h2>
			<ul>
				{errors.map(({ field, message }) => (
					<li key={field}>
						<a
							href={`#${field}`}
							onClick={(event) => {
								event.preventDefault();
								goTo(field);
							}}
						>
							{message}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

/** Unfolds whatever the field stands in, and gives it the focus. */
function goTo(field: string): void {
	const wanted = document.getElementById(field);
	for (let fold = wanted?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
	wanted?.focus();
}

/** The message beside a field. The field names it in `aria-describedby`. */
export function FieldMessage({ error, id }: { readonly error: FieldError | undefined; readonly id: string }) {
	if (error === undefined) return null;
	return (
		<p className="field-error" id={id}>
			{error.message}
		</p>
	);
}
