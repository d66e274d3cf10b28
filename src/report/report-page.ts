import type { ReportData } from '../formats/report-data.ts';
import { download } from '../island/download.ts';
import { reportDraft, reportMessage, saysSomething, type Report, type ReportMessageWords } from './report-message.ts';
import { askedId, findListing, nameInFull, type FoundListing } from './which-listing.ts';

interface ReportPageWords {
	readonly message: ReportMessageWords;
	readonly copied: string;
	readonly copyByHand: string;
	readonly fileName: string;
}

/**
 * Brings the page for reporting a mistake to life: it shows which listing is meant, and the message as it grows. Nothing is sent and
 * nothing is kept; the only thing fetched is the file with the names of the listings.
 *
 * @param root element with `data-names`, `data-words`, `data-services`, `data-organizations` and, where there is one, `data-steward`
 */
export function startReport(root: HTMLElement): void {
	const part = <Kind extends HTMLElement>(name: string, kind: new () => Kind) => find(root, `[data-part="${name}"]`, kind);
	const form = find(root, 'form', HTMLFormElement);
	const which = find(root, 'input[name="listing"]', HTMLInputElement);
	const says = find(root, 'textarea', HTMLTextAreaElement);
	const replyTo = find(root, 'input[name="reply"]', HTMLInputElement);
	const preview = part('message', HTMLElement);
	const mail = part('mail', HTMLAnchorElement);
	const status = part('status', HTMLElement);
	const words = JSON.parse(root.dataset['words'] ?? '{}') as ReportPageWords;
	let listing: FoundListing | undefined;

	const pageOf = ({ kind, id }: FoundListing) => new URL(`${root.dataset[kind] ?? ''}${id}/`, location.href).href;
	const read = (): Report => ({
		listing: listing === undefined ? which.value : nameInFull(listing),
		page: listing === undefined ? undefined : pageOf(listing),
		wrong: [...form.querySelectorAll<HTMLInputElement>('input[name="wrong"]:checked')].map(({ labels }) => textOf(labels?.[0])),
		says: says.value,
		replyTo: replyTo.value,
	});
	const written = () => reportMessage(read(), words.message);
	const asText = () => `${written().subject}\n\n${written().body}\n`;

	const show = () => {
		const isSaid = saysSomething(read());
		part('ready', HTMLElement).hidden = !isSaid;
		part('waiting', HTMLElement).hidden = isSaid;
		part('careful', HTMLElement).hidden = !find(form, 'input[value="private-or-unsafe"]', HTMLInputElement).checked;
		preview.textContent = asText().trimEnd();
		const draft = reportDraft(root.dataset['steward'] ?? listing?.mail ?? '', written(), words.message);
		mail.hidden = draft === undefined;
		part('too-long', HTMLElement).hidden = draft?.isWhole !== false;
		if (draft !== undefined) mail.href = draft.href;
		status.textContent = '';
	};

	const showListing = (found: FoundListing) => {
		listing = found;
		const link = part('listing', HTMLAnchorElement);
		link.href = pageOf(found);
		link.textContent = nameInFull(found);
		part('known', HTMLElement).hidden = false;
		part('asked', HTMLElement).hidden = true;
		// Only there where no steward is named.
		const own = root.querySelector<HTMLAnchorElement>('[data-part="own-page"]');
		if (own !== null) {
			own.href = link.href;
			own.hidden = false;
		}
		show();
	};

	form.addEventListener('input', show);
	form.addEventListener('submit', (event) => event.preventDefault());
	part('copy', HTMLButtonElement).addEventListener('click', () => {
		navigator.clipboard.writeText(asText()).then(
			() => (status.textContent = words.copied),
			() => {
				getSelection()?.selectAllChildren(preview);
				status.textContent = words.copyByHand;
			},
		);
	});
	part('save', HTMLButtonElement).addEventListener('click', () => {
		download(`${words.fileName}${listing === undefined ? '' : `-${listing.id}`}.txt`, asText(), 'text/plain');
	});

	const start = (found?: FoundListing) => {
		root.hidden = false;
		if (found === undefined) show();
		else showListing(found);
	};
	const id = askedId(location.search);
	if (id === undefined) start();
	else {
		// Without its name the form still works: the reader sees the id and may say more.
		which.value = id;
		fetchNames(root.dataset['names'] ?? '').then(
			(data) => start(findListing(data, id)),
			() => start(),
		);
	}
}

async function fetchNames(address: string): Promise<ReportData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The names of the listings could not be fetched: ${String(response.status)}.`);
	return (await response.json()) as ReportData;
}

function textOf(element: HTMLElement | undefined): string {
	return (element?.textContent ?? '').trim();
}

function find<Kind extends HTMLElement>(within: HTMLElement, selector: string, kind: new () => Kind): Kind {
	const element = within.querySelector(selector);
	if (!(element instanceof kind)) throw new Error(`The page for reporting a mistake has no "${selector}".`);
	return element;
}
