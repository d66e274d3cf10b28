import { packetLimits } from '../../schema/limits.ts';
import { FieldMessage, type FieldError } from '../../island/errors.tsx';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
	/** Which keyboard a phone shows. */
	readonly mode?: 'text' | 'email' | 'tel';
	/** Several lines. */
	readonly isLong?: boolean;
	readonly value: string;
	readonly error?: FieldError | undefined;
	readonly onValue: (value: string) => void;
}

/** A text to type, with its label, its hint and what is wrong with it. */
export function TextField({ id, label, hint, mode = 'text', isLong = false, value, error, onValue }: Props) {
	const described = [hint === undefined ? undefined : `${id}-hint`, error === undefined ? undefined : `${id}-error`]
		.filter((one) => one !== undefined)
		.join(' ');
	const shared = {
		id,
		value,
		'aria-describedby': described === '' ? undefined : described,
		'aria-invalid': error === undefined ? undefined : (true as const),
	};
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{hint !== undefined && (
				<p className="hint small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<FieldMessage error={error} id={`${id}-error`} />
			{isLong ? (
				<textarea {...shared} rows={4} onChange={(event) => onValue(event.currentTarget.value)} />
			) : (
				<input
					{...shared}
					type="text"
					inputMode={mode}
					autoComplete={mode === 'text' ? 'off' : mode}
					maxLength={packetLimits.line}
					onChange={(event) => onValue(event.currentTarget.value)}
				/>
			)}
		</div>
	);
}
