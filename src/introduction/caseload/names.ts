import type { IntroductionData } from '../../formats/introduction-data.ts';
import { inOrder } from '../../hand-off/standing.ts';
import type { CaseloadWords } from '../../i18n/caseload.en.ts';
import type { Introduction } from '../../schema/caseload.ts';
import type { Voice } from '../../schema/vocabulary.ts';

/** The employer as their own sender knows them: by name where there is one, else by place. */
export function employerOf({ packet, draft }: Introduction, data: IntroductionData, words: CaseloadWords): string {
	const name = packet?.about?.employer ?? draft?.words.employer?.trim() ?? packet?.reach?.name ?? draft?.reach.name?.trim();
	const county = packet?.about?.county ?? draft?.summary?.employer?.county;
	const place = county === undefined ? undefined : data.counties[county];
	const who = name === undefined || name === '' ? words.anEmployer : name;
	return place === undefined ? who : words.inPlace(who, place);
}

/** The door of an introduction, as it is called today or was when the packet left. */
export function doorOf({ packet, draft }: Introduction, data: IntroductionData): string {
	const door = packet?.to.door ?? draft?.door ?? '';
	return data.doors[door]?.organization ?? packet?.to.organization ?? door;
}

/** Everything by which somebody may look for an introduction: names, needs and notes. */
export function searchedText(introduction: Introduction, data: IntroductionData, words: CaseloadWords): string {
	const { packet, draft } = introduction;
	const needs = packet?.need?.needs?.map(({ need }) => need) ?? draft?.chosen.needs ?? [];
	const notes = inOrder(introduction.events).flatMap((event) => (event.kind === 'noted' ? [event.text] : []));
	return [
		employerOf(introduction, data, words),
		doorOf(introduction, data),
		packet?.reach?.name ?? '',
		...needs.map((need) => data.needs[need] ?? need),
		...notes,
	].join(' ');
}

/** Who introduces: the employer, or somebody for them. */
export function voiceOf({ packet, draft }: Introduction): Voice {
	return packet?.voice ?? draft?.voice ?? 'practitioner';
}
