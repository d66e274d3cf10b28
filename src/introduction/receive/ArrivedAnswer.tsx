import { useEffect, useRef, useState } from 'react';
import type { Reply } from '../../schema/reply.ts';
import { useIntroductions } from '../context.ts';
import { momentHere } from '../moment.ts';
import { noteAnswer, type Noted } from './note-answer.ts';
import { NotedAnswer, notedTitle } from './NotedAnswer.tsx';
import { Passphrase } from './Passphrase.tsx';
import { ViewHeading } from './ViewHeading.tsx';

/** An answer that came in a link or a file: noted at once, where its introduction is kept on this device. */
export function ArrivedAnswer({ reply, takesFocus }: { readonly reply: Reply; readonly takesFocus: boolean }) {
	const introductions = useIntroductions();
	const { words, caseload } = introductions;
	const { arrived, reading } = words.receive;
	const [noted, setNoted] = useState<Noted>();
	const isBegun = useRef(false);
	const isLocked = caseload.contents.lock === 'locked';
	useEffect(() => {
		if (isLocked || isBegun.current) return;
		isBegun.current = true;
		void noteAnswer(caseload, reply, momentHere()).then(setNoted);
	}, [isLocked, caseload, reply]);
	if (isLocked && noted === undefined)
		return (
			<>
				<ViewHeading title={arrived.locked.title} />
				<p className="hint lead">{arrived.locked.text}</p>
				<Passphrase open={async (passphrase) => (await caseload.store.unlock(passphrase)) === 'open'} />
			</>
		);
	if (noted === undefined)
		return (
			<p className="loading" role="status">
				{reading}
			</p>
		);
	return (
		<>
			<ViewHeading
				title={notedTitle(noted, reply, introductions)}
				pageTitle={noted.outcome === 'no-match' ? arrived.noMatch.title : arrived.pageTitle}
				takesFocus={takesFocus}
			/>
			<NotedAnswer noted={noted} reply={reply} />
		</>
	);
}
