import { fragmentOf } from '../../formats/carry.ts';
import { mailLinkFor } from '../../formats/contact-links.ts';
import { mailDraftFor } from '../../formats/mail-draft.ts';
import { toReplyCode } from '../../formats/reply-code.ts';
import { writeReply } from '../../formats/reply.ts';
import { addressOf } from '../../i18n/address.ts';
import { languageTags } from '../../i18n/languages.ts';
import { replyText } from '../../i18n/reply-mail.ts';
import { Copyable } from '../../island/Copyable.tsx';
import type { Packet } from '../../schema/packet.ts';
import type { Reply } from '../../schema/reply.ts';
import { useIntroductions } from '../context.ts';
import { Contact } from './Contact.tsx';
import { FocusedHeading } from './ViewHeading.tsx';

interface Props {
	readonly packet: Packet;
	readonly reply: Reply;
	readonly onChange: () => void;
}

/** The ways to send an answer back. All of them are the reader's own: the page sends nothing. */
export function AnswerReady({ packet, reply, onChange }: Props) {
	const { words, language } = useIntroductions();
	const { receive } = words;
	const { ready } = receive;
	const { email, phone } = packet.from;
	const code = toReplyCode(reply, packet);
	const link = `${location.origin}${addressOf(packet.language, 'introduction')}#${fragmentOf('reply', writeReply(reply))}`;
	const message = replyText(packet, reply, link, code);
	const draft = email === undefined ? undefined : mailDraftFor(email, message);
	return (
		<section className="answer" aria-labelledby="r-ready">
			<FocusedHeading id="r-ready">{ready.title}</FocusedHeading>
			<p className="notice">{ready.lead}</p>
			<p>{packet.language === language ? ready.shown : ready.shownInTheirs}</p>
			<blockquote className="message" lang={packet.language === language ? undefined : languageTags[packet.language]}>
				{message.body}
			</blockquote>
			<p>{ready.choose}</p>
			<section aria-labelledby="r-by-email">
				<h3 id="r-by-email">{ready.email}</h3>
				{email !== undefined && draft !== undefined ? (
					<>
						<p>{ready.emailText}</p>
						<p>
							<a className="action" href={draft}>
								{ready.emailOpen(email)}
							</a>
						</p>
					</>
				) : (
					<p>{email === undefined || mailLinkFor(email) === undefined ? ready.emailUnknown : ready.emailTooLong(email)}</p>
				)}
			</section>
			<section aria-labelledby="r-by-copy">
				<h3 id="r-by-copy">{ready.copy}</h3>
				<p id="r-copy-hint">{ready.copyText}</p>
				<Copyable
					label={ready.copyLabel}
					name={ready.copyName}
					text={() => `${message.subject}\n\n${message.body}`}
					describedBy="r-copy-hint"
					words={receive}
				/>
			</section>
			<section aria-labelledby="r-by-phone">
				<h3 id="r-by-phone">{ready.phone}</h3>
				<p>{ready.phoneText[packet.voice]}</p>
				{phone !== undefined && (
					<p className="big">
						<Contact kind="phone" written={phone} />
					</p>
				)}
				<p className="code">
					<span className="visually-hidden">{ready.code} </span>
					{code}
				</p>
				<p className="hint small">{ready.phoneOnly}</p>
			</section>
			<p>
				<button type="button" className="plain-button" onClick={onChange}>
					{ready.change}
				</button>
			</p>
		</section>
	);
}
