import { useEffect, useRef } from 'react';
import { addressOf } from '../../i18n/address.ts';
import type { IntroductionWish } from '../../formats/introduction-address.ts';
import { todayHere } from '../../island/today.ts';
import { recall } from '../../wizard/device.ts';
import { Unlock } from '../caseload/Unlock.tsx';
import { useIntroductions } from '../context.ts';
import { momentHere, randomMark } from '../moment.ts';
import { beginIntroduction } from './begin-introduction.ts';
import { recallOwnDetails } from './own-details.ts';

/** Begins an introduction, or goes on with the draft that this device holds for the same door and answers. */
export function Begin({ wish }: { readonly wish: IntroductionWish }) {
	const { language, words, data, known, caseload, go } = useIntroductions();
	const hasBegun = useRef(false);
	const isKnown = Object.hasOwn(data.doors, wish.door);
	const isLocked = caseload.contents.lock === 'locked';
	useEffect(() => {
		if (!isKnown || isLocked || hasBegun.current) return;
		hasBegun.current = true;
		const introduction = beginIntroduction({
			wish,
			data,
			language,
			kept: recall(() => localStorage, known),
			introductions: caseload.introductions,
			usualVoice: recallOwnDetails(() => localStorage) === undefined ? 'employer' : 'practitioner',
			id: randomMark(16),
			key: randomMark(8),
			at: momentHere().at,
			today: todayHere(),
		});
		void caseload.save(introduction).then(() => go({ view: 'write', id: introduction.id }, 'replace'));
	}, [wish, data, language, known, caseload, go, isKnown, isLocked]);
	if (isLocked) return <Unlock />;
	if (isKnown)
		return (
			<p className="loading" role="status">
				{words.write.beginning}
			</p>
		);
	return <UnknownDoor />;
}

/** Said where the directory does not know the door, or not any more. */
export function UnknownDoor() {
	const { language, words } = useIntroductions();
	const { unknownDoor } = words.write;
	return (
		<>
			<h1>{unknownDoor.title}</h1>
			<p>{unknownDoor.text}</p>
			<ul>
				<li>
					<a href={addressOf(language, 'organizations')}>{unknownDoor.organizations}</a>
				</li>
				<li>
					<a href={addressOf(language, 'plan')}>{unknownDoor.plan}</a>
				</li>
			</ul>
		</>
	);
}
