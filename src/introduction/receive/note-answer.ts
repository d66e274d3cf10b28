import { recordAnswer } from '../../hand-off/answers.ts';
import type { Introduction } from '../../schema/caseload.ts';
import type { Reply } from '../../schema/reply.ts';
import type { Caseload } from '../use-caseload.ts';

/** What became of an answer that arrived. */
export type Noted =
	| {
			readonly outcome: 'recorded' | 'known';
			readonly introduction: Introduction;
			/** Whether it will be there after the page is closed. */
			readonly isKept: boolean;
	  }
	/** No introduction on this device has its id and key. Nothing changed. */
	| { readonly outcome: 'no-match' };

/** Notes an answer at the introduction that it belongs to, and keeps it on the device. */
export async function noteAnswer(
	{ introductions, save }: Pick<Caseload, 'introductions' | 'save'>,
	reply: Reply,
	moment: { readonly at: string; readonly on: string },
): Promise<Noted> {
	const arrived = recordAnswer(introductions, reply, moment);
	if (arrived.outcome === 'no-match') return arrived;
	if (arrived.outcome === 'known') return { outcome: 'known', introduction: arrived.introduction, isKept: true };
	const saving = await save(arrived.introduction);
	// Removed in another window meanwhile: it is not brought back.
	if (saving.outcome === 'removed') return { outcome: 'no-match' };
	return { outcome: 'recorded', introduction: saving.introduction, isKept: saving.outcome === 'saved' };
}
