/** `tel:` address of a phone number as content writes it: `902-555-0100`, `1-800-555-0100 ext. 12`, `211`. */
export function phoneLink(phone: string): string {
	const [number = '', extension] = phone.split(' ext. ');
	const digits = number.replaceAll('-', '');
	const dialled = digits.length === 3 ? digits : `+${digits.length === 10 ? '1' : ''}${digits}`;
	return `tel:${dialled}${extension === undefined ? '' : `;ext=${extension}`}`;
}

/** One plain address of a mailbox: nothing that could add a subject, a text or another receiver to a draft. */
const mailbox = /^[A-Za-z0-9._+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}$/;

/** A phone number as people write it: `902-555-0100`, `(902) 555-0100`, `+33 1 70 00 00 00`, `1-800-555-0100 ext. 12`, `211`. */
const phoneNumber = /^(\+?[\d(][\d() .-]{1,24}\d)(?:,? ?(?:ext\.?|extension|poste|x|#) ?(\d{1,6}))?$/i;

/** `mailto:` address for what somebody wrote as an e-mail address; `undefined` unless it is exactly one and nothing else. */
export function mailLinkFor(written: string): string | undefined {
	return mailbox.test(written) ? `mailto:${written}` : undefined;
}

/** `tel:` address for what somebody wrote as a phone number; `undefined` where it is no number that a phone here can dial. */
export function phoneLinkFor(written: string): string | undefined {
	const [, number = '', extension] = phoneNumber.exec(written) ?? [];
	const digits = number.replace(/\D/g, '');
	const ending = extension === undefined ? '' : `;ext=${extension}`;
	if (number.startsWith('+')) return digits.length >= 8 && digits.length <= 15 ? `tel:+${digits}${ending}` : undefined;
	if (digits.length === 10) return `tel:+1${digits}${ending}`;
	if (digits.length === 11 && digits.startsWith('1')) return `tel:+${digits}${ending}`;
	return /^[2-8]11$/.test(digits) ? `tel:${digits}` : undefined;
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
