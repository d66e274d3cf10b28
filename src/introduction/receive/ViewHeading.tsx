import { useEffect, useRef, type ReactNode } from 'react';
import { useTitle } from '../../island/title.ts';

interface Props {
	readonly title: string;
	/** For the title of the page, which never holds words of a stranger; the heading's own where it holds none. */
	readonly pageTitle?: string;
	/** Whether it takes the focus at once, because something was pressed to get here. */
	readonly takesFocus?: boolean;
}

/** The heading of a view, which is the title of the page as well. */
export function ViewHeading({ title, pageTitle = title, takesFocus = false }: Props) {
	useTitle(pageTitle);
	const heading = useFocusIf(takesFocus);
	return (
		<h1 tabIndex={-1} ref={heading}>
			{title}
		</h1>
	);
}

/** The heading of a part that takes the focus: at once, because something was pressed to get it. */
export function FocusedHeading({
	id,
	isNow = true,
	children,
}: {
	readonly id?: string;
	readonly isNow?: boolean;
	readonly children: ReactNode;
}) {
	const heading = useFocusIf(isNow);
	return (
		<h2 id={id} tabIndex={-1} ref={heading}>
			{children}
		</h2>
	);
}

function useFocusIf(isWanted: boolean) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (!isWanted) return;
		heading.current?.scrollIntoView({ behavior: 'instant' });
		heading.current?.focus({ preventScroll: true });
	}, [isWanted]);
	return heading;
}
