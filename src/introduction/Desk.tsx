import { useEffect, useMemo, useState } from 'react';
import type { IntroductionData } from '../formats/introduction-data.ts';
import type { KnownIds } from '../formats/summary.ts';
import type { IntroductionIslandWords } from '../i18n/introduction-island.ts';
import { isPlaceOnPage, pointLanguageLinksTo } from '../island/browser-history.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { readAddress, writeAddress, type Address } from './address.ts';
import { IntroductionsContext, type Introductions } from './context.ts';
import { CaseloadPage } from './caseload/CaseloadPage.tsx';
import { CasePage } from './caseload/CasePage.tsx';
import { arrivalInLink, fragmentOfArrival, type Arrival } from './receive/arrival.ts';
import { Arrived } from './receive/Arrived.tsx';
import { Begin } from './write/Begin.tsx';
import { Write } from './write/Write.tsx';
import { useCaseload } from './use-caseload.ts';

interface Props {
	readonly language: SiteLanguage;
	readonly words: IntroductionIslandWords;
	readonly data: IntroductionData;
	readonly known: KnownIds;
}

/** The view that the address asks for, with the caseload that this device keeps. */
export function Desk({ language, words, data, known }: Props) {
	const [fragment, setFragment] = useState(location.hash);
	const [opened, setOpened] = useState<Arrival>();
	const caseload = useCaseload();
	useEffect(() => {
		const follow = () => {
			// The link past the navigation leads to a part of this view, not to another one.
			if (isPlaceOnPage(location.hash)) {
				history.replaceState(null, '', wholeAddress(fragment));
				return;
			}
			setOpened(undefined);
			setFragment(location.hash);
		};
		addEventListener('hashchange', follow);
		addEventListener('popstate', follow);
		return () => {
			removeEventListener('hashchange', follow);
			removeEventListener('popstate', follow);
		};
	}, [fragment]);
	useEffect(() => pointLanguageLinksTo(fragmentOfArrival(opened) ?? fragment), [fragment, opened]);
	const address = useMemo(() => readAddress(fragment, known), [fragment, known]);
	const introductions = useMemo(
		(): Introductions | undefined =>
			caseload && {
				language,
				words,
				data,
				known,
				caseload,
				go: (target, how = 'push') => {
					const next = writeAddress(target);
					if (how === 'push') history.pushState(null, '', wholeAddress(next));
					else history.replaceState(null, '', wholeAddress(next));
					setOpened(undefined);
					setFragment(next);
				},
				show: (arrival) => {
					history.pushState(null, '');
					setOpened(arrival);
				},
			},
		[language, words, data, known, caseload],
	);
	if (introductions === undefined)
		return (
			<p className="loading" role="status">
				{words.shell.loading}
			</p>
		);
	return (
		<IntroductionsContext.Provider value={introductions}>
			<div className="wizard introductions">
				{opened === undefined ? <ViewOf address={address} words={words} /> : <Arrived arrival={opened} takesFocus />}
			</div>
		</IntroductionsContext.Provider>
	);
}

function ViewOf({ address, words: { shell } }: { readonly address: Address; readonly words: IntroductionIslandWords }) {
	switch (address.view) {
		case 'caseload':
			return <CaseloadPage />;
		case 'case':
			return <CasePage key={address.id} id={address.id} />;
		case 'arrived':
			return <Arrived key={address.fragment} arrival={arrivalInLink(address.fragment)} />;
		case 'begin':
			return <Begin wish={address.wish} />;
		case 'write':
			return <Write id={address.id} step={address.step} />;
		case 'unknown':
			return (
				<>
					<h1>{shell.unknown.title}</h1>
					<p>{shell.unknown.text}</p>
					<p>
						<a href={location.pathname}>{shell.unknown.toCaseload}</a>
					</p>
				</>
			);
	}
}

function wholeAddress(fragment: string): string {
	const text = fragment.replace(/^#/, '');
	return location.pathname + location.search + (text === '' ? '' : `#${text}`);
}
