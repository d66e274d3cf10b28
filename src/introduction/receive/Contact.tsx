import { mailLinkFor, phoneLinkFor } from '../../formats/contact-links.ts';

/** An e-mail address or a phone number as somebody wrote it: a link where it is exactly one, text otherwise. */
export function Contact({ kind, written }: { readonly kind: 'email' | 'phone'; readonly written: string }) {
	const href = kind === 'email' ? mailLinkFor(written) : phoneLinkFor(written);
	return href === undefined ? (
		<span>{written}</span>
	) : (
		<a href={href} className={kind === 'phone' ? 'tel' : undefined}>
			{written}
		</a>
	);
}
