import { useId, useState } from 'react';
import { caseLines, holdsWords, isInView, type CaseLine, type CaseView } from '../../hand-off/case-list.ts';
import { addressOf } from '../../i18n/address.ts';
import { todayHere } from '../../island/today.ts';
import { useTitle } from '../../island/title.ts';
import { writeAddress } from '../address.ts';
import { useIntroductions } from '../context.ts';
import { NextStepLine } from '../NextStepLine.tsx';
import { AnswerBox } from '../receive/AnswerBox.tsx';
import { OpenArrivedFile } from '../receive/OpenArrivedFile.tsx';
import { KeepingNotices } from './KeepingNotices.tsx';
import { Lock } from './Lock.tsx';
import { Erase } from './Erase.tsx';
import { doorOf, employerOf, searchedText, voiceOf } from './names.ts';
import { Tools } from './Tools.tsx';
import { Unlock } from './Unlock.tsx';
import { Whose } from './Whose.tsx';

const views: readonly CaseView[] = ['open', 'due', 'every'];

/** What one person follows up: what is due first, then everything that is open; and the ways to keep, carry, report, lock and erase it. */
export function CaseloadPage() {
	const { words, caseload, language } = useIntroductions();
	const text = words.caseload;
	useTitle(text.title);
	const { contents, introductions } = caseload;
	if (contents.lock === 'locked') return <Unlock />;
	return (
		<>
			<h1>{text.title}</h1>
			<p className="lead">{text.lead}</p>
			<KeepingNotices />
			{introductions.length === 0 ? (
				<div className="notice">
					<p>{text.none.text}</p>
					<p>{text.none.how}</p>
					<p className="buttons">
						<a className="action" href={`${addressOf(language, 'plan')}#practitioner`}>
							{text.none.plan}
						</a>
						<a href={addressOf(language, 'organizations')}>{text.none.organizations}</a>
					</p>
				</div>
			) : (
				<>
					<Lines />
					<Whose />
				</>
			)}
			<AnswerBox />
			<OpenArrivedFile />
			<Tools />
			<Lock />
			<Erase />
		</>
	);
}

function Lines() {
	const { words, data, caseload } = useIntroductions();
	const text = words.caseload;
	const id = useId();
	const [view, setView] = useState<CaseView>('open');
	const [typed, setTyped] = useState('');
	const today = todayHere();
	const lines = caseLines(caseload.introductions, today);
	const shown = lines.filter(
		(line) => isInView(line, view, today) && holdsWords(searchedText(line.introduction, data, text), typed),
	);
	const viewNames: Readonly<Record<CaseView, string>> = { open: text.find.all, due: text.find.due, every: text.find.every };
	return (
		<>
			<div className="case-find no-print">
				<div className="field">
					<label htmlFor={`${id}-words`}>{text.find.label}</label>
					<input id={`${id}-words`} type="text" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
				</div>
				<div className="field">
					<label htmlFor={`${id}-view`}>{text.find.state}</label>
					<select id={`${id}-view`} value={view} onChange={(event) => setView(event.currentTarget.value as CaseView)}>
						{views.map((one) => (
							<option key={one} value={one}>
								{viewNames[one]}
							</option>
						))}
					</select>
				</div>
			</div>
			<p role="status" className="small soft">
				{shown.length === 0 ? text.find.none : text.count(shown.length, lines.length)}
			</p>
			<ul className="bare cases">
				{shown.map((line) => (
					<Line key={line.introduction.id} line={line} />
				))}
			</ul>
		</>
	);
}

function Line({ line: { introduction, standing, next } }: { readonly line: CaseLine }) {
	const { words, data, go } = useIntroductions();
	const text = words.caseload;
	const isDraft = standing.state === 'draft' && introduction.packet === undefined;
	const target = { view: isDraft ? 'write' : 'case', id: introduction.id } as const;
	return (
		<li>
			<h2>
				<a
					href={`#${writeAddress(target)}`}
					onClick={(event) => {
						event.preventDefault();
						go(target);
					}}
				>
					{employerOf(introduction, data, text)}
				</a>{' '}
				<span className="to">{text.toDoor(doorOf(introduction, data))}</span>
			</h2>
			<p className="state">
				<span className={`tag ${standing.state}`}>{text.states[standing.state]}</span>
			</p>
			{next.action !== 'nothing' && <NextStepLine next={next} door={doorOf(introduction, data)} voice={voiceOf(introduction)} />}
		</li>
	);
}
