import type { ListingKind } from '../schema/vocabulary.ts';

/** What the address of the page asks for. */
export type Wish =
	| { readonly what: 'listing'; readonly id: string }
	| { readonly what: 'new'; readonly kind: ListingKind }
	/** Nothing, or something that is no id. */
	| { readonly what: 'choose' | 'unknown' };

/** Reads `?id=<listing>` or `?new=service`. */
export function readWish(search: string): Wish {
	const query = new URLSearchParams(search);
	const wanted = query.get('new');
	if (wanted === 'service' || wanted === 'organization') return { what: 'new', kind: `${wanted}s` };
	const id = query.get('id');
	if (id === null) return { what: 'choose' };
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80 ? { what: 'listing', id } : { what: 'unknown' };
}

/** The views of the form, by the fragment of the address. */
export type View = 'form' | 'send' | 'confirm';

export function readView(fragment: string): View | undefined {
	const name = fragment.replace(/^#/, '');
	if (name === '') return 'form';
	return name === 'send' || name === 'confirm' ? name : undefined;
}

export function viewAddress(view: View): string {
	return location.pathname + location.search + (view === 'form' ? '' : `#${view}`);
}
