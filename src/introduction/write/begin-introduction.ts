import type { IntroductionWish } from '../../formats/introduction-address.ts';
import type { IntroductionData } from '../../formats/introduction-data.ts';
import { toFragment } from '../../formats/summary-fragment.ts';
import { writeSummary } from '../../formats/summary.ts';
import { beginDraft } from '../../hand-off/choices.ts';
import { changeDraft } from '../../hand-off/pack.ts';
import type { Summary } from '../../planner/summary.ts';
import type { Draft, Introduction } from '../../schema/caseload.ts';
import type { SiteLanguage, Voice } from '../../schema/vocabulary.ts';
import { isEmpty, sameAnswers } from '../../wizard/answers.ts';
import type { Kept } from '../../wizard/device.ts';

/** What is known here when somebody follows a link that begins an introduction. */
export interface Beginning {
	readonly wish: IntroductionWish;
	readonly data: IntroductionData;
	readonly language: SiteLanguage;
	/** Answers that the wizard keeps on this device, with their notes. */
	readonly kept: Kept | undefined;
	readonly introductions: readonly Introduction[];
	/** Who writes, where no plan says it. */
	readonly usualVoice: Voice;
	/** Random: for a new draft. */
	readonly id: string;
	readonly key: string;
	readonly at: string;
	/** `YYYY-MM-DD` */
	readonly today: string;
}

/** The introduction to go on with: the draft for the same door and the same answers, with what this link adds to it, or a new one. */
export function beginIntroduction(beginning: Beginning): Introduction {
	const { wish, data, kept, introductions } = beginning;
	const { date: _, ...asked } = wish.summary;
	const services = wish.services.filter((service) => Object.hasOwn(data.services, service));
	const known = introductions.find(({ draft }) => draft?.door === wish.door && isSame(draft, asked));
	if (known?.draft !== undefined) return withServices(known, known.draft, services, wish.needs, beginning.at);
	const isKept = kept !== undefined && !isEmpty(asked) && sameAnswers(kept.summary, asked);
	const summary = isKept ? kept.summary : asked;
	const day = isKept && kept.date !== '' ? kept.date : beginning.today;
	return {
		id: beginning.id,
		changed: beginning.at,
		draft: beginDraft({
			voice: summary.voice ?? beginning.usualVoice,
			language: beginning.language,
			door: wish.door,
			services,
			needs: wish.needs,
			ask: wish.ask.filter(({ service }) => Object.hasOwn(data.services, service)),
			// Written and read back: the file's form, with nothing that is not in it.
			summary: isEmpty(summary) ? undefined : (JSON.parse(writeSummary(summary, day)) as Draft['summary']),
			key: beginning.key,
		}),
		events: [],
	};
}

function isSame({ summary }: Draft, asked: Summary): boolean {
	return toFragment((summary ?? {}) as Summary) === toFragment(asked);
}

/** A second service of the same door joins the draft: one introduction for a door, not one for a service. */
function withServices(
	introduction: Introduction,
	draft: Draft,
	services: readonly string[],
	needs: readonly string[],
	at: string,
): Introduction {
	const added = services.filter((service) => !draft.services.includes(service));
	if (added.length === 0) return introduction;
	const chosen = { ...draft.chosen, needs: [...new Set([...draft.chosen.needs, ...needs])] };
	const changed = at > introduction.changed ? at : introduction.changed;
	return {
		...introduction,
		changed,
		draft: changeDraft(draft, { services: [...draft.services, ...added].slice(0, 30), chosen }),
	};
}
