import { useEffect, useMemo, useState } from 'react';
import type { IntroductionData } from '../formats/introduction-data.ts';
import type { KnownIds } from '../formats/summary.ts';
import type { IntroductionIslandWords } from '../i18n/introduction-island.ts';
import { pointLanguageLinksTo } from '../island/browser-history.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { readAddress, writeAddress, type Address } from './address.ts';
import { IntroductionsContext, type Introductions } from './context.ts';
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
	const caseload = useCaseload();
	useEffect(() => {
		const follow = () => setFragment(location.hash);
		addEventListener('hashchange', follow);
		addEventListener('popstate', follow);
		return () => {
			removeEventListener('hashchange', follow);
			removeEventListener('popstate', follow);
		};
	}, []);
	useEffect(() => pointLanguageLinksTo(fragment), [fragment]);
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
					const whole = location.pathname + location.search + (next === '' ? '' : `#${next}`);
					if (how === 'push') history.pushState(null, '', whole);
					else history.replaceState(null, '', whole);
					setFragment(next);
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
				<ViewOf address={address} words={words} />
			</div>
		</IntroductionsContext.Provider>
	);
}

function ViewOf({ address, words: { shell } }: { readonly address: Address; readonly words: IntroductionIslandWords }) {
	switch (address.view) {
		case 'caseload':
		case 'case':
		case 'begin':
		case 'write':
		case 'arrived':
			return <h1>{shell.title}</h1>;
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
