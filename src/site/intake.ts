import type { Service } from '../schema/service.ts';

/** Whether a service takes applications on a day. Without windows it always does. */
export type Intake =
	| { readonly state: 'open'; readonly until?: string | undefined }
	| { readonly state: 'opens'; readonly on: string }
	| { readonly state: 'closed'; readonly since?: string | undefined };

/**
 * Holds the intake windows against a day; both ends of a window are inside it.
 *
 * @param today `YYYY-MM-DD`
 */
export function intakeOn(windows: Service['access']['windows'], today: string): Intake {
	if (windows === undefined) return { state: 'open' };
	const open = windows.find(({ opens = today, closes = today }) => opens <= today && today <= closes);
	if (open !== undefined) return { state: 'open', until: open.closes };
	const next = windows.flatMap(({ opens }) => (opens !== undefined && opens > today ? [opens] : [])).sort()[0];
	if (next !== undefined) return { state: 'opens', on: next };
	return {
		state: 'closed',
		since: windows
			.flatMap(({ closes }) => closes ?? [])
			.sort()
			.at(-1),
	};
}
