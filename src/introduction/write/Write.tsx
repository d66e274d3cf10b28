import { useCallback, useEffect, useRef } from 'react';
import { todayHere } from '../../island/today.ts';
import type { Draft, Introduction } from '../../schema/caseload.ts';
import { organizationOf } from '../../wizard/contact.ts';
import { writeAddress, type WriteStep } from '../address.ts';
import { Unlock } from '../caseload/Unlock.tsx';
import { useIntroductions } from '../context.ts';
import { NotHere } from './Absent.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { ConsentStep } from './ConsentStep.tsx';
import { WritingContext } from './context.ts';
import { problemsInChoice, problemsInReach } from './draft-problems.ts';
import { NotAgreed } from './NotAgreed.tsx';
import { ReachStep } from './ReachStep.tsx';
import { SendStep } from './SendStep.tsx';
import { Sent } from './Sent.tsx';
import { UnknownDoor } from './Begin.tsx';
import { useDraft } from './use-draft.ts';

/** Writing an introduction, at the step that the address or the draft says; once it was sent, what happens next. */
export function Write({ id, step }: { readonly id: string; readonly step?: WriteStep | undefined }) {
	const { caseload } = useIntroductions();
	if (caseload.contents.lock === 'locked') return <Unlock />;
	const introduction = caseload.introductions.find((one) => one.id === id);
	if (introduction?.packet !== undefined) return <Sent introduction={introduction} packet={introduction.packet} />;
	if (introduction?.draft === undefined) return <NotHere />;
	return <WriteDraft key={id} introduction={introduction} begun={introduction.draft} step={step} />;
}

function WriteDraft({
	introduction,
	begun,
	step,
}: {
	readonly introduction: Introduction;
	readonly begun: Draft;
	readonly step: WriteStep | undefined;
}) {
	const { caseload, data, go } = useIntroductions();
	const { id } = introduction;
	const isPlain = caseload.contents.lock === 'none';
	const { draft, edit, agree, stepTo, record } = useDraft(introduction, begun, caseload.save, isPlain);
	const arrivals = useRef(0);
	const arrive = useCallback(() => {
		arrivals.current += 1;
		return arrivals.current > 1;
	}, []);
	const door = Object.hasOwn(data.doors, draft.door) ? data.doors[draft.door] : undefined;
	const shown = reachable(draft, step ?? draft.step);
	// The address always says the step, so that the browser's own buttons lead from one to the other.
	useEffect(() => {
		if (step !== shown) history.replaceState(null, '', `#${writeAddress({ view: 'write', id, step: shown })}`);
	}, [step, shown, id]);
	// Whoever comes back later comes back to the step that was seen last, the browser's Back included.
	useEffect(() => {
		if (shown !== 'not-agreed' && shown !== draft.step) stepTo(shown);
	}, [shown, draft.step, stepTo]);
	if (door === undefined) return <UnknownDoor />;
	return (
		<WritingContext.Provider
			value={{
				id,
				draft,
				door,
				organization: organizationOf(draft.door),
				today: todayHere(),
				edit,
				agree: (packet) => {
					agree(packet);
					go({ view: 'write', id, step: 'send' });
				},
				goTo: (next) => go({ view: 'write', id, step: next }),
				record,
				erase: () => {
					void caseload.store.remove(id).then(() => go({ view: 'caseload' }, 'replace'));
				},
				arrive,
			}}
		>
			<StepOf key={shown} step={shown} />
		</WritingContext.Provider>
	);
}

function StepOf({ step }: { readonly step: WriteStep }) {
	switch (step) {
		case 'choose':
			return <ChooseStep />;
		case 'reach':
			return <ReachStep />;
		case 'consent':
			return <ConsentStep />;
		case 'not-agreed':
			return <NotAgreed />;
		case 'send':
			return <SendStep />;
	}
}

/** The step that may be shown: none before what it needs is there, and sending only what was agreed to. */
function reachable(draft: Draft, wanted: WriteStep): WriteStep {
	if (wanted === 'choose' || problemsInChoice(draft).length > 0) return 'choose';
	if (draft.voice === 'employer' && (wanted === 'reach' || problemsInReach(draft).length > 0)) return 'choose';
	if (wanted === 'reach' || problemsInReach(draft).length > 0) return 'reach';
	if (wanted === 'send' && draft.packed === undefined) return 'consent';
	return wanted;
}
