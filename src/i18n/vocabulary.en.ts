import { employerKindsEn, hireGroupsEn } from './groups.en.ts';
import { languageNames } from './plan-names.ts';
import type {
	ConfirmationMethod,
	CostKind,
	DeliveryKind,
	EmployerKind,
	FactorGroup,
	HireGroup,
	Mode,
	OrganizationKind,
	Realm,
	ServiceLanguage,
	Status,
} from '../schema/vocabulary.ts';

/** The closed lists of the directory in English. */
export interface VocabularyWords {
	readonly factorGroups: Readonly<Record<FactorGroup, string>>;
	readonly modes: Readonly<Record<Mode, string>>;
	readonly realms: Readonly<Record<Realm, string>>;
	readonly employerKinds: Readonly<Record<EmployerKind, string>>;
	readonly hireGroups: Readonly<Record<HireGroup, string>>;
	/** One organization of the kind. */
	readonly organizationKind: Readonly<Record<OrganizationKind, string>>;
	/** The kind as a heading over many. */
	readonly organizationKinds: Readonly<Record<OrganizationKind, string>>;
	readonly statuses: Readonly<Record<Status, string>>;
	readonly deliveryKinds: Readonly<Record<DeliveryKind, string>>;
	readonly costKinds: Readonly<Record<CostKind, string>>;
	readonly serviceLanguages: Readonly<Record<ServiceLanguage, string>>;
	readonly confirmationMethods: Readonly<Record<ConfirmationMethod, string>>;
}

export const vocabularyEn: VocabularyWords = {
	factorGroups: {
		foundation: 'Foundation',
		mindset: 'Mindset',
		offerings: 'Offerings',
		needs: 'Needs',
		surroundings: 'Surroundings',
	},
	modes: {
		preparing: 'Getting ready',
		searching: 'Looking for people',
		establishing: 'Settling someone in',
		growing: 'Growing together',
		'moving-on': 'Parting ways',
	},
	realms: { workforce: 'Workforce needs', business: 'Business needs' },
	employerKinds: employerKindsEn,
	hireGroups: hireGroupsEn,
	organizationKind: {
		'nova-scotia-works-provider': 'Nova Scotia Works provider',
		'sector-council': 'Sector council',
		'regional-enterprise-network': 'Regional Enterprise Network',
		cbdc: 'Community Business Development Corporation',
		'provincial-government': 'Provincial government',
		'federal-government': 'Federal government',
		'municipal-government': 'Municipal government',
		'indigenous-organization': 'Indigenous organization',
		'business-association': 'Business association',
		'post-secondary': 'College or university',
		'lender-or-investor': 'Lender or investor',
		'community-organization': 'Community organization',
		other: 'Other organization',
	},
	organizationKinds: {
		'nova-scotia-works-provider': 'Nova Scotia Works',
		'sector-council': 'Sector councils',
		'regional-enterprise-network': 'Regional Enterprise Networks',
		cbdc: 'Community Business Development Corporations',
		'provincial-government': 'Provincial government',
		'federal-government': 'Federal government',
		'municipal-government': 'Municipal governments',
		'indigenous-organization': 'Indigenous organizations',
		'business-association': 'Business associations and chambers',
		'post-secondary': 'Colleges and universities',
		'lender-or-investor': 'Lenders and investors',
		'community-organization': 'Community organizations',
		other: 'Other organizations',
	},
	statuses: {
		active: 'Open',
		unclear: 'Ask if it is still running',
		'temporarily-closed': 'Not taking anyone right now',
		ended: 'Ended',
	},
	deliveryKinds: {
		'at-your-workplace': 'at your workplace',
		'in-person': 'in person',
		phone: 'by phone',
		online: 'online',
		'self-serve': 'on your own, at any time',
	},
	costKinds: {
		free: 'Free',
		shared: 'Cost is shared',
		fee: 'There is a fee',
		membership: 'Membership',
		loan: 'Loan or investment',
		'pays-you': 'Pays you',
		varies: 'Cost varies',
	},
	serviceLanguages: languageNames.en,
	confirmationMethods: {
		email: 'by email',
		phone: 'by phone',
		meeting: 'in a meeting',
		form: 'through the update form',
		'site-visit': 'during a visit',
	},
};
