import { FieldMessage, type FieldError } from '../island/errors.tsx';
import { useIntroductions } from './context.ts';

interface Props {
	readonly id: string;
	readonly label: string;
	readonly hint?: string;
	readonly value: string | undefined;
	readonly onValue: (value: string) => void;
	/** Most characters that it may have. */
	readonly limit: number;
	/** It takes more than that, so that nothing pasted is cut; whoever asks then says what is too much. */
	readonly takesMore?: boolean;
	/** Several lines. */
	readonly isLong?: boolean;
	/** Which keyboard a phone shows. */
	readonly mode?: 'text' | 'email' | 'tel';
	/** What the browser may fill in: only for what is the writer's own. */
	readonly autoComplete?: string;
	readonly error?: FieldError | undefined;
}

/** A text to type, with its label, its hint, what is wrong with it, and what is left of its length when that gets short. */
export function Field({
	id,
	label,
	hint,
	value = '',
	onValue,
	limit,
	takesMore = false,
	isLong = false,
	mode = 'text',
	autoComplete = 'off',
	error,
}: Props) {
	const { words } = useIntroductions();
	const left = limit - value.length;
	const isNearlyFull = left >= 0 && left <= Math.max(20, limit / 10);
	const described = [
		...(hint === undefined ? [] : [`${id}-hint`]),
		...(error === undefined ? [] : [`${id}-error`]),
		...(isNearlyFull ? [`${id}-left`] : []),
	].join(' ');
	const shared = {
		id,
		value,
		maxLength: takesMore ? undefined : limit,
		autoComplete,
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
				<textarea {...shared} rows={3} onChange={(event) => onValue(event.currentTarget.value)} />
			) : (
				<input {...shared} type="text" inputMode={mode} onChange={(event) => onValue(event.currentTarget.value)} />
			)}
			{isNearlyFull && (
				<p className="small soft" id={`${id}-left`}>
					{words.shell.left(left)}
				</p>
			)}
		</div>
	);
}
