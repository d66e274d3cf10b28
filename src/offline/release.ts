/** What the build tells the worker about itself, written in front of its script by `src/integrations/offline.ts`. */
export interface Release {
	/** Differs whenever anything in `core` or the worker itself differs. */
	readonly version: string;
	/** The pages that say that there is no connection, the default language first, with their prefix. From the home page, without a leading slash. */
	readonly offline: readonly { readonly prefix: string; readonly page: string }[];
	/** What everybody gets to keep, in the order in which it is fetched: pages last, after all that they need. Same form. */
	readonly core: readonly string[];
}

/** What a page tells the worker once it is idle. */
export interface KeepMessage {
	/** Addresses that the page was made of, before the worker was there to see them. */
	readonly visited: readonly string[];
	/** Whether to fetch the core too; false where the reader's browser is set to save data. */
	readonly withCore: boolean;
}
