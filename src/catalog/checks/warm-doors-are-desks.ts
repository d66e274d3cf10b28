import { type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';

/** "See website" is not a hand-off: a door that takes introductions or promises a reply has a phone, a mailbox or a form. */
export function warmDoorsAreDesks({ organizations }: Entries): Problem[] {
	return organizations.flatMap(({ english }) =>
		english.front.doors.flatMap((door, index) => {
			const promise = door.takesIntroductions
				? 'takesIntroductions'
				: door.replyWithinDays === undefined
					? undefined
					: 'replyWithinDays';
			const canBeReached = door.channels.some(({ kind }) => kind === 'phone' || kind === 'email' || kind === 'form');
			if (promise === undefined || canBeReached) return [];
			return [
				problemAt(english, ['doors', index, promise], {
					code: 'promise-without-desk',
					message: `The door says "${promise}", but has neither a phone, nor a mailbox, nor a form.`,
					fix: 'Add a way by which an introduction can arrive, or take the promise out.',
				}),
			];
		}),
	);
}
