import { timeInWords } from '../../i18n/dates.ts';
import { FieldMessage, type FieldError } from '../../island/errors.tsx';
import { todayHere } from '../../island/today.ts';
import { useIntroductions } from '../context.ts';

interface Props {
	readonly legend: string;
	readonly day: string;
	readonly at: string;
	readonly error: FieldError | undefined;
	readonly onSay: (time: { readonly day?: string; readonly at?: string }) => void;
}

/** Every half hour from 7:00 to 20:00. */
const halfHours = Array.from({ length: 27 }, (_, index) => {
	const minutes = 7 * 60 + 30 * index;
	return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

/** A day and, if somebody likes, a half hour. */
export function ProposedTime({ legend, day, at, error, onSay }: Props) {
	const { words, language } = useIntroductions();
	const { form } = words.receive;
	// The browser gives nothing for half a day; only its own check knows that something stands there.
	const dayIn = (field: HTMLInputElement) => onSay({ day: field.validity.badInput ? 'unreadable' : field.value });
	return (
		<fieldset className="field" aria-describedby="r-time-hint">
			<legend>{legend}</legend>
			<p className="hint small" id="r-time-hint">
				{form.timeHint}
			</p>
			<FieldMessage error={error} id="r-day-error" />
			<div className="time">
				<div>
					<label htmlFor="r-day">{form.day}</label>
					<input
						id="r-day"
						type="date"
						min={todayHere()}
						value={day === 'unreadable' ? undefined : day}
						aria-describedby={error === undefined ? undefined : 'r-day-error'}
						aria-invalid={error === undefined ? undefined : true}
						onChange={(event) => dayIn(event.currentTarget)}
						onBlur={(event) => dayIn(event.currentTarget)}
					/>
				</div>
				<div>
					<label htmlFor="r-at">{form.at}</label>
					<select id="r-at" value={at} onChange={(event) => onSay({ at: event.currentTarget.value })}>
						<option value="">{form.anyTime}</option>
						{halfHours.map((time) => (
							<option key={time} value={time}>
								{timeInWords(time, language)}
							</option>
						))}
					</select>
				</div>
			</div>
		</fieldset>
	);
}
