import { useId, useState, type SyntheticEvent } from 'react';
import { useTitle } from '../../island/title.ts';
import { useIntroductions } from '../context.ts';
import { Erase } from './Erase.tsx';

/** Asks for the passphrase of what is kept here. Without it, all that can be done is to erase. */
export function Unlock() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.lock;
	useTitle(text.locked);
	const id = useId();
	const [passphrase, setPassphrase] = useState('');
	const [fault, setFault] = useState<string>();
	const [isTrying, setIsTrying] = useState(false);
	const unlock = async (event: SyntheticEvent) => {
		event.preventDefault();
		setIsTrying(true);
		const outcome = await caseload.store.unlock(passphrase);
		setIsTrying(false);
		setPassphrase('');
		if (outcome === 'wrong') setFault(text.wrong);
		else if (outcome === 'failed') setFault(text.failed);
	};
	return (
		<>
			<h1>{text.locked}</h1>
			<p>{text.lockedText(caseload.contents.count)}</p>
			<form onSubmit={(event) => void unlock(event)}>
				<div className="field">
					<label htmlFor={id}>{text.passphrase}</label>
					<p role="alert" id={`${id}-error`} className={fault === undefined ? undefined : 'field-error'}>
						{fault ?? ''}
					</p>
					<input
						id={id}
						type="password"
						autoComplete="off"
						value={passphrase}
						aria-describedby={`${id}-error`}
						aria-invalid={fault === undefined ? undefined : true}
						onChange={(event) => setPassphrase(event.currentTarget.value)}
					/>
				</div>
				<p className="onward">
					<button type="submit" className="action" disabled={isTrying}>
						{text.unlock}
					</button>
				</p>
			</form>
			<p className="soft">{text.forgot}</p>
			<Erase />
		</>
	);
}
