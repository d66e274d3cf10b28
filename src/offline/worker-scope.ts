/** The part of a service worker's surroundings that is used. TypeScript's own description excludes that of pages, so it is said here. */
export interface WorkerScope {
	readonly registration: { readonly scope: string };
	readonly clients: { readonly claim: () => Promise<void> };
	readonly skipWaiting: () => Promise<void>;
	readonly addEventListener: <Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void) => void;
}

interface WorkerEvents {
	readonly install: LastingEvent;
	readonly activate: LastingEvent;
	readonly message: LastingEvent & { readonly data: unknown };
	readonly fetch: FetchEvent;
}

interface LastingEvent {
	/** The worker is not stopped before this is settled. */
	readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends LastingEvent {
	readonly request: Request;
	readonly respondWith: (response: Promise<Response>) => void;
}
