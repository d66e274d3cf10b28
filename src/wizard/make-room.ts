/** Height in pixels that what appears below a field wants: three choices and a bit of the next. */
const roomBelow = 200;

/**
 * Brings `part` to the top of the screen where a keyboard on the screen would lie over what appears below `field`. Only for fingers:
 * with a mouse there is no such keyboard, and nothing should move.
 */
export function makeRoom(field: Element, part: Element = field): void {
	if (!matchMedia('(pointer: coarse)').matches) return;
	const seen = window.visualViewport?.height ?? window.innerHeight;
	if (seen - field.getBoundingClientRect().bottom < roomBelow + keyboardStillToCome(seen)) {
		part.scrollIntoView({ block: 'start', behavior: 'instant' });
	}
}

/** A keyboard takes somewhat less than half of the screen, and comes a moment after the field has the focus. */
function keyboardStillToCome(seen: number): number {
	const isThere = seen < 0.75 * document.documentElement.clientHeight;
	return isThere ? 0 : 0.4 * seen;
}
