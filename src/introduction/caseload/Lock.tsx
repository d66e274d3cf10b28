import { useId, useState, type SyntheticEvent } from 'react';
import { useIntroductions } from '../context.ts';
import { canSeal } from '../device/passphrase.ts';

const shortest = 8;

/** A lock for what this device keeps: sealed with a passphrase. `use-caseload.ts` locks it again when nobody uses the page for a while. */
export function Lock() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.lock;
	const { store, contents } = caseload;
	const [message, setMessage] = useState('');
	const isOn = contents.lock === 'open';
	if (contents.keeping.kind !== 'device') return null;
	const remove = async () => setMessage((await store.removeLock()) === 'done' ? text.removed : words.caseload.keeping.failed);
	return (
		<section className="desk-part no-print" aria-labelledby="i-lock">
			<h2 id="i-lock">{text.heading}</h2>
			{!canSeal() ? (
				<p>{text.unavailable}</p>
			) : isOn ? (
				<>
					<p>{text.isOn}</p>
					<p className="buttons">
						<button type="button" className="action second" onClick={() => store.lockNow('everywhere')}>
							{text.lockNow}
						</button>
						<button type="button" className="plain-button" onClick={() => void remove()}>
							{text.remove}
						</button>
					</p>
				</>
			) : (
				<NewLock onFailed={() => setMessage(words.caseload.keeping.failed)} />
			)}
			<p role="status">{message}</p>
		</section>
	);
}

function NewLock({ onFailed }: { readonly onFailed: () => void }) {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.lock;
	const id = useId();
	const [passphrase, setPassphrase] = useState('');
	const [again, setAgain] = useState('');
	const [fault, setFault] = useState<string>();
	const set = async (event: SyntheticEvent) => {
		event.preventDefault();
		const wrong = passphrase.length < shortest ? text.tooShort : passphrase !== again ? text.differs : undefined;
		setFault(wrong);
		if (wrong !== undefined) {
			document.getElementById(id)?.focus();
			return;
		}
		if ((await caseload.store.setLock(passphrase)) !== 'done') onFailed();
	};
	return (
		<details>
			<summary>{text.offer}</summary>
			<p>{text.text}</p>
			<form onSubmit={(event) => void set(event)}>
				<p role="alert" id={`${id}-error`} className={fault === undefined ? undefined : 'field-error'}>
					{fault ?? ''}
				</p>
				{(
					[
						[id, text.passphrase, passphrase, setPassphrase],
						[`${id}-again`, text.again, again, setAgain],
					] as const
				).map(([field, label, value, change]) => (
					<div className="field" key={field}>
						<label htmlFor={field}>{label}</label>
						<input
							id={field}
							type="password"
							autoComplete="new-password"
							value={value}
							aria-describedby={`${id}-error`}
							aria-invalid={fault === undefined ? undefined : true}
							onChange={(event) => change(event.currentTarget.value)}
						/>
					</div>
				))}
				<p className="onward">
					<button type="submit" className="action second">
						{text.set}
					</button>
				</p>
			</form>
		</details>
	);
}
