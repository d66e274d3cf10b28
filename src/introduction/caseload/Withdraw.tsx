import { fragmentOf } from '../../formats/carry.ts';
import { mailLinkFor } from '../../formats/contact-links.ts';
import { writePacket } from '../../formats/packet.ts';
import { withdrawalOf } from '../../hand-off/choices.ts';
import type { Standing } from '../../hand-off/standing.ts';
import { addressOf } from '../../i18n/address.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { Copyable } from '../../island/Copyable.tsx';
import type { Introduction } from '../../schema/caseload.ts';
import { useIntroductions } from '../context.ts';
import { useRecord } from './use-record.ts';

/** The employer takes the agreement back: it is written down, and the desk is told to delete what it received. */
export function Withdraw({ introduction, standing }: { readonly introduction: Introduction; readonly standing: Standing }) {
	const { words, data, language } = useIntroductions();
	const text = words.caseload.one.withdraw;
	const record = useRecord(introduction);
	const { packet } = introduction;
	if (packet === undefined) return null;
	const fragment = fragmentOf('packet', writePacket(withdrawalOf(packet)));
	const link = `${location.origin}${addressOf(packet.language, 'introduction')}#${fragment}`;
	const message = text.message(packet.to.organization, dateInWords(packet.created, language), link);
	const mailbox = data.doors[packet.to.door]?.channels.find(({ kind }) => kind === 'email')?.value;
	const to = mailbox === undefined ? undefined : mailLinkFor(mailbox);
	return (
		<details className="ledger-like no-print" open={standing.closed?.why === 'withdrawn'}>
			<summary>
				<h2>{text.heading}</h2>
			</summary>
			<p>{text.text}</p>
			{standing.closed?.why === 'withdrawn' ? (
				<>
					<p role="status">{text.done}</p>
					{to !== undefined && (
						<p>
							<a
								className="action"
								href={`${to}?subject=${encodeURIComponent(text.subject)}&body=${encodeURIComponent(message)}`}
							>
								{text.email}
							</a>
						</p>
					)}
					<Copyable label={text.copy} name={text.name} text={() => message} words={words.caseload.copy} />
				</>
			) : (
				<p>
					<button type="button" className="action second" onClick={() => record({ kind: 'withdrawn' })}>
						{text.button}
					</button>
				</p>
			)}
		</details>
	);
}
