import { execFileSync } from 'node:child_process';
import { listingBase } from '../catalog/listing-base.ts';
import type { ListingNames } from './listing-sources.ts';

/** Older versions are not looked at. */
const mostVersions = 200;

/** The two files of a listing as the sender of an update saw them, from the history that git keeps; `undefined` where it does not know them. */
export function seenVersion(folder: string, names: ListingNames, base: string): { en: string; fr: string } | undefined {
	const commits = git(folder, ['log', `--max-count=${mostVersions}`, '--format=%H', '--', names.en, names.fr]);
	for (const commit of commits?.split('\n').filter((line) => line !== '') ?? []) {
		const en = git(folder, ['show', `${commit}:./${names.en}`]);
		const fr = git(folder, ['show', `${commit}:./${names.fr}`]);
		if (en !== undefined && fr !== undefined && listingBase(en, fr) === base) return { en, fr };
	}
	return undefined;
}

function git(folder: string, words: readonly string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	} catch {
		return undefined;
	}
}
