import { present } from '../../formats/present.ts';
import { packetLimits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/caseload.ts';

/** Who introduces, as a practitioner asked this device to remember for next time. */
export type OwnDetails = Draft['from'];

type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Versioned: a later form gets another key. */
const ownDetailsKey = 'lodestone.introducer.v1';

const fields = ['name', 'role', 'organization', 'email', 'phone'] as const;

/** What is remembered; `undefined` where nothing is, or the device does not say. Hostile input: only short texts are taken. */
export function recallOwnDetails(storage: () => DeviceStorage): OwnDetails | undefined {
	try {
		const held: unknown = JSON.parse(storage().getItem(ownDetailsKey) ?? 'null');
		if (typeof held !== 'object' || held === null) return undefined;
		const said = Object.fromEntries(
			fields.flatMap((field) => {
				const text = (held as Record<string, unknown>)[field];
				return typeof text === 'string' && text !== '' ? [[field, text.slice(0, packetLimits.line)]] : [];
			}),
		);
		return Object.keys(said).length === 0 ? undefined : said;
	} catch {
		return undefined;
	}
}

/** @returns whether it worked */
export function keepOwnDetails(storage: () => DeviceStorage, details: OwnDetails): boolean {
	try {
		const { name, role, organization, email, phone } = details;
		storage().setItem(ownDetailsKey, JSON.stringify(present({ name, role, organization, email, phone })));
		return true;
	} catch {
		return false;
	}
}

export function forgetOwnDetails(storage: () => DeviceStorage): void {
	try {
		storage().removeItem(ownDetailsKey);
	} catch {
		// What cannot be reached was not kept either.
	}
}
