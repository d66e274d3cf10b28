import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { makeRoom } from './make-room.ts';
import type { Choice } from './places.ts';

interface Props {
	readonly id: string;
	readonly label: string;
	/** Said between the label and the field; its id is the field's with `-hint`. */
	readonly hint?: string;
	/** Ids of what describes the field. */
	readonly describedBy: string;
	readonly isInvalid?: boolean;
	readonly text: string;
	readonly choices: readonly Choice[];
	/** Whether the choices are shown before anything is typed. */
	readonly opensEmpty?: boolean;
	/** What is said of the choices, for people who do not see them. */
	readonly status: string;
	readonly onText: (text: string) => void;
	readonly onChoose: (choice: Choice) => void;
	readonly onLeave?: () => void;
}

/** A text field that offers what fits: a combobox with a list, after the ARIA Authoring Practices. The list is never the only way. */
export function Combobox({
	id,
	label,
	hint,
	describedBy,
	isInvalid,
	text,
	choices,
	opensEmpty,
	status,
	onText,
	onChoose,
	onLeave,
}: Props) {
	const listId = useId();
	const [isWanted, setIsWanted] = useState(false);
	const [active, setActive] = useState(-1);
	const isDone = useRef(false);
	const whole = useRef<HTMLDivElement>(null);
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const isOpen = isWanted && choices.length > 0 && (opensEmpty === true || text.trim() !== '');
	const optionId = (index: number) => `${listId}-${String(index)}`;

	// A finger that chose is done typing: the keyboard on the screen goes, once the choice is known to who listens for leaving.
	useEffect(() => {
		if (!isDone.current) return;
		isDone.current = false;
		field.current?.blur();
	});
	useEffect(() => {
		if (isOpen && field.current !== null && whole.current !== null) makeRoom(field.current, whole.current);
	}, [isOpen]);

	const chooseByPointer = (choice: Choice, { nativeEvent }: MouseEvent) => {
		choose(choice);
		if (nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch') isDone.current = true;
	};
	const choose = (choice: Choice | undefined) => {
		if (choice !== undefined) onChoose(choice);
		setIsWanted(false);
		setActive(-1);
	};
	const moveTo = (index: number) => {
		const wrapped = (index + choices.length) % Math.max(choices.length, 1);
		setIsWanted(true);
		setActive(wrapped);
		list.current?.children[wrapped]?.scrollIntoView({ block: 'nearest' });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'ArrowDown') moveTo(isOpen ? active + 1 : 0);
		else if (event.key === 'ArrowUp') moveTo(active <= 0 ? choices.length - 1 : active - 1);
		else if (event.key === 'Enter' && isOpen && active >= 0) choose(choices[active]);
		else if (event.key === 'Enter' && isOpen) {
			// "Done" on a phone's keyboard takes what was meant and stays: further questions follow.
			choose(undefined);
			onLeave?.();
		} else if (event.key === 'Escape' && isOpen) choose(undefined);
		else return;
		event.preventDefault();
	};

	return (
		<div className="combobox" ref={whole}>
			<label htmlFor={id}>{label}</label>
			{hint !== undefined && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<input
				id={id}
				ref={field}
				type="text"
				enterKeyHint="done"
				role="combobox"
				autoComplete="off"
				spellCheck={false}
				maxLength={80}
				aria-autocomplete="list"
				aria-expanded={isOpen}
				aria-controls={listId}
				aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
				aria-describedby={describedBy}
				aria-invalid={isInvalid === true ? true : undefined}
				value={text}
				onChange={(event) => {
					onText(event.currentTarget.value);
					setIsWanted(true);
					setActive(-1);
				}}
				onClick={() => setIsWanted(true)}
				onKeyDown={onKeyDown}
				onBlur={() => {
					choose(undefined);
					onLeave?.();
				}}
			/>
			{/* The list keeps the focus in the field: pressing on it must not take it away. */}
			<div
				id={listId}
				role="listbox"
				tabIndex={-1}
				aria-label={label}
				hidden={!isOpen}
				ref={list}
				onMouseDown={(event) => event.preventDefault()}
			>
				{choices.map((choice, index) => (
					// eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the keys work in the field, where the focus stays
					<div
						key={choice.id}
						id={optionId(index)}
						role="option"
						tabIndex={-1}
						aria-selected={index === active}
						onClick={(event) => chooseByPointer(choice, event)}
					>
						{choice.label}
						{choice.detail !== undefined && <span className="soft small"> {choice.detail}</span>}
					</div>
				))}
			</div>
			{/* Who sees the choices need not read how many there are; that there are none, everybody should. */}
			<p className={choices.length > 0 ? 'visually-hidden' : 'hint'} role="status">
				{isWanted && text.trim() !== '' ? status : ''}
			</p>
		</div>
	);
}
