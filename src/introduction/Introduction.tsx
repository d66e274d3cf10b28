import { useMemo, useState } from 'react';
import type { IntroductionData } from '../formats/introduction-data.ts';
import type { IntroductionIslandWords } from '../i18n/introduction-island.ts';
import { useDataFile } from '../island/data-file.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { introductionFilePath } from './data-file-path.ts';
import { Desk } from './Desk.tsx';

interface Props {
	readonly language: SiteLanguage;
	readonly words: IntroductionIslandWords;
}

/** Introductions: writing one, reading one, answering, following up. Everything happens on the reader's device. */
export function Introduction({ language, words }: Props) {
	const [attempt, setAttempt] = useState(1);
	const file = useDataFile<IntroductionData>(introductionFilePath(language), attempt);
	const content = file.status === 'ready' ? file.content : undefined;
	const known = useMemo(
		() => ({
			needs: new Set(Object.keys(content?.needs ?? {})),
			counties: new Set(Object.keys(content?.counties ?? {})),
			sectors: new Set(Object.keys(content?.sectors ?? {})),
		}),
		[content],
	);
	if (content !== undefined) return <Desk language={language} words={words} data={content} known={known} />;
	return (
		<div className="wizard introductions">
			{file.status === 'failed' ? (
				<div role="alert" className="notice">
					<h1>{words.shell.failed.title}</h1>
					<p>{words.shell.failed.text}</p>
					<p>
						<button type="button" className="action" onClick={() => setAttempt(attempt + 1)}>
							{words.shell.failed.again}
						</button>
					</p>
				</div>
			) : (
				<p className="loading" role="status">
					{words.shell.loading}
				</p>
			)}
		</div>
	);
}
