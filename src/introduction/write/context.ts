import { createContext, useContext } from 'react';
import type { IntroductionDoor } from '../../formats/introduction-data.ts';
import type { Draft } from '../../schema/caseload.ts';
import type { Packet } from '../../schema/packet.ts';
import type { SendWay } from '../../schema/vocabulary.ts';
import type { WriteStep } from '../address.ts';

/** What every step of writing shares. */
export interface Writing {
	readonly id: string;
	readonly draft: Draft;
	readonly door: IntroductionDoor;
	/** Id of the door's organization. */
	readonly organization: string;
	/** The day where the person is, `YYYY-MM-DD`. */
	readonly today: string;
	/** Changes the draft. What was agreed to before has to be agreed to again. */
	readonly edit: (change: Partial<Omit<Draft, 'packed' | 'step'>>) => void;
	/** Keeps the packet that was agreed to, and goes on to sending it. */
	readonly agree: (packet: Packet) => void;
	readonly goTo: (step: WriteStep) => void;
	/** Records that it has left, as it was agreed to. */
	readonly record: (way: SendWay) => void;
	/** Takes the draft off this device. */
	readonly erase: () => void;
	/** Called when a step comes on the screen. Says whether it was reached by a move, so that its heading takes the focus. */
	readonly arrive: () => boolean;
}

export const WritingContext = createContext<Writing | undefined>(undefined);

export function useWriting(): Writing {
	const writing = useContext(WritingContext);
	if (writing === undefined) throw new Error('This part of writing was used outside of it.');
	return writing;
}
