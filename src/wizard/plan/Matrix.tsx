import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import type { Level } from '../../schema/vocabulary.ts';

/** Which door helps with which need: a table that reads the same without colour and without sight. */
export function Matrix() {
	const { words, voice } = useWizard();
	const { plan, names, data } = usePlan();
	const hasMusts = plan.demand.some(({ weight }) => weight === 'must');
	const needs = plan.demand.filter(({ weight }) => !hasMusts || weight === 'must').map(({ need }) => need);
	if (needs.length < 2 || plan.doors.length + plan.own.length < 2) return null;
	const hasOwn = voice === 'practitioner' && plan.own.length > 0;
	return (
		<div className="ledger matrix">
			<h2 id="w-matrix">{words.plan.matrix}</h2>
			{/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
			<div className="scroller" role="region" aria-labelledby="w-matrix" tabIndex={0}>
				<table>
					<caption className="small soft">
						{words.plan.matrixCaption} {words.plan.matrixKey}
					</caption>
					<thead>
						<tr>
							<th scope="col">{hasMusts ? words.plan.matrixNeed[voice] : words.plan.matrixNeedSuggested}</th>
							{hasOwn && (
								<th scope="col" className="cell">
									{words.plan.matrixOwn}
								</th>
							)}
							{plan.doors.map(({ door }, index) => (
								<th scope="col" key={door} className="cell">
									<span className="number">{index + 1}</span>
									<span className="door-name"> {data.doors[door]?.organization ?? names.door(door)}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{needs.map((need) => (
							<tr key={need}>
								<th scope="row">{names.need(need)}</th>
								{hasOwn && <Cell level={plan.own.find((answer) => answer.need === need)?.level} />}
								{plan.doors.map(({ door, answers }) => (
									<Cell key={door} level={answers.find((answer) => answer.need === need)?.level} />
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</div>
	);
}

function Cell({ level }: { readonly level: Level | undefined }) {
	const { words } = useWizard();
	return (
		<td className="cell">
			{level !== undefined && <span aria-hidden="true">{level === 'core' ? '●' : '○'}</span>}
			<span className="visually-hidden">{level === undefined ? words.plan.none : words.plan[level]}</span>
		</td>
	);
}
