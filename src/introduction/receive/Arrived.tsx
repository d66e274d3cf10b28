import { useState } from 'react';
import { faultWordsFor } from '../../i18n/carried-faults.ts';
import { useIntroductions } from '../context.ts';
import { canSeal } from '../device/passphrase.ts';
import { arrivalUnderSeal, type Arrival } from './arrival.ts';
import { ArrivedAnswer } from './ArrivedAnswer.tsx';
import { ArrivedPacket } from './ArrivedPacket.tsx';
import { FaultPage } from './FaultPage.tsx';
import { Passphrase } from './Passphrase.tsx';
import { ViewHeading } from './ViewHeading.tsx';

interface Props {
	readonly arrival: Arrival;
	/** Whether the heading takes the focus, because something was pressed on this page. */
	readonly takesFocus?: boolean;
}

/** What a link or a file brought: an introduction to read and answer, an answer to note, or why it cannot be read. */
export function Arrived({ arrival, takesFocus = false }: Props) {
	const { words } = useIntroductions();
	switch (arrival.what) {
		case 'packet':
			return <ArrivedPacket packet={arrival.packet} takesFocus={takesFocus} />;
		case 'reply':
			return <ArrivedAnswer reply={arrival.reply} takesFocus={takesFocus} />;
		case 'locked':
			return canSeal() ? <Locked arrival={arrival} /> : <FaultPage fault={words.receive.locked.cannot} />;
		case 'fault':
			return <FaultPage fault={faultWordsFor(words.faults, arrival.fault)} />;
	}
}

/** Asks for the passphrase, as often as somebody likes; nothing leaves the page. */
function Locked({ arrival }: { readonly arrival: Extract<Arrival, { what: 'locked' }> }) {
	const { locked } = useIntroductions().words.receive;
	const [opened, setOpened] = useState<Arrival>();
	if (opened !== undefined) return <Arrived arrival={opened} takesFocus />;
	return (
		<>
			<ViewHeading title={locked.title} />
			<p className="hint lead">{locked.text}</p>
			<Passphrase
				open={async (passphrase) => {
					const inside = await arrivalUnderSeal(arrival, passphrase);
					setOpened(inside);
					return inside !== undefined;
				}}
			/>
		</>
	);
}
