import { useState } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { packetWordsIn } from '../../i18n/packet-words.ts';
import { channelLinks, doorsThrough } from '../../wizard/contact.ts';
import type { IntroductionDoor } from '../../formats/introduction-data.ts';
import { useIntroductions } from '../context.ts';
import { ToCaseload } from './Absent.tsx';
import { useWriting } from './context.ts';
import { StepFrame } from './StepFrame.tsx';

/** Nobody agreed: nothing leaves, and the door is shown as the public knows it. */
export function NotAgreed() {
	const { words, language, data } = useIntroductions();
	const { draft, door, organization, goTo } = useWriting();
	const { notAgreed: said } = words.write;
	const { list, quote } = packetWordsIn(language);
	const names = draft.services.flatMap((service) => data.services[service]?.name ?? []);
	const [through] = channelLinks(door).some(({ kind }) => kind !== 'web') ? [] : doorsThrough(data, door);
	return (
		<StepFrame title={said.title} step="not-agreed">
			<p>{said.text[draft.voice]}</p>
			<section className="sender public-door" aria-labelledby="i-door">
				<h2 id="i-door">{door.organization}</h2>
				<p>
					<span className="soft">{said.ask}</span> <strong>{door.desk}</strong>
				</p>
				<DoorChannels door={door} />
				{through !== undefined && (
					<div>
						<p>
							<span className="soft">{said.through}</span> {through.door.organization} ({through.door.desk})
						</p>
						<DoorChannels door={through.door} />
					</div>
				)}
				<p>
					<a href={addressOf(language, 'organizations', organization)}>{said.listing(door.organization)}</a>
				</p>
			</section>
			<section aria-labelledby="i-say">
				<h2 id="i-say">{said.say}</h2>
				<p className="consent">{said.script(names.length === 0 ? undefined : list(names.map(quote)))}</p>
				<p className="hint small">{said.sayHint}</p>
			</section>
			<p className="buttons">
				<button type="button" className="action second" onClick={() => goTo('consent')}>
					{said.back}
				</button>
			</p>
			<ToCaseload label={said.keep} />
			<EraseDraft />
		</StepFrame>
	);
}

function DoorChannels({ door }: { readonly door: Pick<IntroductionDoor, 'channels' | 'organization' | 'desk'> }) {
	const { words } = useIntroductions();
	const { notAgreed: said } = words.write;
	const channels = channelLinks(door);
	if (channels.length === 0) return <p className="soft">{said.noContact}</p>;
	return (
		<ul className="bare channels">
			{channels.map(({ kind, text, href }) => (
				<li key={href}>
					<span className="soft small">{said.channels[kind]}</span>{' '}
					<a href={href} className={kind === 'phone' ? 'tel big' : undefined}>
						{text}
					</a>
				</li>
			))}
		</ul>
	);
}

/** Takes the draft off this device, after asking. */
export function EraseDraft() {
	const { words } = useIntroductions();
	const { erase } = useWriting();
	const { send: said } = words.write;
	const [isAsking, setIsAsking] = useState(false);
	if (!isAsking)
		return (
			<p className="no-print">
				<button type="button" className="plain-button" onClick={() => setIsAsking(true)}>
					{said.erase}
				</button>
			</p>
		);
	return (
		<div role="group" aria-labelledby="i-erase" className="notice no-print">
			<p id="i-erase">{said.eraseAsk}</p>
			<p className="buttons">
				<button type="button" className="action" onClick={erase}>
					{said.eraseYes}
				</button>
				{/* The question took the place of what was pressed: the answer that changes nothing takes the focus. */}
				<button type="button" className="action second" ref={(button) => button?.focus()} onClick={() => setIsAsking(false)}>
					{said.eraseNo}
				</button>
			</p>
		</div>
	);
}
