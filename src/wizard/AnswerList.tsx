import type { ReactNode } from 'react';
import { languageNames } from '../i18n/plan-names.ts';
import { namedNeeds, strains } from './answers.ts';
import { placeOf } from './call-facts.ts';
import { useWizard } from './context.ts';
import type { Step } from './steps.ts';

interface Answer {
	readonly name: string;
	readonly step: Step;
	readonly focus: string;
	/** Nothing where nothing was said. */
	readonly said: ReactNode;
}

interface Props {
	/** The page to come back to after a change; without it, answers cannot be changed here. */
	readonly returnTo?: 'check' | 'plan';
}

/** Every answer. What was not said is folded away: it is most of the list for who was short of time. */
export function AnswerList({ returnTo }: Props) {
	const { words } = useWizard();
	const answers = useAnswers();
	const unsaid = answers.filter(({ said }) => said === undefined);
	return (
		<>
			<Rows answers={answers.filter(({ said }) => said !== undefined)} returnTo={returnTo} />
			{unsaid.length > 0 && (
				<details className="no-print">
					<summary>{words.check.unsaid(unsaid.length)}</summary>
					<Rows answers={unsaid} returnTo={returnTo} />
				</details>
			)}
		</>
	);
}

function Rows({ answers, returnTo }: { readonly answers: readonly Answer[] } & { readonly returnTo: Props['returnTo'] }) {
	const { words, dispatch } = useWizard();
	return (
		<dl className="answers">
			{answers.map(({ name, step, focus, said }) => (
				<div key={focus}>
					<dt>{name}</dt>
					<dd>{said ?? <span className="soft">{words.notSaid}</span>}</dd>
					{returnTo !== undefined && (
						<dd className="change no-print">
							<button
								type="button"
								className="plain-button"
								aria-label={words.check.changeOf(name)}
								onClick={() => dispatch({ type: 'went', view: step, returnTo, focus })}
							>
								{words.check.change}
							</button>
						</dd>
					)}
				</div>
			))}
		</dl>
	);
}

function useAnswers(): Answer[] {
	const { words, state, questions, names, language, voice } = useWizard();
	const { parts } = words.check;
	const { summary, isPlaceDeclined } = state;
	const { employer } = summary;
	const list = (items: readonly string[] | undefined) =>
		items === undefined || items.length === 0 ? undefined : (
			<ul className="bare">
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>
		);
	const underFactors = new Set(namedNeeds({ ...(summary.factors === undefined ? {} : { factors: summary.factors }) }));
	const direct = namedNeeds(summary).filter((need) => summary.needs?.includes(need) === true || !underFactors.has(need));
	const standingWords = voice === 'practitioner' ? words.factors.standings : words.factors.standingsOwn;

	const answers: Answer[] = [
		{
			name: parts.voice,
			step: 'where',
			focus: 'w-part-voice',
			said: words.where.voices[voice],
		},
		{
			name: parts.place,
			step: 'where',
			focus: 'w-part-place',
			said: placeOf(summary, questions) ?? (isPlaceDeclined ? `${words.notSaid}. ${words.where.declineHint}` : undefined),
		},
		{
			name: parts.sector,
			step: 'where',
			focus: 'w-part-sector',
			said: employer?.sector === undefined ? undefined : names.sector(employer.sector),
		},
		{ name: parts.employees, step: 'where', focus: 'w-part-employees', said: employer?.employees?.toString() },
		{
			name: parts.kind,
			step: 'where',
			focus: 'w-part-kind',
			said: employer?.kind === undefined ? undefined : words.where.kinds[employer.kind],
		},
		{
			name: parts.owners,
			step: 'where',
			focus: 'w-part-owners',
			said: list(employer?.owners?.map((group) => words.where.ownerGroups[group])),
		},
		{
			name: parts.languages,
			step: 'where',
			focus: 'w-part-languages',
			said: employer?.languages?.map((one) => languageNames[language][one]).join(', '),
		},
		{ name: parts.modes, step: 'now', focus: 'w-part-modes', said: list(summary.modes?.map((mode) => words.now.mode[mode])) },
		{ name: parts.urgent, step: 'now', focus: 'w-part-urgent', said: list(summary.urgent?.map(names.need)) },
		{ name: parts.needs, step: 'words', focus: 'w-part-needs', said: list(direct.map(names.need)) },
	];
	const factors = questions.factors
		.toSorted((a, b) => Number(isAround(a.group)) - Number(isAround(b.group)))
		.map(({ id, title, group }): Answer => {
			const factor = summary.factors?.[id];
			return {
				name: title,
				step: isAround(group) ? 'surroundings' : 'factors',
				focus: `w-part-${id}`,
				said: factor && (
					<>
						{standingWords[factor.standing]}
						{strains(factor.standing) && list(factor.needs?.map(names.need))}
						{factor.note !== undefined && (
							<p className="note">
								{words.check.note} {factor.note}
							</p>
						)}
					</>
				),
			};
		});
	return [...answers, ...factors];
}

function isAround(group: string): boolean {
	return group === 'foundation' || group === 'surroundings';
}
