import type { Realm, SiteLanguage } from '../schema/vocabulary.ts';
import { addressOf } from '../i18n/address.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { answersTo } from './need-answers.ts';

/** The typology in the order of its file, with titles and addresses in one language. */
export interface RealmView {
	readonly id: Realm;
	readonly title: string;
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly needs: readonly NeedInIndex[];
	}[];
}

interface NeedInIndex {
	readonly title: string;
	readonly sentence: string;
	readonly href: string;
	/** Whether some service is made for it or helps with it. */
	readonly isAnswered: boolean;
}

export function typologyView(index: CatalogIndex, language: SiteLanguage, today: string): RealmView[] {
	const isFrench = language === 'fr';
	return index.catalog.typology.realms.map(({ id, title, titleFr, groups }) => ({
		id,
		title: isFrench ? titleFr : title,
		groups: groups.map((group) => ({
			id: group.id,
			title: isFrench ? group.titleFr : group.title,
			needs: group.needs.map((needId) => {
				const need = index.need(needId);
				const { core, part } = answersTo(index, need, language, today);
				const { title: needTitle, sentence } = need.words[language];
				return {
					title: needTitle,
					sentence,
					href: addressOf(language, 'needs', needId),
					isAnswered: core.length + part.length > 0,
				};
			}),
		})),
	}));
}
