import { useEffect, useMemo, useState } from 'react';
import { todayHere } from '../island/today.ts';
import { changesBetween } from '../listing-update/changes.ts';
import type { ListingKind, UpdateFileName } from '../schema/vocabulary.ts';
import { readView, viewAddress, type View } from './address.ts';
import { fieldId, faultsFor, faultsIn } from './check.ts';
import { titleOfPlace } from './changes-told.ts';
import { Confirm } from './Confirm.tsx';
import { EditingContext, type Editing } from './context.ts';
import { asText, valueIn, withText, withValue, type Draft } from './draft.ts';
import { finish } from './finish.ts';
import { Form } from './Form.tsx';
import type { Proposed } from './kept-draft.ts';
import type { Labels } from './labels.ts';
import { firstDraft } from './new-listing.ts';
import { withoutDateOfOldValue } from './page-dates.ts';
import { SendChanges } from './Send.tsx';
import { Stale } from './Stale.tsx';
import { holdAgainst, isDone } from './stale-draft.ts';
import { useDraft } from './use-draft.ts';

interface Props {
	readonly labels: Labels;
	readonly kind: ListingKind;
	/** Absent for a new listing. */
	readonly id?: string;
	readonly base?: string;
	/** The listing as it stands; empty for a new one. */
	readonly before: Draft;
}

/** One listing: its form, what it becomes, and how that is sent. */
export function Editor({ labels, kind, id, base, before }: Props) {
	const first = useMemo(() => (id === undefined ? firstDraft(kind) : before), [id, kind, before]);
	const kept = useDraft(id ?? `new.${kind}`, {
		before,
		first,
		base,
		organization: organizationOf(labels, kind, before),
		isDone: (stale) =>
			id !== undefined &&
			isDone(holdAgainst({ id, kind, base, now: before, language: labels.language }, stale, labels.words.form.notSaid)),
	});
	const [refusals, setRefusals] = useState(0);
	const [said, say] = useState('');
	const [view, show] = useView();
	const { draft, change } = kept;
	const finished = useMemo(() => finish(draft, kind, labels.language), [draft, kind, labels.language]);
	const changes = useMemo(() => changesBetween(before, finished.listing), [before, finished]);
	const ownFaults = id === undefined ? newFaults(labels, kept.proposed) : [];
	const around = { today: todayHere(), doors: labels.data.doors };
	const faults = faultsFor(faultsIn(finished, kind, around), kind, labels.language);
	const errors = [
		...ownFaults,
		...faults.map(({ file, steps, fault }) => ({
			field: fieldId(file, steps),
			message: `${titleOfPlace(labels, kind, draft, file, steps)}${labels.words.colon}${labels.words.faults(fault)}`,
		})),
	];
	const editing: Editing = {
		labels,
		kind,
		draft,
		errors: new Map(
			refusals === 0 ? [] : faults.map(({ file, steps, fault }) => [fieldId(file, steps), labels.words.faults(fault)]),
		),
		set: (file: UpdateFileName, steps, value) =>
			change((now) =>
				steps[0] === 'text'
					? withText(now, file, asText(value))
					: withoutDateOfOldValue(withValue(now, file, steps, value), before, steps),
			),
		change,
		say,
	};
	const listing = { id: id ?? kept.proposed.id, kind, base, name: nameIn(labels, id === undefined ? finished.listing : before) };
	if (kept.stale !== undefined && base !== undefined) {
		return (
			<Stale
				labels={labels}
				listing={listing}
				stale={kept.stale}
				now={before}
				onDiscard={kept.discard}
				onTakeOver={kept.settleStale}
			/>
		);
	}
	return (
		<EditingContext.Provider value={editing}>
			{view === 'confirm' && id !== undefined ? (
				<Confirm listing={listing} before={before} sender={kept} onBack={() => show('form')} />
			) : view === 'send' && errors.length === 0 && changes.length > 0 ? (
				<SendChanges
					listing={listing}
					before={before}
					changes={changes}
					finished={finished}
					sender={kept}
					onBack={() => show('form')}
				/>
			) : (
				<Form
					id={id}
					before={before}
					finished={finished}
					changes={changes}
					errors={refusals === 0 ? [] : errors}
					refusals={refusals}
					kept={kept}
					name={listing.name}
					onConfirm={() => show('confirm')}
					onCheck={() => {
						if (errors.length > 0 || changes.length === 0) setRefusals(refusals + 1);
						else {
							setRefusals(0);
							show('send');
						}
					}}
				/>
			)}
			<p role="status" className="visually-hidden">
				{said}
			</p>
		</EditingContext.Provider>
	);
}

/** The view that the address asks for. Going back in the browser goes back to the form. */
function useView() {
	const [view, setView] = useState<View>(() => readView(location.hash) ?? 'form');
	useEffect(() => {
		const follow = () => setView((now) => readView(location.hash) ?? now);
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	}, []);
	const show = (next: View) => {
		history.pushState(null, '', viewAddress(next));
		setView(next);
		scrollTo({ top: 0, behavior: 'instant' });
	};
	return [view, show] as const;
}

function newFaults({ words, data }: Labels, { id, rules }: Proposed) {
	const isTaken = Object.hasOwn(data.services, id) || Object.hasOwn(data.organizations, id);
	const fault =
		!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 80 ? words.form.idForm : isTaken ? words.form.idTaken : undefined;
	return [
		...(rules.length < words.policy.rules.length ? [{ field: 'u-policy', message: words.policy.missing }] : []),
		...(fault === undefined ? [] : [{ field: 'u-id', message: fault }]),
	];
}

function nameIn({ language }: Labels, listing: Draft): string {
	const french = language === 'fr' ? asText(valueIn(listing, 'fr', ['name'])) : '';
	return french === '' ? asText(valueIn(listing, 'en', ['name'])) : french;
}

/** Whom the sender most likely works for. */
function organizationOf(labels: Labels, kind: ListingKind, before: Draft): string {
	if (kind === 'organizations') return nameIn(labels, before);
	return labels.data.organizations[asText(valueIn(before, 'en', ['organization']))] ?? '';
}
