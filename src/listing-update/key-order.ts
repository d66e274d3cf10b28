import type * as z from 'zod';
import { lookUp } from '../schema/walk.ts';
import type { KeyOrder } from './write-value.ts';

/** Fields in the order in which their schema names them. */
export function orderOf(schema: z.ZodType): KeyOrder {
	return (steps) =>
		lookUp(
			schema,
			steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
		).keys;
}
