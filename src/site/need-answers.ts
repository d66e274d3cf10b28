import type { NeedEntry, ServiceEntry } from '../catalog/catalog.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { intakeOn } from './intake.ts';
import { isLapsed } from './lapsed.ts';

/** Who answers a need, in the order in which its page shows them. */
export interface NeedAnswers {
	readonly core: readonly ServiceEntry[];
	readonly part: readonly ServiceEntry[];
	/** Kept so that old guides lead somewhere; not options. */
	readonly ended: readonly ServiceEntry[];
}

/**
 * The services that answer a need. Order: open ones first, those to ask about next, closed ones last; services for one sector after
 * those for all; then by name. One that was confirmed so long ago that it left suggestions is no option here either.
 *
 * @param today day for which intake windows count, `YYYY-MM-DD`
 */
export function answersTo(index: CatalogIndex, need: NeedEntry, language: SiteLanguage, today: string): NeedAnswers {
	const found = index.catalog.services.flatMap((service) => {
		const answered = service.facts.needs.find((one) => one.need === need.id);
		const isOption = answered !== undefined && !isLapsed(index, service.facts, today);
		return !isOption ? [] : [{ service, level: answered.level, isEnded: hasEnded(index, service) }];
	});
	const pick = (wanted: (one: (typeof found)[number]) => boolean) =>
		found
			.filter(wanted)
			.map(({ service }) => service)
			.sort(inPageOrder(language, today));
	return {
		core: pick(({ level, isEnded }) => !isEnded && level === 'core'),
		part: pick(({ level, isEnded }) => !isEnded && level === 'part'),
		ended: pick(({ isEnded }) => isEnded),
	};
}

/** A service ends with its own end, or with its organization's. */
export function hasEnded(index: CatalogIndex, service: ServiceEntry): boolean {
	return service.facts.status === 'ended' || index.organization(service.facts.organization).facts.status === 'ended';
}

/** The need under which a service is named once: its first core need, or its first. */
export function mainNeed(index: CatalogIndex, service: ServiceEntry): NeedEntry {
	const { needs } = service.facts;
	const main = needs.find(({ level }) => level === 'core') ?? needs[0];
	if (main === undefined) throw new Error(`The service "${service.id}" answers no need.`);
	return index.need(main.need);
}

function inPageOrder(language: SiteLanguage, today: string): (a: ServiceEntry, b: ServiceEntry) => number {
	const byName = compareNames(language);
	const rank = ({ facts }: ServiceEntry): number => {
		const isOpen = facts.status !== 'temporarily-closed' && intakeOn(facts.access.windows, today).state === 'open';
		const availability = !isOpen ? 2 : facts.status === 'unclear' ? 1 : 0;
		return (facts.eligibility?.sectors === undefined ? 0 : 10) + availability;
	};
	return (a, b) => rank(a) - rank(b) || byName(a, b);
}

/** Compares entries by their names as a reader of the language expects; equal names by id. */
export function compareNames(language: SiteLanguage): (a: Named, b: Named) => number {
	const collator = new Intl.Collator(language, { numeric: true });
	return (a, b) => collator.compare(a.words[language].name, b.words[language].name) || (a.id < b.id ? -1 : 1);
}

interface Named {
	readonly id: string;
	readonly words: Readonly<Record<SiteLanguage, { readonly name: string }>>;
}
