import { todayHere } from '../island/today.ts';

/** Now, as events record it: UTC, and the day where the person is. The island is the edge where the clock comes in. */
export function momentHere(): { readonly at: string; readonly on: string } {
	return { at: new Date().toISOString(), on: todayHere() };
}

/** A mark that nothing else bears, in base64url: 16 bytes make 22 characters, 8 bytes 11. */
export function randomMark(bytes: 8 | 16): string {
	return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}
