import type {
	Entries,
	EntryKind,
	FactorFiles,
	NeedFiles,
	OrganizationFiles,
	PageFiles,
	ServiceFiles,
	TextFile,
} from '../../../src/catalog/entries.ts';
import type { Problem } from '../../../src/catalog/problem.ts';
import type { Factor, FactorWords } from '../../../src/schema/factor.ts';
import type { Need, NeedWords } from '../../../src/schema/need.ts';
import type { Organization, OrganizationWords } from '../../../src/schema/organization.ts';
import type { Service, ServiceWords } from '../../../src/schema/service.ts';

/** Tiny entries for tests of checks: whole and true unless a test says otherwise. */

function textFile<Front>(file: string, front: Front, text: string): TextFile<Front> {
	return { file, front, text, textLine: 10, lineOf: () => 2 };
}

interface Built<Facts, Words> {
	readonly facts?: Partial<Facts>;
	readonly words?: Partial<Words>;
	readonly text?: string;
}

export function service(id: string, { facts, words, text = 'Help.' }: Built<Service, ServiceWords> = {}): ServiceFiles {
	const english: Service = {
		name: `Service ${id}`,
		organization: 'centre',
		summary: 'Help with people.',
		needs: [{ need: 'meet-people', level: 'core' }],
		access: { steps: ['Call.'] },
		status: 'active',
		sources: [{ title: 'A page', supports: 'All of it', read: '2026-11-01' }],
		...facts,
	};
	return {
		id,
		english: textFile(`content/services/${id}.md`, english, text),
		french: textFile(`content/services/${id}.fr.md`, { summary: 'De l’aide.', steps: ['Appelez.'], ...words }, 'De l’aide.'),
	};
}

export function organization(
	id: string,
	{ facts, words, text = 'Helps.' }: Built<Organization, OrganizationWords> = {},
): OrganizationFiles {
	const english: Organization = {
		name: `Organization ${id}`,
		kind: 'other',
		summary: 'Helps employers.',
		serves: 'province',
		doors: [door('desk')],
		status: 'active',
		sources: [{ title: 'A page', supports: 'All of it', read: '2026-11-01' }],
		...facts,
	};
	const doors = Object.fromEntries(english.doors.map((desk) => [desk.id, 'Accueil']));
	return {
		id,
		english: textFile(`content/organizations/${id}.md`, english, text),
		french: textFile(`content/organizations/${id}.fr.md`, { summary: 'Aide les employeurs.', doors, ...words }, 'Aide.'),
	};
}

type Door = Organization['doors'][number];

/** A desk with a phone. */
export function door(id: string, more: Partial<Door> = {}): Door {
	return { id, name: 'Front desk', channels: [{ kind: 'phone', value: '902-555-0100' }], ...more };
}

export function need(id: string, { facts, words, text = 'Help.' }: Built<Need, NeedWords> = {}): NeedFiles {
	const english: Need = {
		title: `Need ${id}`,
		sentence: 'You want help.',
		group: 'find-people',
		factors: [{ factor: 'pay-benefits', weight: 1 }],
		modes: ['searching'],
		youMightSay: ['nobody applies', 'nobody stays', 'nobody comes'],
		synonyms: ['recruitment'],
		...facts,
	};
	const french: NeedWords = {
		title: `Besoin ${id}`,
		sentence: 'Vous voulez de l’aide.',
		youMightSay: ['personne applique', 'personne reste', 'personne vient'],
		synonyms: ['recrutement'],
		...words,
	};
	return {
		id,
		english: textFile(`content/needs/${id}.md`, english, text),
		french: textFile(`content/needs/${id}.fr.md`, french, 'De l’aide.'),
	};
}

export function factor(id: string, { facts, words, text = '' }: Built<Factor, FactorWords> = {}): FactorFiles {
	const english: Factor = {
		title: 'Pay',
		definition: 'What people get.',
		asStrength: 'They stay.',
		asStressor: 'They leave.',
		questions: ['What works?', 'What does not?'],
		group: 'offerings',
		sources: [{ title: 'A report', supports: 'The definition', read: '2026-11-01' }],
		...facts,
	};
	const french: FactorWords = {
		title: 'Paie',
		definition: 'Ce qu’on reçoit.',
		asStrength: 'On reste.',
		asStressor: 'On part.',
		questions: ['Quoi de bon?', 'Quoi de mauvais?'],
		...words,
	};
	return {
		id,
		english: textFile(`content/factors/${id}.md`, english, text),
		french: textFile(`content/factors/${id}.fr.md`, french, ''),
	};
}

export function page(id: string, text: string): PageFiles {
	return {
		id,
		english: textFile(`content/pages/${id}.md`, { title: 'About', summary: 'What this is.' }, text),
		french: textFile(`content/pages/${id}.fr.md`, { title: 'À propos', summary: 'Ce que c’est.' }, 'Un texte.'),
	};
}

/**
 * Entries as a check takes them. `leftOut` names entries whose files are there, but have faults of their own.
 */
export function entries(
	all: Partial<Omit<Entries, 'folders'>> = {},
	leftOut: Partial<Record<EntryKind, readonly string[]>> = {},
): Entries {
	const folder = (kind: EntryKind) => {
		const missing = leftOut[kind] ?? [];
		const ids = [...(all[kind] ?? []).map((entry) => entry.id), ...missing];
		return {
			path: `content/${kind}`,
			names: ids.flatMap((id) => [`${id}.md`, `${id}.fr.md`]),
			ids: new Set(ids),
			isWhole: missing.length === 0,
		};
	};
	return {
		services: [],
		organizations: [],
		needs: [],
		factors: [],
		pages: [],
		...all,
		folders: {
			services: folder('services'),
			organizations: folder('organizations'),
			needs: folder('needs'),
			factors: folder('factors'),
			pages: folder('pages'),
		},
	};
}

/** A list of the directory, such as `places.yaml`. */
export function list<Front>(name: string, front: Front) {
	return { file: `content/${name}.yaml`, front, lineOf: () => 1 };
}

/** Where each problem is and what it is called, which is all that most tests of a check look at. */
export function codes(problems: readonly Problem[]): string[] {
	return problems.map(({ file, field, code }) => [file.replace(/^content\//, ''), field, code].filter(Boolean).join(' '));
}
