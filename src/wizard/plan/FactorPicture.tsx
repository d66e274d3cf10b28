import { Fragment, useState } from 'react';
import type { Standing } from '../../schema/vocabulary.ts';
import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { pictureOf, sidesOf, type PicturedFactor, type Place } from './factor-picture.ts';
import { PlaceLink } from './links.tsx';

/**
 * The workplace as a compass reads it: for each factor a needle whose solid half points to what draws people in and whose hollow half
 * points to what strains. The words beside it say the same and lead on; the needles are for the eye only.
 */
export function FactorPicture() {
	const { words, voice, state } = useWizard();
	const { plan, data, sentences } = usePlan();
	const [isWide] = useState(() => matchMedia('(min-width: 62rem)').matches);
	const groups = pictureOf(state.summary, plan, data);
	if (groups.length === 0) return null;
	const { picture } = words.plan;
	const { draws, strains } = sidesOf(groups);
	return (
		<section className="picture" aria-labelledby="w-picture">
			<details open={isWide}>
				<summary>
					<h2 id="w-picture">{picture.title[voice]}</h2>
					<span className="gist small">
						{draws.length > 0 && (
							<span className="sentence">
								{picture.draws}
								{sentences.colon}
								<strong>{draws.join(', ')}</strong>.
							</span>
						)}
						{strains.length > 0 && (
							<span className="sentence">
								{picture.strains}
								{sentences.colon}
								<strong>{strains.join(', ')}</strong>.
							</span>
						)}
					</span>
				</summary>
				<p className="ends small soft" aria-hidden="true">
					<span>{picture.ends.strains}</span> <span>{picture.ends.draws}</span>
				</p>
				<ul className="bare">
					{groups.map(({ group, factors }) => (
						<li key={group} className="group">
							<p className="small soft">{picture.groups[group]}</p>
							<ul className="bare">
								{factors.map((factor) => (
									<Factor key={factor.id} factor={factor} />
								))}
							</ul>
						</li>
					))}
				</ul>
			</details>
		</section>
	);
}

function Factor({ factor }: { readonly factor: PicturedFactor }) {
	const { words } = useWizard();
	const { names } = usePlan();
	const { picture } = words.plan;
	const { title, standing, brought, isSuggested, uses } = factor;
	const isStrength = standing === 'strength' || standing === 'both';
	return (
		<li className={`pictured ${standing}`}>
			<Needle standing={standing} />
			<div>
				<p>
					<strong>{title}</strong>{' '}
					<span className="soft small">
						{picture.standings[standing]}
						{brought.length > 0 && (
							<span className="count"> · {isSuggested ? picture.suggested(brought.length) : picture.named(brought.length)}</span>
						)}
					</span>
				</p>
				{brought.length > 0 && (
					<ul className="small">
						{brought.map(({ need, places }) => (
							<li key={need}>
								{names.need(need)}
								{places.length > 0 && <span className="soft"> · </span>}
								<Places places={places} />
							</li>
						))}
					</ul>
				)}
				{uses.map(({ use, places }) => (
					<p className="small" key={use}>
						{picture.uses[use]} <Places places={places} />.
					</p>
				))}
				{isStrength && uses.length === 0 && <p className="small">{picture.unused}</p>}
			</div>
		</li>
	);
}

function Places({ places }: { readonly places: readonly Place[] }) {
	return places.map((place, index) => (
		<Fragment key={JSON.stringify(place)}>
			{index > 0 && ', '}
			<PlaceLink place={place} />
		</Fragment>
	));
}

/** Half a needle for each side that a factor pulls to: solid to the right, hollow to the left. */
function Needle({ standing }: { readonly standing: Standing }) {
	return (
		<svg className="needle" viewBox="0 0 120 22" aria-hidden="true" focusable="false">
			<path className="axis" d="M1 11h118" />
			{(standing === 'stressor' || standing === 'both') && <path className="away" d="M60 4 6 11l54 7z" />}
			{(standing === 'strength' || standing === 'both') && <path className="toward" d="m60 4 54 7-54 7z" />}
			<circle cx="60" cy="11" r="3" />
		</svg>
	);
}
