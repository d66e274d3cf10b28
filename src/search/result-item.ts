import type { FoundPageData } from './pagefind.ts';

/** Words the results need, in the language of the page. */
export interface ResultWords {
	/** By type of page. */
	readonly type: Readonly<Record<string, string>>;
	/** By status, for those that a reader should know of before opening the page. */
	readonly status: Readonly<Record<string, string | undefined>>;
}

/** One result as a list item. Nothing of the index is put into the page as HTML. */
export function resultItem(page: FoundPageData, words: ResultWords): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = page.url;
	link.textContent = page.meta['title'] ?? page.url;
	const about = document.createElement('span');
	about.className = 'about';
	const type = page.filters['type']?.[0];
	const status = page.filters['status']?.[0];
	about.textContent = [type && words.type[type], page.meta['by'], status && words.status[status]].filter(Boolean).join(' · ');
	const summary = document.createElement('p');
	summary.textContent = page.meta['summary'] ?? '';
	item.append(link, ' ', about, summary);
	const excerpt = readExcerpt(page.excerpt);
	if (saysMore(excerpt, `${link.textContent} ${summary.textContent}`)) {
		const context = document.createElement('p');
		context.className = 'context';
		context.append('… ', ...excerpt, ' …');
		item.append(context);
	}
	return item;
}

/** Whether the words that matched stand in the excerpt only, so that without it the reader would wonder why the page was found. */
function saysMore(excerpt: readonly (string | HTMLElement)[], known: string): boolean {
	const marked = excerpt.filter((part) => typeof part !== 'string').map((mark) => mark.textContent.toLowerCase());
	return marked.length > 0 && !marked.some((word) => known.toLowerCase().includes(word));
}

/**
 * Reads an excerpt, which comes as HTML, into text and `mark` elements. The HTML is parsed in a document that runs nothing and loads
 * nothing, and only its text and the marks around words are carried over.
 */
function readExcerpt(html: string): (string | HTMLElement)[] {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	return [...parsed.body.childNodes].map((node) => {
		if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return node.textContent ?? '';
		const mark = document.createElement('mark');
		mark.textContent = node.textContent;
		return mark;
	});
}
