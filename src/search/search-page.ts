import { loadPagefind, type FoundPage, type Pagefind } from './pagefind.ts';
import { filterNames, isEmpty, parseQuery, writeQuery, type FilterName, type Query } from './query.ts';
import { resultItem, type ResultWords } from './result-item.ts';

interface SearchWords extends ResultWords {
	readonly counts: { readonly none: string; readonly one: string; readonly many: string };
	readonly busy: string;
}

const pageSize = 10;
/** Long enough for a word to be finished before anything is announced. */
const typingPause = 350;

/**
 * Brings the search page to life. The page holds the whole form, the guidance and the help for no results; this shows what applies,
 * lists the results and keeps the query in the address.
 *
 * @param root element with `data-index`, `data-base` and `data-words`
 */
export function startSearch(root: HTMLElement): void {
	const form = find(root, 'form', HTMLFormElement);
	const status = find(root, '[role="status"]', HTMLElement);
	const list = find(root, '[data-results]', HTMLElement);
	const more = find(root, '[data-more]', HTMLButtonElement);
	const text = find(root, 'input[name="q"]', HTMLInputElement);
	const narrow = find(root, 'details', HTMLDetailsElement);
	const words = JSON.parse(root.dataset['words'] ?? '{}') as SearchWords;
	let pagefind: Promise<Pagefind> | undefined;
	let found: FoundPage[] = [];
	let latest = 0;
	let pause: ReturnType<typeof setTimeout> | undefined;

	const show = (state: 'empty' | 'results' | 'none' | 'failed') => {
		for (const part of root.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset['when'] !== state;
	};

	const showMore = async () => {
		const start = list.childElementCount;
		const pages = await Promise.all(found.slice(start, start + pageSize).map((page) => page.data()));
		const items = pages.map((page) => resultItem(page, words));
		list.append(...items);
		more.hidden = list.childElementCount >= found.length;
		return items[0];
	};

	const run = async (query: Query) => {
		const mine = ++latest;
		if (isEmpty(query)) {
			list.replaceChildren();
			status.textContent = '';
			show('empty');
			return;
		}
		status.textContent = words.busy;
		try {
			pagefind ??= loadPagefind(root.dataset['index'] ?? '', root.dataset['base'] ?? '/');
			const { results } = await (await pagefind).search(query.text === '' ? null : query.text, { filters: { ...query.filters } });
			if (mine !== latest) return;
			found = results;
			list.replaceChildren();
			await showMore();
			if (mine !== latest) return;
			status.textContent = countWords(results.length, words);
			show(results.length === 0 ? 'none' : 'results');
		} catch {
			status.textContent = '';
			show('failed');
		}
	};

	const searchNow = (history: 'push' | 'replace') => {
		clearTimeout(pause);
		const query = readForm(form);
		const address = location.pathname + writeQuery(query);
		if (history === 'push') window.history.pushState(null, '', address);
		else window.history.replaceState(null, '', address);
		void run(query);
	};

	const searchFromAddress = () => {
		const query = parseQuery(location.search);
		fillForm(form, query);
		narrow.open ||= Object.keys(query.filters).some((name) => name !== 'type');
		void run(query);
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		searchNow('push');
	});
	text.addEventListener('input', () => {
		clearTimeout(pause);
		pause = setTimeout(() => searchNow('replace'), typingPause);
	});
	form.addEventListener('change', (event) => {
		if (event.target !== text) searchNow('push');
	});
	form.addEventListener('reset', () => setTimeout(() => searchNow('push')));
	more.addEventListener('click', () => {
		void showMore().then((first) => first?.querySelector('a')?.focus());
	});
	window.addEventListener('popstate', searchFromAddress);
	form.hidden = false;
	searchFromAddress();
}

function countWords(count: number, { counts }: SearchWords): string {
	if (count === 0) return counts.none;
	return count === 1 ? counts.one : counts.many.replace('{count}', String(count));
}

function readForm(form: HTMLFormElement): Query {
	const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
	return parseQuery(new URLSearchParams(fields).toString());
}

/** Puts a query into the fields; a value that no field offers leaves the field at its first choice. */
function fillForm(form: HTMLFormElement, query: Query): void {
	const set = (name: 'q' | FilterName, value: string) => {
		const field = form.elements.namedItem(name);
		if (field instanceof RadioNodeList) {
			const radios = [...field].filter((radio) => radio instanceof HTMLInputElement);
			const wanted = radios.find((radio) => radio.value === value) ?? radios[0];
			if (wanted !== undefined) wanted.checked = true;
		} else if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
			field.value = value;
			if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.selectedIndex = 0;
		}
	};
	set('q', query.text);
	for (const name of filterNames) set(name, query.filters[name] ?? '');
}

function find<Kind extends HTMLElement>(root: HTMLElement, selector: string, kind: new () => Kind): Kind {
	const element = root.querySelector(selector);
	if (!(element instanceof kind)) throw new Error(`The search page has no "${selector}".`);
	return element;
}
