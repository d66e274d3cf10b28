import { useState } from 'react';
import { packedBytes } from '../../formats/packing.ts';
import { writePacket } from '../../formats/packet.ts';
import { FieldMessage } from '../../island/errors.tsx';
import type { Packet } from '../../schema/packet.ts';
import { useIntroductions } from '../context.ts';
import { canSeal, seal } from '../device/passphrase.ts';

/** A packet under a passphrase. */
export interface Sealed {
	/** Packed, for a link. */
	readonly packed: Uint8Array;
	/** The text of the packet, for a file. */
	readonly text: Uint8Array;
}

interface Props {
	readonly packet: Packet;
	readonly isSealed: boolean;
	readonly onSealed: (sealed: Sealed | undefined) => void;
}

const fieldId = 'i-passphrase';

/** Shorter than this, a passphrase can be guessed by somebody who has the link and time. Said, not forbidden. */
const shortPassphrase = 16;

/** A passphrase for the link and the file, for who wants one. */
export function Lock({ packet, isSealed, onSealed }: Props) {
	const { words } = useIntroductions();
	const { lock: said } = words.write.send;
	const [passphrase, setPassphrase] = useState('');
	const [isShown, setIsShown] = useState(false);
	const [isSealing, setIsSealing] = useState(false);
	const [isMissing, setIsMissing] = useState(false);
	const lock = async () => {
		setIsMissing(passphrase === '');
		if (passphrase === '' || isSealing) return;
		setIsSealing(true);
		try {
			const text = writePacket(packet);
			const [packed, whole] = await Promise.all([
				seal(packedBytes(text), passphrase),
				seal(new TextEncoder().encode(text), passphrase),
			]);
			onSealed({ packed, text: whole });
		} finally {
			setIsSealing(false);
		}
	};
	const error = isMissing ? { field: fieldId, message: said.missing } : undefined;
	return (
		<details className="choosable">
			<summary>
				<h2>{said.heading}</h2>
			</summary>
			<p>{said.text}</p>
			{!canSeal() ? (
				<p>{said.cannot}</p>
			) : isSealed ? (
				<p className="buttons">
					<strong role="status">{said.sealed}</strong>
					<button type="button" className="action second" onClick={() => onSealed(undefined)}>
						{said.open}
					</button>
				</p>
			) : (
				<div className="field">
					<label htmlFor={fieldId}>{said.label}</label>
					<p className="hint small" id={`${fieldId}-hint`}>
						{said.hint}
					</p>
					<div role="alert">
						<FieldMessage error={error} id={`${fieldId}-error`} />
					</div>
					<input
						id={fieldId}
						type={isShown ? 'text' : 'password'}
						autoComplete="off"
						autoCapitalize="off"
						spellCheck={false}
						maxLength={200}
						value={passphrase}
						aria-describedby={isMissing ? `${fieldId}-hint ${fieldId}-error` : `${fieldId}-hint`}
						aria-invalid={isMissing ? true : undefined}
						onChange={(event) => setPassphrase(event.currentTarget.value)}
					/>
					{passphrase !== '' && passphrase.length < shortPassphrase && <p className="small">{said.short}</p>}
					<div>
						<label className="choice">
							<input type="checkbox" checked={isShown} onChange={() => setIsShown(!isShown)} />
							<span>{said.show}</span>
						</label>
					</div>
					<p className="buttons">
						<button type="button" className="action second" onClick={() => void lock()}>
							{said.seal}
						</button>
						<span role="status" className="soft">
							{isSealing ? said.sealing : ''}
						</span>
					</p>
				</div>
			)}
		</details>
	);
}
