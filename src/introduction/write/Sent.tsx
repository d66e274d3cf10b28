import { useEffect, useRef } from 'react';
import { dateInWords } from '../../i18n/dates.ts';
import { useTitle } from '../../island/title.ts';
import type { Introduction } from '../../schema/caseload.ts';
import type { Packet } from '../../schema/packet.ts';
import { writeAddress } from '../address.ts';
import { useIntroductions } from '../context.ts';
import { ToCaseload } from './Absent.tsx';

/** It has left: who answers, by when, and where it is followed up. */
export function Sent({ introduction, packet }: { readonly introduction: Introduction; readonly packet: Packet }) {
	const { words, language, go } = useIntroductions();
	const { sent: said } = words.write;
	const heading = useRef<HTMLHeadingElement>(null);
	useTitle(said.title);
	useEffect(() => {
		(heading.current?.closest('main') ?? heading.current)?.scrollIntoView({ behavior: 'instant' });
		heading.current?.focus({ preventScroll: true });
	}, []);
	const event = introduction.events.find(({ kind }) => kind === 'sent');
	const following = { view: 'case', id: introduction.id } as const;
	return (
		<>
			<h1 tabIndex={-1} ref={heading}>
				{said.title}
			</h1>
			{event?.kind === 'sent' && <p>{said.on(dateInWords(event.on, language), said.ways[event.by])}</p>}
			<section aria-labelledby="i-next">
				<h2 id="i-next">{said.heading}</h2>
				<ul>
					<li>
						{said.answer(packet.to.organization, dateInWords(packet.reply.by, language))} {said.silence}
					</li>
					<li>{said.code}</li>
					<li>{said.tell[packet.voice]}</li>
				</ul>
			</section>
			<p>
				<a
					className="action"
					href={`#${writeAddress(following)}`}
					onClick={(click) => {
						click.preventDefault();
						go(following);
					}}
				>
					{said.follow}
				</a>
			</p>
			<ToCaseload label={said.list} />
		</>
	);
}
