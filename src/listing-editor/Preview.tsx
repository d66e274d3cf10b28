import { Fragment, type ReactNode } from 'react';
import { dateInWords } from '../i18n/dates.ts';
import { isRecord, type JsonRecord } from '../listing-update/json-value.ts';
import type { ListingKind } from '../schema/vocabulary.ts';
import { asList, asText, valueIn, type Draft, type Steps } from './draft.ts';
import { fieldsOf, type Field } from './fields.ts';
import { titleOf, type Labels } from './labels.ts';
import { pairsOf } from '../listing-update/pairs.ts';
import { entryInWords, valueInWords } from './value-words.ts';

interface Props {
	readonly labels: Labels;
	readonly kind: ListingKind;
	readonly listing: Draft;
	/** Heading of its parts: one level below the heading that it stands under. */
	readonly part?: 'h2' | 'h3';
}

/** The listing as its page will say it, in short. Text only: nothing in it is a link, and nothing in it runs. */
export function Preview(props: Props) {
	const { labels, kind, listing } = props;
	const { vocabulary } = labels;
	const status = asText(valueIn(listing, 'en', ['status']));
	const statusWords: Readonly<Record<string, string>> = vocabulary.statuses;
	const statusNote = ownWords(props, 'statusNote');
	return (
		<div className="preview">
			<p className="preview-name">{asText(ownWords(props, 'name')) || asText(valueIn(listing, 'en', ['name']))}</p>
			<p className="lead">{asText(ownWords(props, 'summary'))}</p>
			{status !== 'active' && status !== '' && <p className="tag">{statusWords[status] ?? status}</p>}
			{statusNote !== undefined && <p>{asText(statusNote)}</p>}
			{kind === 'services' ? <ServiceParts {...props} /> : <OrganizationParts {...props} />}
		</div>
	);
}

function ServiceParts(props: Props) {
	const { labels, listing } = props;
	const words = labels.listing.service;
	const { cost } = listing.en.facts;
	return (
		<>
			<Part level={props.part} title={words.whatYouGet}>
				<Paragraphs text={listing[labels.language].text} />
			</Part>
			<Part level={props.part} title={words.firstSteps}>
				<LineList lines={asList(ownWords(props, 'access.steps')).map(asText)} isOrdered />
				<LineList lines={asList(ownWords(props, 'access.bring')).map(asText)} />
			</Part>
			<Part level={props.part} title={words.whoFor}>
				<FieldFacts {...props} parent="eligibility" own={{ conditions: ownWords(props, 'eligibility.conditions') }} />
			</Part>
			<Part level={props.part} title={words.cost}>
				<p>
					{isRecord(cost) ? told(props, 'cost.kind', ['cost', 'kind']) : words.costUnknown}{' '}
					{asText(ownWords(props, 'cost.words'))}
				</p>
			</Part>
			<Part level={props.part} title={words.howAndWhere}>
				<Told {...props} names={['delivery', 'languages', 'page']} />
				<Windows {...props} />
			</Part>
			<Part level={props.part} title={words.answers}>
				<Told {...props} names={['needs']} isBare />
			</Part>
		</>
	);
}

function OrganizationParts(props: Props) {
	const { labels, listing } = props;
	const words = labels.listing.organization;
	const doors = asList(valueIn(listing, 'en', ['doors'])).filter(isRecord);
	const offices = asList(valueIn(listing, 'en', ['offices'])).filter(isRecord);
	const notFor = ownWords(props, 'notFor');
	return (
		<>
			<Part level={props.part} title={words.doors(doors.length)}>
				{doors.map((door, index) => (
					<div key={index}>
						<p>
							<strong>{deskName(props, door)}</strong>
						</p>
						<ul>
							{asList(door['channels'])
								.filter(isRecord)
								.map((channel, at) => (
									<li key={at}>{entryWords(props, 'doors[].channels[]', channel)}</li>
								))}
						</ul>
					</div>
				))}
				<Told {...props} names={['website', 'reachThrough']} />
			</Part>
			<Part level={props.part} title={words.does}>
				<Paragraphs text={listing[labels.language].text} />
			</Part>
			{notFor !== undefined && (
				<Part level={props.part} title={words.notFor}>
					<p>{asText(notFor)}</p>
				</Part>
			)}
			<Part level={props.part} title={words.serves}>
				<Told {...props} names={['serves']} isBare />
				<Told {...props} names={['sectors', 'languages']} />
			</Part>
			{offices.length > 0 && (
				<Part level={props.part} title={words.offices(offices.length)}>
					<LineList lines={offices.map(officeWords)} />
				</Part>
			)}
			<Told {...props} names={['worksBeside', 'handsOverTo']} />
		</>
	);
}

function Part({
	level: Heading = 'h3',
	title,
	children,
}: {
	readonly level: 'h2' | 'h3' | undefined;
	readonly title: string;
	readonly children: ReactNode;
}) {
	return (
		<section>
			<Heading className="part">{title}</Heading>
			{children}
		</section>
	);
}

/** Markdown as its words: what a page makes bold or a link stands here as it was typed. */
function Paragraphs({ text }: { readonly text: string }) {
	return text
		.split(/\n{2,}/)
		.filter((part) => part.trim() !== '')
		.map((part, index) => (
			<p key={index} className="own">
				{part}
			</p>
		));
}

function LineList({ lines, isOrdered = false }: { readonly lines: readonly string[]; readonly isOrdered?: boolean }) {
	const items = lines.filter((line) => line !== '').map((line, index) => <li key={index}>{line}</li>);
	if (items.length === 0) return null;
	return isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

/** Top fields as "Title: words". */
function Told({ names, isBare = false, ...props }: Props & { readonly names: readonly string[]; readonly isBare?: boolean }) {
	const facts = fieldsOf(props.kind)
		.filter((field) => names.includes(field.name))
		.flatMap((field) => {
			const words = told(props, field.path, [field.name]);
			return words === '' ? [] : [{ title: titleOf(props.labels, field), words }];
		});
	return facts.map(({ title, words }) => (
		<p key={title}>
			{!isBare && (
				<>
					<span className="soft">{title}</span>
					{props.labels.words.colon}
				</>
			)}
			{words}
		</p>
	));
}

/** The fields of a group; `own` are words in the reader's language. */
function FieldFacts({
	parent,
	own,
	...props
}: Props & { readonly parent: string; readonly own: Readonly<Record<string, unknown>> }) {
	const group = fieldsOf(props.kind).find(({ path }) => path === parent);
	const held = valueIn(props.listing, 'en', [parent]);
	if (group?.kind !== 'group' || !isRecord(held)) return <p>{props.labels.listing.service.noLimit}</p>;
	return group.fields.map((field) => {
		const value = held[field.name];
		if (value === undefined) return null;
		const shown = own[field.name] === undefined ? value : (own[field.name] as typeof value);
		return (
			<p key={field.name}>
				<span className="soft">{titleOf(props.labels, field)}</span>
				{props.labels.words.colon}
				{valueInWords(props.labels, field, shown, props.listing)}
			</p>
		);
	});
}

function Windows({ labels, listing }: Props) {
	const windows = asList(valueIn(listing, 'en', ['access', 'windows'])).filter(isRecord);
	return (
		<p>
			{windows.map(({ opens, closes }, index) => (
				<Fragment key={index}>
					{[opens, closes].map((day) => dateInWords(asText(day), labels.language)).join(' – ')}
					<br />
				</Fragment>
			))}
		</p>
	);
}

/** What a field says in the reader's language, or, without French, in English. */
function ownWords({ labels, kind, listing }: Props, path: string) {
	const english = valueIn(listing, 'en', path.split('.'));
	const pair = pairsOf(kind).find(({ en }) => en === path);
	return labels.language === 'en' || pair === undefined ? english : (valueIn(listing, 'fr', pair.fr.split('.')) ?? english);
}

/** "Truro branch, 35 Commercial Street, Truro, 902-555-0100". */
function officeWords(office: JsonRecord): string {
	const [name, address, community, ...ways] = ['name', 'address', 'community', 'phone', 'email'].map((field) =>
		asText(office[field]),
	);
	const town = address?.includes(community ?? '') === true ? '' : community;
	return [name, address, town, ...ways].filter((part) => part !== undefined && part !== '').join(', ');
}

function deskName({ labels, listing }: Props, door: JsonRecord): string {
	const french = labels.language === 'fr' ? asText(valueIn(listing, 'fr', ['doors', asText(door['id'])])) : '';
	return french === '' ? asText(door['name']) : french;
}

function told({ labels, kind, listing }: Props, path: string, steps: Steps): string {
	const field = findField(fieldsOf(kind), path);
	const value = valueIn(listing, 'en', steps);
	return field === undefined || value === undefined ? '' : valueInWords(labels, field, value, listing);
}

function entryWords({ labels, kind, listing }: Props, path: string, entry: JsonRecord): string {
	const field = findField(fieldsOf(kind), path);
	return field === undefined ? '' : entryInWords(labels, field, entry, listing);
}

function findField(fields: readonly Field[], path: string): Field | undefined {
	for (const field of fields) {
		if (field.path === path) return field;
		const below = field.kind === 'group' ? field.fields : field.kind === 'list' ? [field.entry] : [];
		const found = findField(below, path);
		if (found !== undefined) return found;
	}
	return undefined;
}
