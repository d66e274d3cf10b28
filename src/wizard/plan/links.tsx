import type { MouseEvent, ReactNode } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { ofDate } from '../../i18n/dates.ts';
import { channelLinks, doorsThrough, organizationOf } from '../contact.ts';
import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import type { Place } from './factor-picture.ts';

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
			{/* The number before its story: it is what somebody who opened the plan came for. */}
			<Channels channels={channelLinks(through.door).slice(0, isShort ? 1 : 3)} />
			<p className="small">
				<span className="soft">{words.plan.through}</span> <DoorLink door={through.id} />
				{isShort || names.door(through.id) === through.door.desk ? '' : ` (${through.door.desk})`}.
			</p>
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

/** Ids of the headings that other parts of the plan lead to. */
export const headingIds = { own: 'w-own', gap: 'w-gaps', explore: 'w-explore' } as const;

export function doorHeadingId(number: number): string {
	return `w-door-${String(number)}`;
}

/** Leads to where a need is answered or a strength is said, on this page. Whatever is folded around it opens. */
export function PlaceLink({ place, children }: { readonly place: Place; readonly children?: ReactNode }) {
	const { words, voice } = useWizard();
	const { picture } = words.plan;
	const id = place.at === 'door' ? doorHeadingId(place.number) : headingIds[place.at];
	return (
		<a href={`#${id}`} onClick={(event) => goTo(id, event)}>
			{children ?? (place.at === 'door' ? picture.door[voice](place.number) : picture.elsewhere[place.at])}
		</a>
	);
}

/** The address holds the answers, so it is not the address that leads there. */
function goTo(id: string, event: MouseEvent): void {
	event.preventDefault();
	const heading = document.getElementById(id);
	if (heading === null) return;
	const folded = heading.closest('details');
	if (folded !== null) folded.open = true;
	heading.scrollIntoView();
	heading.focus({ preventScroll: true });
}
