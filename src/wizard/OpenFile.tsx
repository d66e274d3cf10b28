import { useId, useState } from 'react';
import { readSummary, summarySizeLimit } from '../formats/summary.ts';
import { summaryFaultSentence } from '../i18n/summary-faults.ts';
import { useWizard } from './context.ts';

/** Opens a `lodestone-summary` file. What cannot be read is said; what this directory does not know is left out and said. */
export function OpenFile() {
	const { words, dispatch, known, language } = useWizard();
	const id = useId();
	const [fault, setFault] = useState<string>();

	const open = async (file: File) => {
		try {
			// A character takes at most four bytes: a larger file need not be read to know that it is none of ours.
			const text = file.size > 4 * summarySizeLimit ? undefined : await file.text();
			const reading =
				text === undefined
					? { fault: { code: 'too-large', characters: file.size, limit: summarySizeLimit } as const }
					: readSummary(text, known);
			if ('fault' in reading) {
				setFault(summaryFaultSentence(reading.fault, language));
				return;
			}
			const { date: _, ...summary } = reading.summary;
			dispatch({ type: 'opened', summary, leftOut: reading.leftOut });
		} catch {
			setFault(words.keep.openNoFile);
		}
	};
	return (
		<div className="file">
			<label htmlFor={id}>{words.keep.open}</label>
			<p className="hint small" id={`${id}-hint`}>
				{words.keep.openHint}
			</p>
			<p role="alert" className={fault === undefined ? undefined : 'field-error'} id={`${id}-error`}>
				{fault ?? ''}
			</p>
			<input
				id={id}
				type="file"
				accept="application/json,.json"
				aria-describedby={`${id}-hint ${id}-error`}
				aria-invalid={fault === undefined ? undefined : true}
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					event.currentTarget.value = '';
					if (file !== undefined) void open(file);
				}}
			/>
		</div>
	);
}
