import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Catalog, OrganizationEntry, ServiceEntry } from '../../src/catalog/catalog.ts';

/** What a made directory takes over as it is. */
const sharedWithTheReal = ['needs', 'factors', 'pages', 'directory.yaml', 'typology.yaml', 'places.yaml'];

/**
 * Writes a made directory as a content folder that a build can read.
 *
 * @param realContent the folder the catalog was made from
 * @param target a folder that exists and is empty
 */
export function writeContent(catalog: Catalog, realContent: string, target: string): void {
	for (const name of sharedWithTheReal) cpSync(join(realContent, name), join(target, name), { recursive: true });
	writeFileSync(join(target, 'sectors.yaml'), stringify(catalog.sectors));
	for (const folder of ['services', 'organizations']) mkdirSync(join(target, folder));
	for (const entry of catalog.services) write(join(target, 'services', entry.id), entry, frenchService(entry));
	for (const entry of catalog.organizations) write(join(target, 'organizations', entry.id), entry, frenchOrganization(entry));
}

function write(path: string, { facts, words }: ServiceEntry | OrganizationEntry, french: object): void {
	writeFileSync(`${path}.md`, `---\n${stringify(facts)}---\n${words.en.text}\n`);
	writeFileSync(`${path}.fr.md`, `---\n${stringify(french)}---\n${words.fr.text}\n`);
}

function frenchService({ words: { en, fr } }: ServiceEntry): object {
	return {
		...(fr.name === en.name ? {} : { name: fr.name }),
		summary: fr.summary,
		...(fr.conditions.length === 0 ? {} : { conditions: fr.conditions }),
		steps: fr.steps,
		...(fr.bring.length === 0 ? {} : { bring: fr.bring }),
		...(fr.cost === undefined ? {} : { cost: fr.cost }),
		...(fr.statusNote === undefined ? {} : { statusNote: fr.statusNote }),
	};
}

function frenchOrganization({ facts, words: { fr } }: OrganizationEntry): object {
	return {
		...(fr.name === facts.name ? {} : { name: fr.name }),
		...(fr.shortName === (facts.shortName ?? fr.name) ? {} : { shortName: fr.shortName }),
		summary: fr.summary,
		...(fr.notFor === undefined ? {} : { notFor: fr.notFor }),
		doors: fr.doors,
		...(fr.statusNote === undefined ? {} : { statusNote: fr.statusNote }),
	};
}
