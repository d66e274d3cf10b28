import { useId, useState } from 'react';
import { packetSizeLimit } from '../../formats/packet.ts';
import { faultWordsFor } from '../../i18n/carried-faults.ts';
import type { FaultWords } from '../../i18n/carried-faults.en.ts';
import { useIntroductions } from '../context.ts';
import { arrivalInFile } from './arrival.ts';

/** Opens an introduction or an answer that came as a file. The field takes files that are dropped on it as well. */
export function OpenArrivedFile() {
	const { words, show } = useIntroductions();
	const { file: said } = words.receive;
	const id = useId();
	const [fault, setFault] = useState<FaultWords>();

	const open = async (file: File) => {
		try {
			// A character takes at most four bytes: a larger file need not be read to know that it is none of ours.
			const arrival =
				file.size > 4 * packetSizeLimit
					? ({ what: 'fault', fault: { code: 'too-large', limit: packetSizeLimit } } as const)
					: arrivalInFile(await file.text());
			if (arrival.what === 'fault') setFault(faultWordsFor(words.faults, arrival.fault));
			else show(arrival);
		} catch {
			setFault(said.unreadable);
		}
	};
	return (
		<div className="file">
			<label htmlFor={id}>{said.heading}</label>
			<p className="hint small" id={`${id}-hint`}>
				{said.hint} {said.drop}
			</p>
			<div role="alert" id={`${id}-error`}>
				{fault !== undefined && (
					<>
						<p className="field-error">{fault.title}</p>
						<p className="hint">
							{fault.text} {fault.remedy}
						</p>
					</>
				)}
			</div>
			<input
				id={id}
				type="file"
				className="drop"
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
