import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryKinds } from '../catalog/entries.ts';
import { editorFiles } from '../formats/editor-schemas.ts';
import { readWords, stop } from './command-line.ts';

/**
 * `npm run editor-help`: writes what editors need to check front matter and to offer its fields. It names files where they lie on this
 * machine, so it is made anew on each and not committed.
 */
const { values } = readWords({ content: { type: 'string' } }, 'npm run editor-help -- [--content DIR]');
const content = values.content ?? 'content';
const target = '.astro/collections';

const files = entryKinds.flatMap((folder) => namesIn(join(content, folder)).map((name) => `${folder}/${name}`));
if (files.length === 0) stop(`"${content}" holds no services, organizations or needs. Name the content folder.`);
mkdirSync(target, { recursive: true });
const made = editorFiles(files, (file) => pathToFileURL(resolve(content, file)).href);
for (const { name, json } of made) writeFileSync(join(target, name), `${JSON.stringify(json, null, '\t')}\n`);
console.log(`Editors now know ${files.length} files. Run this again when files or schemas were added or changed.`);

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder).filter((name) => name.endsWith('.md'));
	} catch {
		return [];
	}
}
