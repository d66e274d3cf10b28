/** What one window tells the others. */
const messages = ['changed', 'locked', 'erased'] as const;
export type Message = (typeof messages)[number];

export interface Tabs {
	readonly tell: (message: Message) => void;
	readonly close: () => void;
}

/** Talks with the other windows of this site on this device, where the browser lets it. */
export function openTabs(name: string, hear: (message: Message) => void): Tabs {
	if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const message = messages.find((known) => known === data);
		if (message !== undefined) hear(message);
	};
	return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
