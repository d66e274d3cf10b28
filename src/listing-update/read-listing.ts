import { isMap, type YAMLMap } from 'yaml';
import type { JsonRecord } from './json-value.ts';
import { readStrictYaml, type StrictYaml, type YamlFaultCode } from './strict-yaml.ts';

/** One file of a listing, as values. */
export interface ListingFile {
	readonly facts: JsonRecord;
	/** Markdown source below the front matter, without blank lines around it. */
	readonly text: string;
}

/** Why a file is not read. `line` counts within the file, from 1. */
export interface ListingFault {
	readonly code: YamlFaultCode | 'too-large' | 'too-many-lines' | 'odd-line-ends' | 'no-front-matter' | 'front-matter-not-closed';
	readonly line: number;
}

/** The same file with the place of everything in it. */
export interface LocatedListing extends ListingFile {
	/** Where the YAML begins and ends within the source: after the line `---`, and before the closing one. */
	readonly block: readonly [from: number, to: number];
	/** Where `text` begins and ends within the source. */
	readonly body: readonly [from: number, to: number];
	readonly root: YAMLMap;
	readonly yaml: StrictYaml;
}

export interface FileLimits {
	/** In characters. */
	readonly size: number;
	/** Lines of front matter. */
	readonly lines: number;
}

/** What `catalog/` takes; it counts bytes. */
const listingLimits: FileLimits = { size: 200_000, lines: 1_000 };

const opening = '---\n';

/**
 * Reads one file of a listing: front matter between two lines `---`, and Markdown below. Reads what `catalog/` reads and nothing more:
 * a file that is read here has the same facts and text there. Never throws for what a file holds, and never evaluates anything.
 */
export function readListing(source: string): ListingFile | { readonly fault: ListingFault } {
	const read = locateListing(source);
	return 'fault' in read ? read : { facts: read.facts, text: read.text };
}

export function locateListing(source: string, limits = listingLimits): LocatedListing | { readonly fault: ListingFault } {
	const fail = (code: ListingFault['code'], line: number) => ({ fault: { code, line } });
	if (source.length > limits.size) return fail('too-large', 1);
	if (!source.startsWith(opening)) return fail('no-front-matter', 1);
	const oddEnd = source.search(/[\r\t]/);
	if (oddEnd !== -1) return fail('odd-line-ends', source.slice(0, oddEnd).split('\n').length);
	const closing = source.indexOf('\n---', opening.length - 1) + 1;
	if (closing === 0) return fail('front-matter-not-closed', 1);
	const endOfClosing = source.indexOf('\n', closing);
	const closingLine = source.slice(closing, endOfClosing === -1 ? undefined : endOfClosing);
	const block = source.slice(opening.length, closing);
	const lineCount = block.split('\n').length;
	if (closingLine.trimEnd() !== '---') return fail('front-matter-not-closed', lineCount + 1);
	if (lineCount > limits.lines) return fail('too-many-lines', 1);

	const yaml = readStrictYaml(block);
	if ('code' in yaml) return fail(yaml.code, yaml.line + 1);
	const root = yaml.document.contents;
	if (!isMap(root)) return fail('no-fields', 2);
	const below = endOfClosing === -1 ? source.length : endOfClosing + 1;
	const bodyFrom = below + source.slice(below).search(/\S|$/);
	const text = source.slice(bodyFrom).trim();
	return {
		facts: yaml.document.toJS() as JsonRecord,
		text,
		block: [opening.length, closing],
		body: [bodyFrom, bodyFrom + text.length],
		root,
		yaml,
	};
}
