import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { EverydayWords } from '../own-words/everyday-words.ts';
import type { MatchNeeds } from '../own-words/match-needs.ts';
import { namedNeeds } from './answers.ts';
import { useWizard } from './context.ts';
import { makeRoom } from './make-room.ts';
import { NeedChoice } from './NeedChoice.tsx';
import { StepFrame } from './StepFrame.tsx';
import { useDataFile } from '../island/data-file.ts';
import { wizardFilePath } from './data-files.ts';

/** Matches shown before "more": nine times in ten what was meant is among them, and all of them are a long way to scroll. */
const firstShown = 3;

/** Step 3: own words, held against the words of every need on the device itself; or the whole list. */
export function WordsStep() {
	const { words, voice, questions } = useWizard();
	const [text, setText] = useState('');
	const typed = useDeferredValue(text);
	const match = useMatcher();
	const found = match === undefined || typed.trim() === '' ? [] : match(typed);
	const clear = found.filter(({ isClear }) => isClear);
	const shown = clear.slice(0, firstShown);
	const perhaps = found.slice(shown.length, firstShown);
	const hasTyped = typed.trim().length > 2 && match !== undefined;
	const field = useRef<HTMLTextAreaElement>(null);
	const sayMore = () => {
		setText('');
		field.current?.focus({ preventScroll: true });
		field.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
	};
	return (
		<StepFrame title={words.words.title[voice]} hint={words.optional} hasShortcut>
			<div className="field" id="w-part-needs" tabIndex={-1}>
				<h2>
					<label htmlFor="w-words">{words.words.label[voice]}</label>
				</h2>
				<p className="hint" id="w-words-hint">
					{words.words.hint} <strong>{words.words.promise}</strong>
				</p>
				<textarea
					id="w-words"
					ref={field}
					rows={2}
					maxLength={500}
					value={text}
					autoComplete="off"
					onFocus={(event) => makeRoom(event.currentTarget)}
					aria-describedby="w-words-hint"
					onChange={(event) => setText(event.currentTarget.value)}
				/>
			</div>
			<p className="visually-hidden" role="status">
				{hasTyped ? (found.length > 0 ? words.words.found(clear.length, found.length - clear.length) : words.words.nothing) : ''}
			</p>
			{found.length > 0 && (
				<fieldset className="matches">
					<legend>{words.words.matches}</legend>
					{shown.map(({ need }) => (
						<NeedChoice key={need} need={need} hasSentence />
					))}
					{perhaps.length > 0 && (
						<fieldset className="perhaps">
							<legend>{words.words.perhaps}</legend>
							{perhaps.map(({ need }) => (
								<NeedChoice key={need} need={need} hasSentence />
							))}
						</fieldset>
					)}
					{found.length > firstShown && (
						<details key={typed}>
							<summary>{words.words.moreMatches(found.length - firstShown)}</summary>
							{found.slice(firstShown).map(({ need }) => (
								<NeedChoice key={need} need={need} hasSentence />
							))}
						</details>
					)}
				</fieldset>
			)}
			{hasTyped && found.length === 0 && <p className="hint">{words.words.nothing}</p>}
			<PickedNeeds onMore={text.trim() === '' ? undefined : sayMore} />
			<details className="browse">
				<summary>{words.words.browse}</summary>
				{questions.realms.map((realm) => (
					<section key={realm.id} aria-labelledby={`w-realm-${realm.id}`}>
						<h2 id={`w-realm-${realm.id}`}>{realm.title}</h2>
						{realm.groups.map((group) => (
							<fieldset key={group.id} className="group">
								<legend>{group.title}</legend>
								<div>
									{group.needs.map((need) => (
										<NeedChoice key={need} need={need} />
									))}
								</div>
							</fieldset>
						))}
					</section>
				))}
			</details>
		</StepFrame>
	);
}

/** What was named so far, each to be marked urgent or taken off; and the way to say another thing. */
function PickedNeeds({ onMore }: { readonly onMore: (() => void) | undefined }) {
	const { words, state, dispatch, names } = useWizard();
	const { summary } = state;
	const underFactors = new Set(namedNeeds({ ...(summary.factors === undefined ? {} : { factors: summary.factors }) }));
	const picked = namedNeeds(summary).filter((need) => summary.needs?.includes(need) === true || !underFactors.has(need));
	return (
		<section className="picked" aria-labelledby="w-picked">
			<h2 id="w-picked">{words.words.picked}</h2>
			{picked.length === 0 ? (
				<p className="soft">{words.words.pickedNone}</p>
			) : (
				<ul className="bare">
					{picked.map((need) => (
						<li key={need}>
							<span className="name">{names.need(need)}</span>
							<label className="choice">
								<input
									type="checkbox"
									aria-label={words.words.urgentOf(names.need(need))}
									checked={summary.urgent?.includes(need) === true}
									onChange={() => dispatch({ type: 'urgent-toggled', need })}
								/>
								<span>{words.words.urgent}</span>
							</label>
							<button
								type="button"
								className="plain-button"
								aria-label={words.words.removeOf(names.need(need))}
								onClick={() => dispatch({ type: 'need-toggled', need })}
							>
								{words.words.remove}
							</button>
						</li>
					))}
				</ul>
			)}
			{picked.length > 0 && onMore !== undefined && (
				<p>
					<button type="button" className="plain-button" onClick={onMore}>
						{words.words.another}
					</button>
				</p>
			)}
		</section>
	);
}

/** The matcher comes with the step: nobody waits for it before. Without it, the list of needs does the same job. */
function useMatcher(): MatchNeeds | undefined {
	const { questions, language } = useWizard();
	const everyday = useDataFile<EverydayWords>(wizardFilePath('words', language), 0);
	const [match, setMatch] = useState<MatchNeeds>();
	const words = everyday.status === 'ready' ? everyday.content : undefined;
	useEffect(() => {
		let isHere = true;
		if (words === undefined) return undefined;
		import('../own-words/match-needs.ts')
			.then(({ needMatcher }) => {
				const matcher = needMatcher(questions.needs, language, words);
				if (isHere) setMatch(() => matcher);
			})
			.catch(() => undefined);
		return () => {
			isHere = false;
		};
	}, [questions, language, words]);
	return match;
}
