import { useId, useState } from 'react';
import { writeCaseload } from '../../formats/caseload.ts';
import { caseloadCsv } from '../../formats/caseload-csv.ts';
import { writeLockedFile } from '../../formats/locked-file.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { download } from '../../island/download.ts';
import { todayHere } from '../../island/today.ts';
import { useIntroductions } from '../context.ts';
import { canSeal, seal } from '../device/passphrase.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { OpenCaseload } from './OpenCaseload.tsx';

/** The ways to carry a caseload elsewhere: dates for a calendar, counts for a report, everything as one file. */
export function Tools() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.tools;
	const hasAny = caseload.introductions.length > 0;
	return (
		<section className="desk-part no-print" aria-labelledby="i-tools">
			<h2 id="i-tools">{text.heading}</h2>
			{hasAny && (
				<>
					<div className="file">
						<CalendarButton introductions={caseload.introductions} label={text.calendar} />
						<p className="hint small">{text.calendarHint}</p>
					</div>
					<SaveCounts />
					<SaveEverything />
				</>
			)}
			<OpenCaseload />
		</section>
	);
}

function SaveCounts() {
	const { words, data, caseload, language } = useIntroductions();
	const text = words.caseload;
	const today = todayHere();
	const save = () =>
		download(
			`${text.tools.countsName}-${today}.csv`,
			caseloadCsv(caseload.introductions, today, {
				...text.counts,
				nameOf: (group, id) => {
					switch (group) {
						case 'door':
							return data.doors[id]?.organization ?? id;
						case 'need':
							return data.needs[id] ?? id;
						case 'county':
							return data.counties[id] ?? id;
						case 'month':
							return dateInWords(id, language);
						case 'all':
							return id;
					}
				},
			}),
			'text/csv;charset=utf-8',
		);
	return (
		<div className="file">
			<button type="button" className="action second" onClick={save}>
				{text.tools.csv}
			</button>
			<p className="hint small">{text.tools.csvHint}</p>
		</div>
	);
}

function SaveEverything() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.tools;
	const id = useId();
	const [passphrase, setPassphrase] = useState('');
	const save = async () => {
		const today = todayHere();
		const whole = writeCaseload(caseload.introductions, today);
		const file =
			passphrase === ''
				? whole
				: writeLockedFile('lodestone-caseload', await seal(new TextEncoder().encode(whole), passphrase.normalize('NFKC')));
		download(`${text.fileName}-${today}.json`, file, 'application/json');
		setPassphrase('');
	};
	return (
		<div className="file">
			{canSeal() && (
				<div className="field">
					<label htmlFor={id}>{text.passphrase}</label>
					<p className="hint small" id={`${id}-hint`}>
						{text.passphraseHint}
					</p>
					<input
						id={id}
						type="password"
						autoComplete="new-password"
						value={passphrase}
						aria-describedby={`${id}-hint`}
						onChange={(event) => setPassphrase(event.currentTarget.value)}
					/>
				</div>
			)}
			<p>
				<button type="button" className="action second" onClick={() => void save()}>
					{text.save}
				</button>
			</p>
			<p className="hint small">{text.saveHint}</p>
		</div>
	);
}
