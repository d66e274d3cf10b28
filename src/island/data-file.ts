import { useEffect, useState } from 'react';
import { fileAddress } from '../i18n/address.ts';

export type DataFile<Content> =
	{ readonly status: 'loading' } | { readonly status: 'failed' } | { readonly status: 'ready'; readonly content: Content };

/**
 * Fetches one of the site's own data files, once. The islands make no other request.
 *
 * @param path from the root of the site, without the base path
 * @param attempt raise it to try again after a failure
 */
export function useDataFile<Content>(path: string, attempt: number): DataFile<Content> {
	const [answer, setAnswer] = useState<{ readonly attempt: number; readonly file: DataFile<Content> }>();
	useEffect(() => {
		const leaving = new AbortController();
		const settle = (file: DataFile<Content>) => {
			if (!leaving.signal.aborted) setAnswer({ attempt, file });
		};
		fetch(fileAddress(path), { signal: leaving.signal })
			.then(async (response) => {
				if (!response.ok) throw new Error(`The data file answered with ${String(response.status)}.`);
				settle({ status: 'ready', content: (await response.json()) as Content });
			})
			.catch(() => settle({ status: 'failed' }));
		return () => leaving.abort();
	}, [path, attempt]);
	return answer?.attempt === attempt ? answer.file : { status: 'loading' };
}
