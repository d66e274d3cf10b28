import type { HandOffEvent, Introduction } from '../../schema/caseload.ts';
import { useIntroductions } from '../context.ts';
import { momentHere, randomMark } from '../moment.ts';

/** An event without what every event has; the day only where it is not today. */
export type Happening = HandOffEvent extends infer Event
	? Event extends HandOffEvent
		? Omit<Event, 'id' | 'at' | 'on'> & { readonly on?: string }
		: never
	: never;

/** Writes down what happened to an introduction, on this device. */
export function useRecord(introduction: Introduction): (happening: Happening) => void {
	const { caseload } = useIntroductions();
	return (happening) => {
		const moment = momentHere();
		const event = { ...moment, ...happening, id: randomMark(16) } as HandOffEvent;
		void caseload.save({ ...introduction, changed: moment.at, events: [...introduction.events, event] });
	};
}
