import { introductionFragment } from '../../formats/introduction-address.ts';
import { addressOf } from '../../i18n/address.ts';
import type { PlannedDoor } from '../../planner/plan-types.ts';
import { useWizard } from '../context.ts';

/** Leads from a door of the plan to an introduction for what it is suggested for. Notes never stand in the address; the page takes them from this device. */
export function IntroduceLink({ door }: { readonly door: PlannedDoor }) {
	const { words, language, voice, state } = useWizard();
	const fragment = introductionFragment({
		door: door.door,
		services: [...new Set(door.answers.map(({ service }) => service))],
		needs: [...new Set(door.answers.map(({ need }) => need))],
		ask: door.ask,
		summary: state.summary,
	});
	return (
		<p className="introduce no-print">
			<a className="action second" href={`${addressOf(language, 'introduction')}#${fragment}`}>
				{words.plan.introduce[voice]}
			</a>
		</p>
	);
}
