import type { Correction } from '../schema/correction.ts';
import type { DoNotListRecord } from '../schema/do-not-list.ts';
import type { Factor, FactorWords } from '../schema/factor.ts';
import type { Places, Sectors } from '../schema/geography.ts';
import type { Need } from '../schema/need.ts';
import type { Organization } from '../schema/organization.ts';
import type { Page } from '../schema/page.ts';
import type { Service } from '../schema/service.ts';
import type { DirectorySettings, Typology } from '../schema/typology.ts';
import type { Realm, SiteLanguage } from '../schema/vocabulary.ts';

/**
 * The directory as the rest of the code sees it: every entry whole, with its words in both languages and its text as source
 * Markdown. `load.ts` reads it, `normalise.ts` makes it; nothing else reads `content/`.
 */
export interface Catalog {
	readonly settings: DirectorySettings;
	readonly typology: Typology;
	readonly places: Places;
	readonly sectors: Sectors;
	readonly factors: readonly FactorEntry[];
	readonly needs: readonly NeedEntry[];
	readonly services: readonly ServiceEntry[];
	readonly organizations: readonly OrganizationEntry[];
	readonly pages: readonly PageEntry[];
	/** Every mistake that was reported. Order: as in the file. */
	readonly corrections: readonly Correction[];
	/** What was refused, and is not to be listed again. Order: as in the file. */
	readonly doNotList: readonly DoNotListRecord[];
}

type InBoth<Words> = Readonly<Record<SiteLanguage, Words>>;

/** Order: as in `typology.yaml`. */
export interface FactorEntry {
	readonly id: string;
	readonly facts: Omit<Factor, keyof FactorWords>;
	readonly words: InBoth<FactorWords & { readonly text: string }>;
}

export interface NeedText {
	readonly title: string;
	readonly sentence: string;
	readonly youMightSay: readonly string[];
	readonly synonyms: readonly string[];
	readonly unanswered?: string | undefined;
	readonly text: string;
}

/** Order: as in `typology.yaml`. */
export interface NeedEntry {
	readonly id: string;
	readonly realm: Realm;
	readonly facts: Pick<Need, 'group' | 'factors' | 'modes' | 'hires' | 'sources'>;
	readonly words: InBoth<NeedText>;
}

/** Words of a service in one language. Lists are parallel in both languages. */
export interface ServiceText {
	readonly name: string;
	readonly summary: string;
	readonly conditions: readonly string[];
	readonly steps: readonly string[];
	readonly bring: readonly string[];
	readonly cost?: string | undefined;
	readonly statusNote?: string | undefined;
	readonly text: string;
}

/** Order: by id. */
export interface ServiceEntry {
	readonly id: string;
	readonly facts: Service;
	/** The desk that takes introductions: the named one, or the organization's only one. */
	readonly desk: string;
	readonly words: InBoth<ServiceText>;
}

export interface OrganizationText {
	readonly name: string;
	/** As people say it; the full name where no short one is given. */
	readonly shortName: string;
	readonly summary: string;
	readonly notFor?: string | undefined;
	/** Names of the desks by their ids. */
	readonly doors: Readonly<Record<string, string>>;
	readonly statusNote?: string | undefined;
	readonly text: string;
}

/** Order: by id. */
export interface OrganizationEntry {
	readonly id: string;
	readonly facts: Organization;
	/** Every county it serves, the whole province spelled out. */
	readonly counties: readonly string[];
	readonly words: InBoth<OrganizationText>;
}

export interface PageEntry {
	readonly id: string;
	readonly words: InBoth<Page & { readonly text: string }>;
}
