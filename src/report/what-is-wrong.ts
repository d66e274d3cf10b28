/** What can be wrong with a listing, in the order of the form. */
export const whatIsWrong = [
	'contact',
	'not-offered',
	'who-for',
	'cost',
	'dates',
	'french',
	'private-or-unsafe',
	'other',
] as const;
export type WhatIsWrong = (typeof whatIsWrong)[number];
