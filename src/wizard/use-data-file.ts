import { useEffect, useState } from 'react';
import { fileAddress } from '../i18n/address.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { wizardFilePath, type WizardPart } from './data-files.ts';

export type DataFile<Content> =
	{ readonly status: 'loading' } | { readonly status: 'failed' } | { readonly status: 'ready'; readonly content: Content };

/**
 * Fetches one of the wizard's own data files, once. There is no other request.
 *
 * @param attempt raise it to try again after a failure
 */
export function useDataFile<Content>(part: WizardPart, language: SiteLanguage, attempt: number): DataFile<Content> {
	const [answer, setAnswer] = useState<{ readonly attempt: number; readonly file: DataFile<Content> }>();
	useEffect(() => {
		const leaving = new AbortController();
		const settle = (file: DataFile<Content>) => {
			if (!leaving.signal.aborted) setAnswer({ attempt, file });
		};
		fetch(fileAddress(wizardFilePath(part, language)), { signal: leaving.signal })
			.then(async (response) => {
				if (!response.ok) throw new Error(`The data file answered with ${String(response.status)}.`);
				settle({ status: 'ready', content: (await response.json()) as Content });
			})
			.catch(() => settle({ status: 'failed' }));
		return () => leaving.abort();
	}, [part, language, attempt]);
	return answer?.attempt === attempt ? answer.file : { status: 'loading' };
}
