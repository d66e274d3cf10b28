/** Words of the page that is shown without a connection, in English. `offline.fr.ts` is typed by it. */
export const offlineEn = {
	title: 'This page is not on your device yet',
	description: 'What still works when there is no connection.',
	lead: 'There is no connection right now. Pages that you opened before on this device still work.',
	readyHeading: 'Also ready without a connection',
	ready: {
		plan: 'Find your doors: the questions and your plan',
		introduction: 'Introductions: read, answer or write one',
		update: 'Update a listing whose form you opened before, or write a new one',
		home: 'Home',
	},
	unless: 'If your browser is set to save data, only the pages that you opened are kept.',
	again: 'When you are connected again, reload this page.',
};

export type OfflineWords = typeof offlineEn;
