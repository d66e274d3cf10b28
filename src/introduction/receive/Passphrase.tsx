import { useState, type SyntheticEvent } from 'react';
import { ErrorSummary, FieldMessage } from '../../island/errors.tsx';
import { useIntroductions } from '../context.ts';

const fieldId = 'r-passphrase';

/** Asks for a passphrase until it opens what it is for, as often as somebody tries. */
export function Passphrase({ open }: { readonly open: (passphrase: string) => Promise<boolean> }) {
	const { locked, form } = useIntroductions().words.receive;
	const [typed, setTyped] = useState('');
	const [isShown, setIsShown] = useState(false);
	const [isOpening, setIsOpening] = useState(false);
	const [message, setMessage] = useState<string>();
	const [refusals, setRefusals] = useState(0);
	const error = message === undefined ? undefined : { field: fieldId, message };

	const refuse = (why: string) => {
		setMessage(why);
		setRefusals((before) => before + 1);
	};
	const submit = async (event: SyntheticEvent) => {
		event.preventDefault();
		if (isOpening) return;
		if (typed === '') {
			refuse(locked.missing);
			return;
		}
		setIsOpening(true);
		const isOpen = await open(typed).catch(() => false);
		setIsOpening(false);
		if (!isOpen) refuse(locked.wrong);
	};
	return (
		<>
			<ErrorSummary heading={form.errors} errors={error === undefined ? [] : [error]} refusals={refusals} />
			<form onSubmit={(event) => void submit(event)} noValidate>
				<div className="field">
					<label htmlFor={fieldId}>{locked.label}</label>
					<FieldMessage error={error} id="r-passphrase-error" />
					{message === locked.wrong && <p className="hint small">{locked.wrongHint}</p>}
					<input
						id={fieldId}
						type={isShown ? 'text' : 'password'}
						autoComplete="off"
						autoCapitalize="off"
						spellCheck={false}
						aria-describedby={error === undefined ? undefined : 'r-passphrase-error'}
						aria-invalid={error === undefined ? undefined : true}
						value={typed}
						onChange={(event) => setTyped(event.currentTarget.value)}
					/>
					<div>
						<label className="choice">
							<input type="checkbox" checked={isShown} onChange={() => setIsShown(!isShown)} />
							<span>{locked.show}</span>
						</label>
					</div>
				</div>
				<div className="onward">
					<button type="submit" className="action">
						{locked.open}
					</button>
					<span role="status" className="soft">
						{isOpening ? locked.opening : ''}
					</span>
				</div>
			</form>
		</>
	);
}
