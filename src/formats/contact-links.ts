/** `tel:` address of a phone number as content writes it: `902-555-0100`, `1-800-555-0100 ext. 12`, `211`. */
export function phoneLink(phone: string): string {
	const [number = '', extension] = phone.split(' ext. ');
	const digits = number.replaceAll('-', '');
	const dialled = digits.length === 3 ? digits : `+${digits.length === 10 ? '1' : ''}${digits}`;
	return `tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}`;
}

/** Longest address and longest last part of one that a narrow column holds. */
const longestAddress = 34;
const longestPart = 22;

/** A web address as people read it: `novascotia.ca/works` for `https://www.novascotia.ca/works/`; of a long one, its two ends. */
export function shortWebAddress(address: string): string {
	const { hostname, pathname } = new URL(address);
	const host = hostname.replace(/^www\./, '');
	const parts = pathname.split('/').filter((part) => part !== '');
	const whole = [host, ...parts].join('/');
	if (whole.length <= longestAddress) return whole;
	const last = parts.at(-1) ?? '';
	return `${host}/${parts.length > 1 ? '…/' : ''}${last.length <= longestPart ? last : `${last.slice(0, longestPart)}…`}`;
}
