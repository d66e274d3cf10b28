import { useState } from 'react';
import { Copyable } from '../island/Copyable.tsx';
import { download } from '../island/download.ts';
import { ErrorSummary, FieldMessage } from '../island/errors.tsx';
import { todayHere } from '../island/today.ts';
import { updateFileSchema, type UpdateFile } from '../schema/update.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import type { ToldChange } from './changes-told.ts';
import { useEditing } from './context.ts';
import type { Labels } from './labels.ts';
import { prepareOutgoing } from './outgoing.ts';
import type { DraftOfListing } from './use-draft.ts';

/** Which listing an update is about. */
export interface ListingName {
	readonly id: string;
	readonly kind: ListingKind;
	readonly base: string | undefined;
	readonly name: string;
}

export type Sender = Pick<DraftOfListing, 'role' | 'organization' | 'setSender' | 'isNotKept'>;

/** Who sends it, and the ways out: file, e-mail, copy, and the repository's own for those with an account. */
export function WaysToSend({
	listing,
	sender,
	told,
	toTranslate,
	parts,
}: {
	readonly listing: ListingName;
	readonly sender: Sender;
	readonly told: readonly ToldChange[];
	readonly toTranslate: readonly string[];
	readonly parts: Pick<UpdateFile, 'kind' | 'confirms' | 'changes'>;
}) {
	const { labels } = useEditing();
	const { words, data } = labels;
	const [refusals, setRefusals] = useState(0);
	const [isSaved, setSaved] = useState(false);
	const errors = refusals === 0 ? [] : senderErrors(labels, sender);
	const isReady = senderErrors(labels, sender).length === 0;
	const update: UpdateFile = {
		format: 'lodestone-update',
		version: 1,
		kind: parts.kind,
		listing: { kind: listing.kind, id: listing.id },
		...(listing.base === undefined ? {} : { base: listing.base }),
		date: todayHere(),
		sender: { role: sender.role.trim(), organization: sender.organization.trim() },
		...(parts.confirms === undefined ? {} : { confirms: parts.confirms }),
		...(parts.changes === undefined ? {} : { changes: parts.changes }),
	};
	const outgoing = () => prepareOutgoing(update, listing.name, told, toTranslate, words, data);
	/** Does something with the update, once it says who sends it. */
	const send = (then: (ready: ReturnType<typeof outgoing>) => void) => {
		if (isReady) then(outgoing());
		else setRefusals(refusals + 1);
	};
	return (
		<section className="send">
			<h2>{words.send.heading}</h2>
			<ErrorSummary heading={words.form.errors} errors={errors} refusals={refusals} />
			<SenderField name="role" label={words.send.role} hint={words.send.roleHint} sender={sender} errors={errors} />
			<SenderField name="organization" label={words.send.organization} sender={sender} errors={errors} />
			{data.stewardEmail === undefined ? (
				<p className="notice">{words.send.noSteward}</p>
			) : (
				<p>{words.send.stepsMail.join(' ')}</p>
			)}
			<p className="buttons">
				<button
					type="button"
					className="action"
					onClick={() =>
						send(({ fileName, file }) => {
							download(fileName, file, 'text/markdown');
							setSaved(true);
						})
					}
				>
					{words.send.download}
				</button>
				{data.stewardEmail !== undefined && (
					<button
						type="button"
						className="action second"
						onClick={() => send(({ mail }) => mail !== undefined && location.assign(mail))}
					>
						{words.send.mail}
					</button>
				)}
			</p>
			<p role="status" className="soft">
				{isSaved ? words.send.saved(`${listing.id}.update.md`) : ''}
			</p>
			{isReady ? (
				<Copyable label={words.send.copy} name={words.send.copyName} text={() => outgoing().text} words={words.send} />
			) : (
				<p className="buttons">
					<button type="button" className="action second" onClick={() => setRefusals(refusals + 1)}>
						{words.send.copy}
					</button>
				</p>
			)}
			{data.stewardEmail !== undefined && (
				<p>
					{words.send.stewardIs} <strong>{data.stewardEmail}</strong>
				</p>
			)}
			{isReady && data.repository !== undefined && <Proposal prepare={outgoing} />}
			{data.stewardEmail !== undefined && <p className="soft">{words.send.next}</p>}
		</section>
	);
}

/** The way for people with an account on the host of the repository. */
function Proposal({ prepare }: { readonly prepare: () => ReturnType<typeof prepareOutgoing> }) {
	const { words } = useEditing().labels;
	const outgoing = prepare();
	if (outgoing.proposal === undefined) return null;
	return (
		<details>
			<summary>{words.send.account}</summary>
			<p>{outgoing.proposal.isFilledIn ? words.send.proposeFilledIn : words.send.propose}</p>
			{!outgoing.proposal.isFilledIn && (
				<Copyable label={words.send.copyFile} name={words.send.copyFile} text={() => outgoing.file} words={words.send} />
			)}
			<p>
				<a href={outgoing.proposal.href} rel="noreferrer">
					{words.send.proposeLink}
				</a>
			</p>
		</details>
	);
}

function SenderField({
	name,
	label,
	hint,
	sender,
	errors,
}: {
	readonly name: 'role' | 'organization';
	readonly label: string;
	readonly hint?: string;
	readonly sender: Sender;
	readonly errors: readonly { readonly field: string; readonly message: string }[];
}) {
	const id = `u-sender-${name}`;
	const error = errors.find(({ field }) => field === id);
	const described = [hint === undefined ? undefined : `${id}-hint`, error === undefined ? undefined : `${id}-error`]
		.filter((one) => one !== undefined)
		.join(' ');
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{hint !== undefined && (
				<p className="hint small" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<FieldMessage error={error} id={`${id}-error`} />
			<input
				id={id}
				type="text"
				autoComplete={name === 'role' ? 'organization-title' : 'organization'}
				value={sender[name]}
				aria-describedby={described === '' ? undefined : described}
				aria-invalid={error === undefined ? undefined : true}
				onInput={(event) => sender.setSender({ [name]: event.currentTarget.value })}
			/>
		</div>
	);
}

function senderErrors({ words }: Labels, { role, organization }: Sender) {
	const parsed = updateFileSchema.shape.sender.safeParse({ role, organization });
	const wrong = new Set((parsed.error?.issues ?? []).map(({ path }) => String(path[0])));
	return ['role', 'organization']
		.filter((name) => wrong.has(name))
		.map((name) => ({ field: `u-sender-${name}`, message: words.send.whoMissing[name as 'role' | 'organization'] }));
}
