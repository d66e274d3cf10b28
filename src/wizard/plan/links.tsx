import { addressOf } from '../../i18n/address.ts';
import { ofDate } from '../../i18n/dates.ts';
import { channelLinks, doorsThrough, organizationOf } from '../contact.ts';
import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';

/** A service's name, leading to its listing. */
export function ServiceLink({ service }: { readonly service: string }) {
	const { language } = useWizard();
	const { names } = usePlan();
	return <a href={addressOf(language, 'services', service)}>{names.service(service)}</a>;
}

/** A door's name, leading to its organization's listing. */
export function DoorLink({ door }: { readonly door: string }) {
	const { language } = useWizard();
	const { names } = usePlan();
	return <a href={addressOf(language, 'organizations', organizationOf(door))}>{names.door(door)}</a>;
}

/** How to reach a door: its own channels, and whom to go through while nobody there can be called or written to. */
export function Contact({ door, isShort = false }: { readonly door: string; readonly isShort?: boolean }) {
	const { words } = useWizard();
	const { data, names } = usePlan();
	const known = data.doors[door];
	if (known === undefined) return null;
	const own = channelLinks(known);
	const isDirect = own.some(({ kind }) => kind !== 'web');
	const [through] = isDirect ? [] : doorsThrough(data, known);
	if (through === undefined) {
		if (own.length === 0) return <p className="soft small">{words.plan.noContact}</p>;
		return <Channels channels={isShort ? own.slice(0, 1) : own} />;
	}
	return (
		<div className="through">
			{own.length > 0 && !isShort && <Channels channels={own} />}
			<p className="small">
				<span className="soft">{words.plan.through}</span> <DoorLink door={through.id} />
				{isShort || names.door(through.id) === through.door.desk ? '' : ` (${through.door.desk})`}
			</p>
			<Channels channels={channelLinks(through.door).slice(0, isShort ? 1 : 3)} />
		</div>
	);
}

function Channels({ channels }: { readonly channels: ReturnType<typeof channelLinks> }) {
	const { words, language } = useWizard();
	return (
		<ul className="bare channels">
			{channels.map(({ kind, text, href, stated }) => (
				<li key={href}>
					<span className="soft small">{words.plan.channels[kind]}</span>{' '}
					<a href={href} className={kind === 'phone' ? 'tel big' : undefined}>
						{text}
					</a>
					{text.includes('…') && <span className="print-only small"> {href.replace(/^https?:\/\//, '')}</span>}
					{stated !== undefined && <span className="soft small"> ({words.plan.stated(ofDate(stated, language))})</span>}
				</li>
			))}
		</ul>
	);
}
