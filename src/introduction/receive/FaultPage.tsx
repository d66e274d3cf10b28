import type { FaultWords } from '../../i18n/carried-faults.en.ts';
import { useIntroductions } from '../context.ts';
import { OpenArrivedFile } from './OpenArrivedFile.tsx';
import { ViewHeading } from './ViewHeading.tsx';

/** Something arrived and cannot be read: why, and what to do. Nothing of it is shown. */
export function FaultPage({ fault }: { readonly fault: FaultWords }) {
	const { receive } = useIntroductions().words;
	return (
		<>
			<ViewHeading title={fault.title} />
			<p className="hint lead">{fault.text}</p>
			<p className="notice">{fault.remedy}</p>
			<p className="soft">{receive.fault.nothingKept}</p>
			<OpenArrivedFile />
			<p>
				<a href={location.pathname}>{receive.fault.toStart}</a>
			</p>
		</>
	);
}
