import { addressOf } from '../i18n/address.ts';
import { ErrorSummary, FieldMessage, type FieldError } from '../island/errors.tsx';
import type { Change } from '../schema/update.ts';
import { ChangeList } from './ChangeList.tsx';
import { tellChanges } from './changes-told.ts';
import { useEditing } from './context.ts';
import { asText, valueIn, type Draft } from './draft.ts';
import { FieldView } from './FieldView.tsx';
import type { Finished } from './finish.ts';
import { titleOf } from './labels.ts';
import { languagesFor } from './Pairs.tsx';
import { Preview } from './Preview.tsx';
import { lockedFields, sectionsOf, textPath, type Section } from './sections.ts';
import type { DraftOfListing } from './use-draft.ts';
import { valueInWords } from './value-words.ts';

interface NewListing {
	readonly id: string;
	readonly setId: (id: string) => void;
	readonly rules: readonly number[];
	readonly setRules: (rules: readonly number[]) => void;
}

interface Props {
	readonly id: string | undefined;
	readonly before: Draft;
	readonly finished: Finished;
	readonly changes: readonly Change[];
	readonly errors: readonly FieldError[];
	readonly refusals: number;
	readonly kept: DraftOfListing;
	readonly name: string;
	readonly isNew: NewListing | undefined;
	readonly onConfirm: () => void;
	readonly onCheck: () => void;
}

/** The form: sections that fold, what is wrong on top, and below how the listing will look and what changes. */
export function Form({ id, before, finished, changes, errors, refusals, kept, name, isNew, onConfirm, onCheck }: Props) {
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
				{isNew !== undefined && <NewListingFields {...isNew} errors={errors} />}
				{sectionsOf(kind).map((section, index) => (
					<SectionView key={section.name} section={section} isFirst={index === 0 || isNew !== undefined} errors={errors} />
				))}
				{id !== undefined && <LockedFacts before={before} />}
				<section className="so-far" aria-live="polite">
					<h2>{words.form.changesSoFar(changes.length)}</h2>
					{changes.length === 0 ? (
						<p className="soft">{words.form.nothingYet}</p>
					) : (
						isNew === undefined && <ChangeList told={told} />
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

/** Says that an earlier draft is in the form, or that nothing can be kept. */
function Keeping({ kept }: { readonly kept: DraftOfListing }) {
	const { words } = useEditing().labels;
	return (
		<>
			{kept.origin === 'restored' && (
				<div className="notice" role="status">
					<p>{words.draft.restored}</p>
					<p>
						<button type="button" className="plain-button" onClick={kept.discard}>
							{words.draft.discard}
						</button>
					</p>
				</div>
			)}
			{kept.isNotKept && (
				<p className="notice" role="status">
					{words.draft.notKept}
				</p>
			)}
		</>
	);
}

function SectionView({
	section,
	isFirst,
	errors,
}: {
	readonly section: Section;
	readonly isFirst: boolean;
	readonly errors: readonly FieldError[];
}) {
	const { labels, kind } = useEditing();
	const { words } = labels;
	const isFaulty = errors.some(({ field }) =>
		section.fields.some((one) => {
			const name = one === textPath ? textPath : one.name;
			return [`u-en-${name}`, `u-fr-${name}`, ...(frenchNames[name] ?? []).map((french) => `u-fr-${french}`)].some(
				(start) => field === start || field.startsWith(`${start}-`),
			);
		}),
	);
	return (
		<details className="section" open={isFirst || isFaulty}>
			<summary>
				<h2>{words.sections[section.name]}</h2>
			</summary>
			{section.name === 'contact' && kind === 'services' && <ContactOfOrganization />}
			{section.fields.map((field) =>
				field === textPath ? <TextBelow key={field} /> : <FieldView key={field.path} field={field} steps={[field.name]} />,
			)}
		</details>
	);
}

/** Names in the French file of what stands deeper in the English one. */
const frenchNames: Readonly<Record<string, readonly string[]>> = {
	access: ['steps', 'bring'],
	eligibility: ['conditions'],
	cost: ['cost'],
};

/** A service has no phone of its own: its organization has. */
function ContactOfOrganization() {
	const { labels, draft } = useEditing();
	const { words, data } = labels;
	const id = asText(valueIn(draft, 'en', ['organization']));
	const name = data.organizations[id];
	if (name === undefined) return null;
	return (
		<p className="hint">
			{words.form.serviceContact(name)} <a href={`?id=${id}`}>{words.form.serviceContactLink}</a>
		</p>
	);
}

function TextBelow() {
	const { labels, errors, draft, change } = useEditing();
	const { words } = labels;
	return (
		<div className="pair">
			{languagesFor(labels).map((language, index) => {
				const id = `u-${language}-text`;
				const error = errors.get(id);
				return (
					<div className="field" key={language}>
						<label htmlFor={id}>{`${words.text.title} (${words.inLanguage[language]})`}</label>
						<p className="hint small" id={`${id}-hint`}>
							{index === 0 ? words.text.help : words.otherLanguageHint}
						</p>
						<FieldMessage error={error === undefined ? undefined : { field: id, message: error }} id={`${id}-error`} />
						<textarea
							id={id}
							lang={language}
							rows={9}
							value={draft[language].text}
							aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
							aria-invalid={error === undefined ? undefined : true}
							onInput={(event) => {
								const text = event.currentTarget.value;
								change((now) => ({ ...now, [language]: { ...now[language], text } }));
							}}
						/>
					</div>
				);
			})}
		</div>
	);
}

/** What only the steward changes. */
function LockedFacts({ before }: { readonly before: Draft }) {
	const { labels, kind } = useEditing();
	const { words } = labels;
	const facts = lockedFields(kind).flatMap((field) => {
		const value = valueIn(before, 'en', [field.name]);
		return value === undefined ? [] : [{ title: titleOf(labels, field), said: valueInWords(labels, field, value, before) }];
	});
	if (facts.length === 0) return null;
	return (
		<details className="section">
			<summary>
				<h2>{words.form.factsHeading}</h2>
			</summary>
			<p className="hint small">{words.form.factsLead}</p>
			<dl className="answers">
				{facts.map(({ title, said }) => (
					<div key={title}>
						<dt>{title}</dt>
						<dd>{said}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

function NewListingFields({ id, setId, rules, setRules, errors }: NewListing & { readonly errors: readonly FieldError[] }) {
	const { labels, kind } = useEditing();
	const { words, language } = labels;
	const errorAt = (field: string) => errors.find((error) => error.field === field);
	const organization = lockedFields(kind).find(({ name }) => name === 'organization');
	return (
		<>
			<fieldset id="u-policy" tabIndex={-1} className="field">
				<legend>{words.policy.heading}</legend>
				<p>
					<a href={addressOf(language, 'about', 'inclusion-policy')}>{words.policy.link}</a>
				</p>
				<FieldMessage error={errorAt('u-policy')} id="u-policy-error" />
				{words.policy.rules.map((rule, index) => (
					<label className="choice" key={rule}>
						<input
							type="checkbox"
							checked={rules.includes(index)}
							onChange={(event) =>
								setRules(event.currentTarget.checked ? [...rules, index] : rules.filter((one) => one !== index))
							}
						/>
						<span>{rule}</span>
					</label>
				))}
			</fieldset>
			<div className="field">
				<label htmlFor="u-id">{words.form.idTitle}</label>
				<p className="hint small" id="u-id-hint">
					{words.form.idHelp}
				</p>
				<FieldMessage error={errorAt('u-id')} id="u-id-error" />
				<input
					id="u-id"
					type="text"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					value={id}
					aria-describedby={errorAt('u-id') === undefined ? 'u-id-hint' : 'u-id-hint u-id-error'}
					aria-invalid={errorAt('u-id') === undefined ? undefined : true}
					onInput={(event) => setId(event.currentTarget.value)}
				/>
			</div>
			{organization !== undefined && <FieldView field={organization} steps={['organization']} />}
		</>
	);
}
