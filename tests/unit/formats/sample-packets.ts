import { packetOf, type Sending } from '../../../src/hand-off/choices.ts';
import { consentText } from '../../../src/i18n/packet-letter.ts';
import type { Draft } from '../../../src/schema/caseload.ts';
import type { Packet } from '../../../src/schema/packet.ts';
import { factorIds, type FactorId, type SiteLanguage } from '../../../src/schema/vocabulary.ts';
import { today } from './build-introduction.ts';

/** Introductions as people write them, for measuring how long their links are. Everybody and every place of work in them is made up. */

/** What an owner in a hurry sends: one need, two lines of words, how to be reached. */
export function smallPacket(language: SiteLanguage): Packet {
	const { need, when } = { en: english, fr: french }[language];
	return agreedTo(
		{
			...aDraft(language),
			chosen: { needs: ['meet-candidates'], factors: [], notes: [], about: ['employer', 'county', 'employees'] },
			words: { employer: 'Fundy Shore Boatworks', need: need.slice(0, 118) },
			reach: { name: { en: 'The owner', fr: 'La propriétaire' }[language], phone: '902-555-0111', prefer: 'phone', when },
		},
		sendingIn(language),
	);
}

/** The longest that is still likely: all eight factors with notes of 300 characters, and every field filled. */
export function longestPacket(language: SiteLanguage): Packet {
	const words = { en: english, fr: french }[language];
	const draft = aDraft(language);
	return agreedTo(
		{
			...draft,
			ask: ['whom-you-hire', 'condition-in-words', 'size-not-said'].map((code) => ({
				code,
				service: 'workplace-education-essential-skills',
			})),
			services: ['job-junction-job-matching', 'nova-scotia-works-recruitment-help', 'workplace-education-essential-skills'],
			chosen: {
				needs: [
					...['meet-candidates', 'hire-newcomers', 'house-workers', 'train-supervisors', 'find-out-why-people-leave'],
					...['arrange-flexible-work', 'design-pay-and-benefits', 'become-inclusive', 'find-child-care', 'plan-your-workforce'],
				],
				factors: [...factorIds],
				notes: [...factorIds],
				about: ['employer', 'county', 'community', 'sector', 'employees', 'kind'],
			},
			words: {
				employer: 'Fundy Shore Boatworks and Marine Supply Limited',
				need: words.need,
				goal: words.goal,
				tried: words.tried,
				ready: words.ready,
			},
			reach: {
				name: { en: 'The owner', fr: 'La propriétaire' }[language],
				role: { en: 'Owner and manager', fr: 'Propriétaire et gérante' }[language],
				phone: '902-555-0111',
				email: 'owner@boatworks.example.ca',
				prefer: 'phone',
				when: words.when,
				language,
			},
		},
		{
			...sendingIn(language),
			confirmed: '2026-10-02',
			replyWithinDays: 3,
			answers: draft.chosen.needs.map((need) => ({ need, service: 'nova-scotia-works-recruitment-help' })),
		},
	);
}

/** The packet with the words of consent that the page writes for what is in it. */
function agreedTo(draft: Draft, sending: Sending): Packet {
	const packet = packetOf(draft, sending);
	const asIs = (id: string) => id;
	const names = {
		language: draft.language,
		need: asIs,
		factor: asIs,
		county: asIs,
		sector: asIs,
		service: asIs,
		door: () => undefined,
	};
	return { ...packet, consent: { ...packet.consent, text: consentText(packet, names) } };
}

function aDraft(language: SiteLanguage): Draft {
	const words = { en: english, fr: french }[language];
	const said = (id: FactorId, index: number) => [
		id,
		{ standing: (['stressor', 'strength', 'both'] as const)[index % 3]!, note: words.notes[index]!.slice(0, 300) },
	];
	return {
		voice: 'practitioner',
		language,
		door: 'job-junction/employer-services',
		services: ['job-junction-job-matching'],
		summary: {
			format: 'lodestone-summary',
			version: 1,
			employer: {
				county: 'digby',
				community: 'Meteghan',
				sector: 'boatbuilding',
				employees: 24,
				kind: 'business',
			},
			urgent: ['meet-candidates'],
			factors: Object.fromEntries(factorIds.map(said)),
		},
		chosen: { needs: ['meet-candidates', 'hire-newcomers', 'house-workers'], factors: [], notes: [], about: [] },
		words: {},
		from: {
			name: { en: 'Employer desk', fr: 'Service aux employeurs' }[language],
			role: { en: 'Employer engagement specialist', fr: 'Spécialiste en engagement des employeurs' }[language],
			organization: 'Harbour Employment Centre',
			email: 'employers@harbour.example.ca',
			phone: '902-555-0100',
		},
		reach: {},
		consent: { by: { en: 'The owner', fr: 'La propriétaire' }[language], how: 'in-person', given: today },
		step: 'send',
	};
}

function sendingIn(language: SiteLanguage): Sending {
	return {
		id: 'q7Xk2vWm9Zt4Rb1Hs6Yd0A',
		key: 'p3Jx8Vn5Ktq',
		today,
		consentMonths: 3,
		organization: 'Job Junction',
		desk: { en: 'Employer services', fr: 'Services aux employeurs' }[language],
		answers: [{ need: 'meet-candidates', service: 'job-junction-job-matching' }],
		consentText: '-',
	};
}

const english = {
	need: 'We need two fibreglass workers and a yard hand before the spring launch, and hardly anybody answers our ads any more. The two who did come left within a month. We would take people who are new to the trade if somebody helped us to train them.',
	goal: 'Two people who stay through the season, and a way of hiring that does not begin from nothing every spring.',
	tried:
		'Ads on three job boards since August, a sign at the road, a word with the high school, and an offer of a bonus to staff who bring somebody. One person came through a cousin. The college sent two names, and neither had a way to get here.',
	ready: 'Job description; Wage range; Floor plan of the staff house; Last year’s hiring dates',
	when: 'After 4 pm, or at lunch; not on Fridays in the season',
	notes: [
		'The owner took the yard over from her father and is proud of boats that carry the name of the place all over the world. The crew say the same: they see what they made go down the slip. New people do not hear that story before they come, and the ad says nothing of it. She would like words for it, and a day when families can come to see the shop floor.',
		'Two of the older hands run the floor in their own way, and the younger ones do not dare to ask. There was a quarrel about music and another about who sweeps up. Nobody was hurt, but one good worker went home and did not come back. The owner hears of such things last, and finds it hard to begin the talk. She asked whether somebody could come and sit in on a meeting.',
		'Pay is a dollar above what the fish plant pays, and behind what the shipyard in the city pays. There is no plan for health or for pensions; a quote came in too high for twelve people. The crew name the pay when they leave, but the ones who stay name the hours and the boss. She wants to know what others around here offer before she promises anything.',
		'Six long days a week from March until June, then short weeks. People with children cannot do the six o’clock start because the centre opens at half past seven. One person was let go over it and she regrets that. She could split the shift in two if somebody showed her how the boats can still go out on time, and if the crew agreed to it by themselves.',
		'The three who know laminating are all past sixty. What they know stands nowhere on paper, and there is no time to show it while the orders wait. She tried an apprentice twice; the block training was in the city and neither could pay for a room there. A course here in the winter, when the shop is quiet, would suit everybody, and two of the older men would teach.',
		'People work hard and the boats are good, but there is no talk of how things go beyond a word in the yard. Nobody knows what the next year will bring until it is there. When a boat was late last spring the crew heard it from the customer. She would like a short meeting every week and does not know how to keep it from turning into a list of complaints and nothing else.',
		'The crew is all local and all men but for the office. A woman who welds asked about work and did not come back after the tour; there is one washroom, and somebody made a remark. The owner has spoken with him. She wants the next person to be met better, whoever it is, and asks for a plain list of what to put right first, and for somebody to talk with the crew as well.',
		'There is nothing to rent within half an hour from May to October, since everything goes to visitors. Two people who had said yes turned the job down for want of a room. There is no bus. An old staff house stands empty, and needs a furnace and a permit before anybody can sleep there; the quote was more than she could pay out of one good season of work on her own.',
	],
};

const french: typeof english = {
	need: 'Il nous faut deux personnes pour la fibre de verre et une pour la cour avant la mise à l’eau du printemps, et presque personne ne répond à nos annonces. Les deux qui sont venues sont parties en moins d’un mois. Nous prendrions des gens qui débutent si quelqu’un nous aidait à les former.',
	goal: 'Deux personnes qui restent toute la saison, et une façon d’embaucher qui ne repart pas de zéro chaque printemps.',
	tried:
		'Des annonces sur trois sites d’emploi depuis août, une affiche au bord du chemin, un mot à l’école secondaire et une prime au personnel qui amène quelqu’un. Une personne est venue par un cousin. Le collège a envoyé deux noms, et ni l’un ni l’autre ne pouvait se rendre ici.',
	ready: 'Description de poste; Échelle de salaire; Plan de la maison du personnel; Dates d’embauche de l’an dernier',
	when: 'Après 16 h ou à midi; pas le vendredi pendant la saison',
	notes: [
		'La propriétaire a repris le chantier de son père et elle est fière des bateaux qui portent le nom de l’endroit partout dans le monde. L’équipe dit la même chose : elle voit partir ce qu’elle a fait. Les nouveaux n’entendent pas cette histoire avant d’arriver, et l’annonce n’en dit rien. Elle aimerait des mots pour le dire, et une journée où les familles viendraient voir l’atelier.',
		'Deux des anciens mènent l’atelier à leur façon, et les plus jeunes n’osent pas poser de questions. Il y a eu une dispute au sujet de la musique et une autre pour savoir qui balaie. Personne n’a été blessé, mais un bon travailleur est rentré chez lui et n’est pas revenu. La propriétaire l’apprend toujours en dernier et trouve difficile d’ouvrir la discussion avec eux.',
		'Le salaire dépasse d’un dollar celui de l’usine de poisson et reste loin de celui du chantier naval en ville. Il n’y a ni assurance collective ni régime de retraite; le prix demandé était trop élevé pour douze personnes. Ceux qui partent nomment le salaire, ceux qui restent nomment les heures et la patronne. Elle veut savoir ce que les autres offrent par ici avant de promettre.',
		'Six longues journées par semaine de mars à juin, puis des semaines courtes. Les parents ne peuvent pas commencer à six heures, car la garderie ouvre à sept heures et demie. Une personne a été congédiée pour cette raison et elle le regrette. Elle pourrait couper le quart en deux si quelqu’un lui montrait comment livrer les bateaux à temps, et si l’équipe était d’accord.',
		'Les trois qui connaissent le laminage ont tous plus de soixante ans. Ce qu’ils savent n’est écrit nulle part, et le temps manque pour le montrer quand les commandes attendent. Elle a essayé deux fois un apprenti; la formation se donnait en ville et aucun ne pouvait y payer une chambre. Un cours ici en hiver, quand l’atelier est tranquille, conviendrait à tout le monde.',
		'Les gens travaillent fort et les bateaux sont bons, mais on ne parle guère de la façon dont les choses vont. Personne ne sait ce que la prochaine année apportera avant qu’elle soit là. Quand un bateau a eu du retard le printemps dernier, l’équipe l’a su par le client. Elle voudrait une courte réunion chaque semaine, sans que cela devienne une liste de plaintes et rien de plus.',
		'L’équipe vient toute de la place, et ce ne sont que des hommes sauf au bureau. Une soudeuse s’est informée du travail et n’est pas revenue après la visite; il y a une seule salle de bain, et quelqu’un a fait une remarque. La propriétaire lui a parlé. Elle veut que la prochaine personne soit mieux accueillie, et demande une liste simple de ce qu’il faut corriger d’abord.',
		'Il n’y a rien à louer à moins d’une demi-heure de mai à octobre, car tout va aux visiteurs. Deux personnes qui avaient dit oui ont refusé l’emploi faute d’une chambre. Il n’y a pas d’autobus. Une ancienne maison du personnel est vide; il faut une fournaise et un permis avant que quelqu’un puisse y dormir, et le prix dépassait ce qu’une bonne saison peut rapporter ici.',
	],
};
