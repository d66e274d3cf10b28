import { useEditing } from './context.ts';

interface Props {
	readonly id: string;
	/** What one row is called: "Door 2", "Line 1". */
	readonly name: string;
	readonly index: number;
	readonly count: number;
	readonly onMove: (to: number) => void;
	readonly onRemove: () => void;
}

/** Moving and removing one row of a list. The focus goes along, or to what stands there next. */
export function RowButtons({ id, name, index, count, onMove, onRemove }: Props) {
	const { labels, say } = useEditing();
	const { form } = labels.words;
	const move = (to: number, button: 'up' | 'down') => {
		onMove(to);
		say(form.movedTo(to + 1));
		const isAtEnd = button === 'up' ? to === 0 : to === count - 1;
		const wanted = isAtEnd ? (button === 'up' ? 'down' : 'up') : button;
		requestAnimationFrame(() => document.getElementById(`${id}-${wanted}-${String(to)}`)?.focus());
	};
	const remove = () => {
		onRemove();
		say(form.removed);
		requestAnimationFrame(() => document.getElementById(`${id}-add`)?.focus());
	};
	return (
		<p className="row-buttons">
			{index > 0 && (
				<button
					type="button"
					className="plain-button"
					id={`${id}-up-${String(index)}`}
					aria-label={form.up(name)}
					onClick={() => move(index - 1, 'up')}
				>
					↑
				</button>
			)}
			{index < count - 1 && (
				<button
					type="button"
					className="plain-button"
					id={`${id}-down-${String(index)}`}
					aria-label={form.down(name)}
					onClick={() => move(index + 1, 'down')}
				>
					↓
				</button>
			)}
			<button type="button" className="plain-button" aria-label={form.remove(name)} onClick={remove}>
				{form.removeOne}
			</button>
		</p>
	);
}
