import type { Packet } from '../../schema/packet.ts';
import { useIntroductions } from '../context.ts';
import { Contact } from './Contact.tsx';

/** Who introduced, and how to reach them. */
export function Sender({ packet: { from } }: { readonly packet: Packet }) {
	const { receive } = useIntroductions().words;
	const names = [from.name, from.role, from.organization].filter((name) => name !== undefined);
	const { email, phone } = from;
	return (
		<ul className="bare sender" aria-label={receive.sender}>
			{names.length > 0 && <li>{names.join(', ')}</li>}
			{email !== undefined && (
				<li>
					<Contact kind="email" written={email} />
				</li>
			)}
			{phone !== undefined && (
				<li>
					<Contact kind="phone" written={phone} />
				</li>
			)}
			{email === undefined && phone === undefined && <li>{receive.noContact}</li>}
		</ul>
	);
}
