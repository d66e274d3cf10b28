/** The device's own day, `YYYY-MM-DD`: the plan is for where the reader is. The island is the edge where the clock comes in. */
export function todayHere(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
