import { useState } from 'react';

interface Props {
	/** What the button says. */
	readonly label: string;
	/** What is copied, for people who do not see the field. */
	readonly name: string;
	readonly text: () => string;
	readonly describedBy?: string;
	readonly words: { readonly copied: string; readonly copyByHand: string };
}

/** Copies a text; where the browser refuses, shows it to be copied by hand. */
export function Copyable({ label, name, text, describedBy, words }: Props) {
	const [outcome, setOutcome] = useState<'copied' | 'refused'>();
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text());
			setOutcome('copied');
		} catch {
			setOutcome('refused');
		}
	};
	return (
		<div className="copy">
			<p className="buttons">
				<button type="button" className="action second" aria-describedby={describedBy} onClick={() => void copy()}>
					{label}
				</button>
				<span role="status" className="soft">
					{outcome === 'copied' ? words.copied : outcome === 'refused' ? words.copyByHand : ''}
				</span>
			</p>
			{outcome === 'refused' && (
				<textarea aria-label={name} readOnly rows={4} value={text()} onFocus={(event) => event.currentTarget.select()} />
			)}
		</div>
	);
}
