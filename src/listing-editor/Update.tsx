import { useEffect, useMemo, useState } from 'react';
import type { UpdateData } from '../formats/update-data.ts';
import { addressOf } from '../i18n/address.ts';
import { useDataFile } from '../island/data-file.ts';
import type { Listing } from '../listing-update/changes.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import { readWish, type Wish } from './address.ts';
import { updateFilePath } from './data-file-path.ts';
import { Editor } from './Editor.tsx';
import type { Labels } from './labels.ts';
import { emptyListing } from './new-listing.ts';
import type { EditorWords } from './words.ts';

/** What the form takes of `/source/<id>.json`. */
interface SourceFile {
	readonly id: string;
	readonly kind: ListingKind;
	readonly base: string;
	readonly listing: Listing;
}

/** The page on which an organization updates its listing. Everything happens on the reader's device. */
export function Update({ words }: { readonly words: EditorWords }) {
	const [wish] = useState(() => readWish(location.search));
	const [attempt, setAttempt] = useState(1);
	const file = useDataFile<UpdateData>(updateFilePath(words.language), attempt);
	const data = file.status === 'ready' ? file.content : undefined;
	const labels = useMemo((): Labels | undefined => data && { ...words, data }, [words, data]);
	useEffect(() => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = location.search;
	}, []);
	return (
		<div className="wizard update">
			{file.status === 'failed' && <Failed words={words} onAgain={() => setAttempt(attempt + 1)} />}
			{file.status === 'loading' && <Loading words={words} />}
			{labels !== undefined && <Wished labels={labels} wish={wish} />}
		</div>
	);
}

function Wished({ labels, wish }: { readonly labels: Labels; readonly wish: Wish }) {
	const { data, words, language } = labels;
	if (wish.what === 'new') return <Editor labels={labels} kind={wish.kind} before={emptyListing()} />;
	if (wish.what === 'listing' && (Object.hasOwn(data.services, wish.id) || Object.hasOwn(data.organizations, wish.id))) {
		return <Listed labels={labels} id={wish.id} />;
	}
	return (
		<>
			<h1>{wish.what === 'choose' ? words.title : words.unknown.title}</h1>
			<p className="hint lead">{wish.what === 'choose' ? words.choose.text : words.unknown.text}</p>
			<ul>
				<li>
					<a href={addressOf(language, 'organizations')}>{words.byHand.organizations}</a>
				</li>
				<li>
					<a href={addressOf(language, 'services')}>{words.byHand.services}</a>
				</li>
			</ul>
			<h2>{words.choose.newHeading}</h2>
			<ul>
				<li>
					<a href="?new=service">{words.choose.newService}</a>
				</li>
				<li>
					<a href="?new=organization">{words.choose.newOrganization}</a>
				</li>
			</ul>
		</>
	);
}

function Listed({ labels, id }: { readonly labels: Labels; readonly id: string }) {
	const [attempt, setAttempt] = useState(1);
	const file = useDataFile<SourceFile>(`/source/${id}.json`, attempt);
	const source = file.status === 'ready' ? file.content : undefined;
	if (file.status === 'failed') return <Failed words={labels} onAgain={() => setAttempt(attempt + 1)} />;
	if (source === undefined) return <Loading words={labels} />;
	return <Editor labels={labels} kind={source.kind} id={id} base={source.base} before={source.listing} />;
}

function Loading({ words: { words } }: { readonly words: EditorWords }) {
	return (
		<p className="loading" role="status">
			{words.loading}
		</p>
	);
}

function Failed({ words: { words }, onAgain }: { readonly words: EditorWords; readonly onAgain: () => void }) {
	return (
		<div role="alert" className="notice">
			<h1>{words.failed.title}</h1>
			<p>{words.failed.text}</p>
			<p>
				<button type="button" className="action" onClick={onAgain}>
					{words.failed.again}
				</button>
			</p>
		</div>
	);
}
