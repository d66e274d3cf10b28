import { useState } from 'react';
import { nextStepOf } from '../../hand-off/follow-up.ts';
import { standingOf } from '../../hand-off/standing.ts';
import { todayHere } from '../../island/today.ts';
import { useTitle } from '../../island/title.ts';
import type { Introduction } from '../../schema/caseload.ts';
import { useIntroductions } from '../context.ts';
import { PacketView } from '../PacketView.tsx';
import { NextStepLine } from '../NextStepLine.tsx';
import { AnswerBox } from '../receive/AnswerBox.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { KeepingNotices } from './KeepingNotices.tsx';
import { doorOf, employerOf, voiceOf } from './names.ts';
import { Record } from './Record.tsx';
import { Story } from './Story.tsx';
import { Unlock } from './Unlock.tsx';
import { Withdraw } from './Withdraw.tsx';

/** One introduction: how it stands, what is next, what happened, and what may be written down. */
export function CasePage({ id }: { readonly id: string }) {
	const { words, caseload, go } = useIntroductions();
	const text = words.caseload;
	const introduction = caseload.introductions.find((one) => one.id === id);
	useTitle(text.title);
	if (caseload.contents.lock === 'locked') return <Unlock />;
	const back = (
		<p className="back no-print">
			<a
				href={location.pathname}
				onClick={(event) => {
					event.preventDefault();
					go({ view: 'caseload' });
				}}
			>
				{text.one.back}
			</a>
		</p>
	);
	if (introduction === undefined)
		return (
			<>
				{back}
				<h1>{text.title}</h1>
				<p>{text.one.missing}</p>
			</>
		);
	return (
		<>
			{back}
			<KeepingNotices />
			<OneCase introduction={introduction} />
		</>
	);
}

function OneCase({ introduction }: { readonly introduction: Introduction }) {
	const { words, data, go } = useIntroductions();
	const text = words.caseload;
	const today = todayHere();
	const standing = standingOf(introduction, today);
	const next = nextStepOf(introduction, today);
	const { packet } = introduction;
	return (
		<>
			<h1>
				{employerOf(introduction, data, text)} <span className="to">{text.toDoor(doorOf(introduction, data))}</span>
			</h1>
			<p className="state">
				<span className={`tag ${standing.state}`}>{text.states[standing.state]}</span>
			</p>
			<section className="desk-part" aria-labelledby="i-next">
				<h2 id="i-next">{text.one.nextHeading}</h2>
				<NextStepLine next={next} door={doorOf(introduction, data)} voice={voiceOf(introduction)} />
				{packet === undefined ? (
					<p>
						<button type="button" className="action" onClick={() => go({ view: 'write', id: introduction.id })}>
							{text.one.goOn}
						</button>
					</p>
				) : (
					<>
						<Record introduction={introduction} standing={standing} next={next} />
						<CalendarButton introductions={[introduction]} label={text.one.dates} />
					</>
				)}
			</section>
			<Story introduction={introduction} />
			{packet !== undefined && standing.state !== 'closed' && <AnswerBox />}
			{packet !== undefined && (
				<details className="ledger-like">
					<summary>
						<h2>{text.one.travelled}</h2>
					</summary>
					<PacketView packet={packet} data={data} level={3} />
				</details>
			)}
			{packet !== undefined && <Withdraw introduction={introduction} standing={standing} />}
			<Remove id={introduction.id} />
		</>
	);
}

function Remove({ id }: { readonly id: string }) {
	const { words, caseload, go } = useIntroductions();
	const text = words.caseload.one;
	const [isAsking, setIsAsking] = useState(false);
	const remove = async () => {
		await caseload.store.remove(id);
		go({ view: 'caseload' }, 'replace');
	};
	return (
		<div className="start-over no-print">
			{isAsking ? (
				<div role="alert">
					<p>{text.removeSure}</p>
					<p className="buttons">
						<button type="button" className="action" onClick={() => void remove()}>
							{text.removeYes}
						</button>
						<button type="button" className="action second" onClick={() => setIsAsking(false)}>
							{text.removeNo}
						</button>
					</p>
				</div>
			) : (
				<button type="button" className="plain-button" onClick={() => setIsAsking(true)}>
					{text.remove}
				</button>
			)}
		</div>
	);
}
