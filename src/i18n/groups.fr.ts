import type { EmployerKind, HireGroup, OwnerGroup } from '../schema/vocabulary.ts';

/** Kinds of employer, many of a kind. These and the groups below fit after « pour », in French. */
export const employerKindsFr: Readonly<Record<EmployerKind, string>> = {
	business: 'les entreprises',
	nonprofit: 'les organismes sans but lucratif',
	cooperative: 'les coopératives',
	'public-body': 'les organismes publics',
	'self-employed': 'les travailleurs autonomes',
};

/** Whom one would hire or keep. */
export const hireGroupsFr: Readonly<Record<HireGroup, string>> = {
	students: 'les étudiants',
	'recent-graduates': 'les nouveaux diplômés',
	youth: 'les jeunes',
	'older-workers': 'les travailleurs d’expérience',
	newcomers: 'les nouveaux arrivants au Canada',
	'workers-from-abroad': 'les travailleurs de l’étranger',
	'international-graduates': 'les diplômés internationaux',
	'people-with-disabilities': 'les personnes en situation de handicap',
	'autistic-people': 'les personnes autistes',
	'people-with-sight-loss': 'les personnes aveugles ou malvoyantes',
	'african-nova-scotians': 'les Néo-Écossais d’ascendance africaine',
	'mikmaq-and-indigenous-people': 'les Mi’kmaq et les autres Autochtones',
	'racialized-people': 'les personnes racisées',
	francophones: 'les francophones',
	women: 'les femmes',
	'2slgbtq-people': 'les personnes 2ELGBTQ+',
	'people-facing-barriers': 'les personnes qui font face à des obstacles à l’emploi',
	'unemployed-people': 'les personnes sans emploi',
	apprentices: 'les apprentis',
};

/** Who owns or leads a business. */
export const ownerGroupsFr: Readonly<Record<OwnerGroup, string>> = {
	women: 'les femmes',
	'black-and-african-nova-scotian': 'les personnes noires ou néo-écossaises d’ascendance africaine',
	'mikmaq-and-indigenous': 'les Mi’kmaq et les autres Autochtones',
	racialized: 'les personnes racisées',
	newcomers: 'les nouveaux arrivants au Canada',
	'francophones-and-acadians': 'les francophones et les Acadiens',
	youth: 'les jeunes',
	'people-with-disabilities': 'les personnes en situation de handicap',
	'2slgbtq': 'les personnes 2ELGBTQ+',
};
