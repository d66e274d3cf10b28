import type { IntroductionData } from '../../formats/introduction-data.ts';
import { bestChoices, type Choice } from '../../wizard/places.ts';

/** Listed doors for what was typed, best first; of an organization with several, each with its desk. */
export function findDoors({ doors }: IntroductionData, typed: string): Choice[] {
	const choices = Object.entries(doors).map(([id, { organization, desk }]): Choice =>
		id.includes('/') && desk !== organization ? { id, label: organization, detail: desk } : { id, label: organization },
	);
	return bestChoices(choices, typed, ({ label, detail }) => (detail === undefined ? [label] : [label, detail]));
}
