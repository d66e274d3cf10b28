import { leftAtHome } from '../../hand-off/what-travels.ts';
import { useIntroductions } from '../context.ts';
import { useWriting } from './context.ts';

/** Says plainly what was told and does not travel. */
export function StaysHere({ named }: { readonly named: readonly string[] }) {
	const { words } = useIntroductions();
	const { draft } = useWriting();
	const { home } = words.write.choose;
	if (draft.summary === undefined) return null;
	const left = leftAtHome(draft, named);
	const things = [
		...(left.needs.length === 0 ? [] : [home.needs(left.needs.length)]),
		...(left.factors.length === 0 ? [] : [home.factors(left.factors.length)]),
		...(left.notes.length === 0 ? [] : [home.notes(left.notes.length)]),
		...left.about.map((field) => home.about[field]),
	];
	return (
		<section className="stays" aria-labelledby="i-stays">
			<h2 id="i-stays">{home.heading}</h2>
			<p>{things.length === 0 ? home.nothing : home.stays(words.write.list(things))}</p>
		</section>
	);
}
