import { useState, type CSSProperties, type ReactNode } from 'react';
import type { WizardCounty } from '../formats/wizard-data.ts';
import { shortName } from './call-facts.ts';
import { useWizard } from './context.ts';

/**
 * The counties as tiles: roughly as on a map where there is room, as a list where there is not or where somebody prefers one.
 * What a tile is, a radio button or a button, is up to who uses it.
 */
export function CountyTiles({ renderTile }: { readonly renderTile: (county: WizardCounty) => ReactNode }) {
	const { words, questions } = useWizard();
	const [isList, setIsList] = useState(false);
	return (
		<div className={isList ? 'counties as-list' : 'counties'}>
			<div className="tiles">
				{questions.counties.map((county) => (
					<div key={county.id} className="tile" style={placeOnMap(county)}>
						{renderTile(county)}
					</div>
				))}
			</div>
			<p className="switch">
				<button type="button" className="plain-button" onClick={() => setIsList(!isList)}>
					{isList ? words.where.asMap : words.where.asList}
				</button>
			</p>
		</div>
	);
}

/** A county's name, its own part before the eye: in French all of them begin with the same word. */
export function CountyName({ name }: { readonly name: string }) {
	const { words } = useWizard();
	const short = shortName(name);
	const [kind] = words.where.countyWord.exec(short) ?? [];
	if (kind === undefined) return <span>{short}</span>;
	const [before = '', after = ''] = short.split(kind);
	return (
		<span>
			{before}
			<span className="kind">{kind}</span>
			{after}
		</span>
	);
}

/** Set through the style object, which the content security policy allows, unlike a style attribute. */
function placeOnMap({ tile: [column, row] }: WizardCounty): CSSProperties {
	return { '--column': String(column + 1), '--row': String(row + 1) } as CSSProperties;
}
