import { useMemo, useState, type ReactNode } from 'react';
import type { FieldError } from '../../island/errors.tsx';
import { useDataFile } from '../../island/data-file.ts';
import { dateInWords } from '../../i18n/dates.ts';
import { siteLanguages, type SiteLanguage } from '../../schema/vocabulary.ts';
import type { IntroductionData } from '../../formats/introduction-data.ts';
import type { Packet } from '../../schema/packet.ts';
import { useIntroductions } from '../context.ts';
import { introductionFilePath } from '../data-file-path.ts';
import { useWriting } from './context.ts';
import { Lock, type Sealed } from './Lock.tsx';
import { EraseDraft } from './NotAgreed.tsx';
import { RecordSent } from './RecordSent.tsx';
import { languageFor } from './send-ways.ts';
import { SendWays } from './SendWays.tsx';
import { StepFrame } from './StepFrame.tsx';

/** What was agreed to, as an e-mail, a link, a file and a letter. The person sends it, and says so. */
export function SendStep() {
	const { draft } = useWriting();
	return draft.packed === undefined ? null : <Sending packet={draft.packed} />;
}

function Sending({ packet }: { readonly packet: Packet }) {
	const { words, data, language: site } = useIntroductions();
	const { draft, door, goTo } = useWriting();
	const { send: said } = words.write;
	const [language, setLanguage] = useState<SiteLanguage>(() => languageFor(draft.door, data));
	const [sealed, setSealed] = useState<Sealed>();
	const [errors, setErrors] = useState<readonly FieldError[]>([]);
	const [refusals, setRefusals] = useState(0);
	return (
		<StepFrame title={said.title} step="send" errors={errors} refusals={refusals}>
			<div className="no-print">
				<p>{said.lead(door.organization)}</p>
				<fieldset className="field" aria-describedby="i-language-hint">
					<legend>{said.language}</legend>
					<p className="hint small" id="i-language-hint">
						{said.languageHint}
					</p>
					<div className="choices">
						{siteLanguages.map((one) => (
							<label className="choice" key={one}>
								<input type="radio" name="i-language" checked={language === one} onChange={() => setLanguage(one)} />
								<span>{said.languages[one]}</span>
							</label>
						))}
					</div>
				</fieldset>
				<Lock packet={packet} isSealed={sealed !== undefined} onSealed={setSealed} />
			</div>
			{language === site ? (
				<SendWays packet={packet} data={data} sealed={sealed} />
			) : (
				<InLanguage key={language} language={language}>
					{(other) => <SendWays packet={packet} data={other} sealed={sealed} />}
				</InLanguage>
			)}
			<div className="no-print">
				<p className="hint small">{said.courtesy(dateInWords(packet.consent.until, site))}</p>
				<RecordSent
					errors={errors}
					onErrors={(found) => {
						setErrors(found);
						if (found.length > 0) setRefusals(refusals + 1);
					}}
				/>
				<p className="buttons">
					<button type="button" className="plain-button" onClick={() => goTo('choose')}>
						{said.change}
					</button>
				</p>
				<EraseDraft />
			</div>
		</StepFrame>
	);
}

/** The names of the other language, fetched when somebody chooses it: the one file of this site that writing may still ask for. */
function InLanguage({
	language,
	children,
}: {
	readonly language: SiteLanguage;
	readonly children: (data: IntroductionData) => ReactNode;
}) {
	const { words } = useIntroductions();
	const file = useDataFile<IntroductionData>(introductionFilePath(language), 1);
	const content = useMemo(() => (file.status === 'ready' ? file.content : undefined), [file]);
	if (content !== undefined) return children(content);
	return (
		<p className="no-print" role={file.status === 'failed' ? 'alert' : 'status'}>
			{file.status === 'failed' ? words.write.send.namesFailed : words.write.send.loadingNames}
		</p>
	);
}
