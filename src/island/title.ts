import { useEffect } from 'react';

/** Puts the view's title before the page's own, for as long as the view is there. */
export function useTitle(title: string): void {
	useEffect(() => {
		const own = document.title;
		document.title = `${title} · ${own}`;
		return () => {
			document.title = own;
		};
	}, [title]);
}
