import type { EmployerKind, HireGroup, OwnerGroup } from '../schema/vocabulary.ts';

/** Kinds of employer, many of a kind. These and the groups below fit after "for", in English. */
export const employerKindsEn: Readonly<Record<EmployerKind, string>> = {
	business: 'businesses',
	nonprofit: 'non-profits',
	cooperative: 'co-operatives',
	'public-body': 'public bodies',
	'self-employed': 'self-employed people',
};

/** Whom one would hire or keep. */
export const hireGroupsEn: Readonly<Record<HireGroup, string>> = {
	students: 'students',
	'recent-graduates': 'recent graduates',
	youth: 'young people',
	'older-workers': 'older workers',
	newcomers: 'newcomers to Canada',
	'workers-from-abroad': 'workers from abroad',
	'international-graduates': 'international graduates',
	'people-with-disabilities': 'people with disabilities',
	'autistic-people': 'autistic people',
	'people-with-sight-loss': 'people who are blind or partially sighted',
	'african-nova-scotians': 'African Nova Scotians',
	'mikmaq-and-indigenous-people': 'Mi’kmaq and other Indigenous people',
	'racialized-people': 'racialized people',
	francophones: 'francophones',
	women: 'women',
	'2slgbtq-people': '2SLGBTQ+ people',
	'people-facing-barriers': 'people who face barriers to work',
	'unemployed-people': 'unemployed people',
	apprentices: 'apprentices',
};

/** Who owns or leads a business. */
export const ownerGroupsEn: Readonly<Record<OwnerGroup, string>> = {
	women: 'women',
	'black-and-african-nova-scotian': 'Black and African Nova Scotian people',
	'mikmaq-and-indigenous': 'Mi’kmaq and other Indigenous people',
	racialized: 'racialized people',
	newcomers: 'newcomers to Canada',
	'francophones-and-acadians': 'francophones and Acadians',
	youth: 'young people',
	'people-with-disabilities': 'people with disabilities',
	'2slgbtq': '2SLGBTQ+ people',
};
