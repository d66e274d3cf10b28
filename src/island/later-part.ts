import { useEffect, useState } from 'react';
import type { DataFile } from './data-file.ts';

/**
 * A part of an island that nobody needs at first, fetched while something else is read. It has the three states of a data file.
 *
 * @param load imports the part; the same function each time
 * @param attempt raise it to try again after a failure
 */
export function useLaterPart<Part>(load: () => Promise<Part>, attempt: number): DataFile<Part> {
	const [answer, setAnswer] = useState<{ readonly attempt: number; readonly part: DataFile<Part> }>();
	useEffect(() => {
		let isHere = true;
		const settle = (part: DataFile<Part>) => {
			if (isHere) setAnswer({ attempt, part });
		};
		load()
			.then((content) => settle({ status: 'ready', content }))
			.catch(() => settle({ status: 'failed' }));
		return () => {
			isHere = false;
		};
	}, [load, attempt]);
	return answer?.attempt === attempt ? answer.part : { status: 'loading' };
}
