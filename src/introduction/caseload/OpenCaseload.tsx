import { useId, useState } from 'react';
import { caseloadSizeLimit, readCaseload } from '../../formats/caseload.ts';
import { readLockedFile } from '../../formats/locked-file.ts';
import { useIntroductions } from '../context.ts';
import { unseal } from '../device/passphrase.ts';

/** Adds the introductions of a saved file to those on this device. What cannot be read is counted; what is here stays. */
export function OpenCaseload() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.tools;
	const id = useId();
	const [passphrase, setPassphrase] = useState('');
	const [isLocked, setIsLocked] = useState(false);
	const [outcome, setOutcome] = useState<{ readonly isFault: boolean; readonly text: string }>();

	const open = async (file: File) => {
		try {
			const reading = await read(file);
			if (typeof reading === 'string') {
				setIsLocked(reading !== text.notOurs);
				setOutcome({ isFault: true, text: reading });
				return;
			}
			await caseload.store.merge(reading.introductions);
			setIsLocked(false);
			setPassphrase('');
			setOutcome({ isFault: false, text: text.opened(reading.introductions.length, reading.setAside.length) });
		} catch {
			setOutcome({ isFault: true, text: text.notOurs });
		}
	};

	async function read(file: File) {
		// A character takes at most four bytes: a larger file need not be read to know that it is none of ours.
		if (file.size > 4 * caseloadSizeLimit) return text.notOurs;
		const content = await file.text();
		const locked = readLockedFile(content);
		if (locked?.holds === 'lodestone-packet') return text.notOurs;
		if (locked !== undefined && passphrase === '') return text.openLocked;
		const opened = locked === undefined ? undefined : await unseal(locked.sealed, passphrase);
		if (locked !== undefined && opened === undefined) return text.wrongPassphrase;
		const reading = readCaseload(opened === undefined ? content : new TextDecoder().decode(opened));
		return 'fault' in reading ? text.notOurs : reading;
	}

	const isFault = outcome?.isFault === true;
	return (
		<div className="file">
			{isLocked && (
				<div className="field">
					<label htmlFor={`${id}-passphrase`}>{words.caseload.lock.passphrase}</label>
					<input
						id={`${id}-passphrase`}
						type="password"
						autoComplete="off"
						value={passphrase}
						onChange={(event) => setPassphrase(event.currentTarget.value)}
					/>
				</div>
			)}
			<label htmlFor={id}>{text.open}</label>
			<p className="hint small" id={`${id}-hint`}>
				{text.openHint}
			</p>
			<p role={isFault ? 'alert' : 'status'} className={isFault ? 'field-error' : undefined} id={`${id}-outcome`}>
				{outcome?.text ?? ''}
			</p>
			<input
				id={id}
				type="file"
				accept="application/json,.json"
				aria-describedby={`${id}-hint ${id}-outcome`}
				aria-invalid={isFault ? true : undefined}
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					event.currentTarget.value = '';
					if (file !== undefined) void open(file);
				}}
			/>
		</div>
	);
}
