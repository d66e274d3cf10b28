import type { EmployerKind, Mode, ServiceLanguage, SiteLanguage } from '../schema/vocabulary.ts';
import type { PlanNames } from './plan-sentence-types.ts';

/** The parts of a directory's words that names are taken from; `formats/wizard-data.ts` makes them. */
export interface NamedDirectory {
	readonly language: SiteLanguage;
	readonly needs: Readonly<Record<string, { readonly title: string }>>;
	readonly factors: readonly { readonly id: string; readonly title: string }[];
	readonly services: Readonly<Record<string, { readonly name: string }>>;
	readonly doors: Readonly<Record<string, { readonly organization: string; readonly desk: string }>>;
	readonly counties: readonly { readonly id: string; readonly name: string }[];
	readonly sectors: readonly { readonly id: string; readonly name: string }[];
}

type InBoth<Key extends string> = Readonly<Record<SiteLanguage, Readonly<Record<Key, string>>>>;

const modeNames: InBoth<Mode> = {
	en: {
		preparing: 'getting ready',
		searching: 'looking for people',
		establishing: 'settling new people in',
		growing: 'keeping and growing people',
		'moving-on': 'parting ways',
	},
	fr: {
		preparing: 'se préparer',
		searching: 'chercher des gens',
		establishing: 'accueillir quelqu’un',
		growing: 'garder et faire grandir son monde',
		'moving-on': 'se quitter',
	},
};

/** Each fits after "you are": "a business", "self-employed". */
const employerKindNames: InBoth<EmployerKind> = {
	en: {
		business: 'a business',
		nonprofit: 'a nonprofit',
		cooperative: 'a co-operative',
		'public-body': 'a public body',
		'self-employed': 'self-employed',
	},
	fr: {
		business: 'une entreprise',
		nonprofit: 'un organisme sans but lucratif',
		cooperative: 'une coopérative',
		'public-body': 'un organisme public',
		'self-employed': 'à votre compte',
	},
};

export const languageNames: InBoth<ServiceLanguage> = {
	en: {
		en: 'English',
		fr: 'French',
		mic: 'Mi’kmaw',
		ar: 'Arabic',
		es: 'Spanish',
		tl: 'Tagalog',
		uk: 'Ukrainian',
		zh: 'Chinese',
		hi: 'Hindi',
		pa: 'Punjabi',
	},
	fr: {
		en: 'anglais',
		fr: 'français',
		mic: 'mi’kmaw',
		ar: 'arabe',
		es: 'espagnol',
		tl: 'tagalog',
		uk: 'ukrainien',
		zh: 'chinois',
		hi: 'hindi',
		pa: 'pendjabi',
	},
};

/** Names for the sentences of a plan, from a directory's words in one language. An unknown id stands for itself. */
export function planNamesOf(directory: NamedDirectory): PlanNames {
	const { language } = directory;
	const byId = (entries: readonly { readonly id: string; readonly name?: string; readonly title?: string }[]) => {
		const names = new Map(entries.map(({ id, name, title }) => [id, name ?? title ?? id]));
		return (id: string) => names.get(id) ?? id;
	};
	return {
		need: (id) => directory.needs[id]?.title ?? id,
		factor: byId(directory.factors),
		mode: (id) => nameIn(modeNames[language], id),
		service: (id) => directory.services[id]?.name ?? id,
		door: (id) => doorName(directory, id),
		county: byId(directory.counties),
		sector: byId(directory.sectors),
		employerKind: (id) => nameIn(employerKindNames[language], id),
		language: (id) => nameIn(languageNames[language], id),
	};
}

/** The names of the factors among the answers that a reason rests on: "factors.pay-benefits+urgent" rests on one. */
export function factorsBehind(from: string, names: PlanNames): string[] {
	return from.split('+').flatMap((path) => (path.startsWith('factors.') ? [names.factor(path.slice('factors.'.length))] : []));
}

/** "CBDC NOBL", or with its desk where the organization has several: "Labour Standards: inquiries". */
function doorName({ doors, language }: NamedDirectory, id: string): string {
	const door = doors[id];
	if (door === undefined) return id;
	return id.includes('/') ? `${door.organization}${language === 'fr' ? '\u00A0: ' : ': '}${door.desk}` : door.organization;
}

function nameIn(names: Readonly<Record<string, string>>, id: string): string {
	return names[id] ?? id;
}
