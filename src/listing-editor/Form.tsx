import { addressOf } from '../i18n/address.ts';
import { ErrorSummary, type FieldError } from '../island/errors.tsx';
import type { Change } from '../schema/update.ts';
import { ChangeList } from './ChangeList.tsx';
import { tellChanges } from './changes-told.ts';
import { useEditing } from './context.ts';
import type { Draft } from './draft.ts';
import type { Finished } from './finish.ts';
import { Keeping } from './Keeping.tsx';
import { LockedFacts } from './LockedFacts.tsx';
import { NewListingFields } from './NewListingFields.tsx';
import { Preview } from './Preview.tsx';
import { SectionView } from './Section.tsx';
import { sectionsOf } from './sections.ts';
import type { DraftOfListing } from './use-draft.ts';

interface Props {
	readonly id: string | undefined;
	readonly before: Draft;
	readonly finished: Finished;
	readonly changes: readonly Change[];
	/** Everything that is wrong, each with the name of its field. */
	readonly errors: readonly FieldError[];
	readonly refusals: number;
	readonly kept: DraftOfListing;
	readonly name: string;
	readonly onConfirm: () => void;
	readonly onCheck: () => void;
}

/** The form: sections that fold, what is wrong on top, and below how the listing will look and what changes. */
export function Form({ id, before, finished, changes, errors, refusals, kept, name, onConfirm, onCheck }: Props) {
	const { labels, kind } = useEditing();
	const { words, language } = labels;
	const told = tellChanges(labels, kind, before, changes);
	return (
		<>
			<h1>{id === undefined ? words.form.newHeading[kind] : words.form.heading(name)}</h1>
			<p className="hint lead">{id === undefined ? words.policy.lead : words.form.lead}</p>
			{id !== undefined && (
				<p className="entry-links">
					<button type="button" className="action second" onClick={onConfirm}>
						{words.form.nothingChanged}
					</button>
					<span className="soft">{words.form.nothingChangedText}</span>
				</p>
			)}
			<Keeping kept={kept} />
			<ErrorSummary heading={words.form.errors} errors={errors} refusals={refusals} />
			<form
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					onCheck();
				}}
			>
				{id === undefined && <NewListingFields proposed={kept.proposed} setProposed={kept.setProposed} errors={errors} />}
				{sectionsOf(kind).map((section, index) => (
					<SectionView key={section.name} section={section} isFirst={index === 0 || id === undefined} errors={errors} />
				))}
				{id !== undefined && <LockedFacts before={before} />}
				<section className="so-far" aria-live="polite">
					<h2>{words.form.changesSoFar(changes.length)}</h2>
					{changes.length === 0 ? (
						<p className="soft">{words.form.nothingYet}</p>
					) : (
						id !== undefined && <ChangeList told={told} />
					)}
				</section>
				<details className="section">
					<summary>
						<h2>{words.form.preview}</h2>
					</summary>
					<p className="hint small">{words.form.previewLead}</p>
					<Preview labels={labels} kind={kind} listing={finished.listing} />
				</details>
				<p className="onward">
					<button type="submit" className="action">
						{words.form.check}
					</button>
					{refusals > 0 && changes.length === 0 && <span role="alert">{words.form.nothingYet}</span>}
				</p>
			</form>
			{id !== undefined && (
				<p>
					<a href={addressOf(language, kind, id)}>{words.form.toListing}</a>
				</p>
			)}
		</>
	);
}
