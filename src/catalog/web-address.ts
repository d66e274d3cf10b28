/** A web address without what does not change the page: protocol, "www", capitals, a slash at the end, and the place on the page. */
export function simpleAddress(url: string): string {
	return url
		.toLowerCase()
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/#.*$/, '')
		.replace(/\/$/, '');
}
