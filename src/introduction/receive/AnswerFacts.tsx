import type { ReactNode } from 'react';
import { answerWordsIn } from '../../i18n/answers.ts';
import type { Reply } from '../../schema/reply.ts';
import { useIntroductions } from '../context.ts';
import { Contact } from './Contact.tsx';

/** What an answer says beside yes or no: the reason, a better door, a time, who will be in touch, their own words. */
export function AnswerFacts({ reply }: { readonly reply: Reply }) {
	const { words, language, data } = useIntroductions();
	const { labels, reasons, time } = answerWordsIn(language);
	const { reason, betterDoor, by } = reply;
	const listed = betterDoor?.door !== undefined && Object.hasOwn(data.doors, betterDoor.door);
	const better = listed ? (data.doors[betterDoor.door ?? '']?.organization ?? betterDoor.name) : betterDoor?.name;
	return (
		<dl className="facts">
			{reason !== undefined && <Fact label={labels.reason}>{reasons[reason]}</Fact>}
			{better !== undefined && <Fact label={labels.betterDoor}>{better}</Fact>}
			{reply.time !== undefined && <Fact label={labels.time}>{time(reply.time.day, reply.time.at)}</Fact>}
			{by?.role !== undefined && <Fact label={labels.by}>{by.role}</Fact>}
			{by?.email !== undefined && (
				<Fact label={words.receive.form.email}>
					<Contact kind="email" written={by.email} />
				</Fact>
			)}
			{by?.phone !== undefined && (
				<Fact label={words.receive.form.phone}>
					<Contact kind="phone" written={by.phone} />
				</Fact>
			)}
			{reply.words !== undefined && (
				<Fact label={labels.words}>
					<span className="own">{reply.words}</span>
				</Fact>
			)}
		</dl>
	);
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</>
	);
}
