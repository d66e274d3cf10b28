import type { RolesWords } from './roles.en.ts';
import { listFr } from './phrases.ts';

/** Words of the page on who does what among the organizations. French. */
export const rolesFr: RolesWords = {
	title: 'Qui fait quoi, et qui passe le relais à qui',
	trail: 'Rôles',
	description: (names) =>
		`Comment ${String(names)} organismes au service des employeurs travaillent ensemble\u00A0: qui passe le relais à qui, qui est membre de quel réseau, et ce que chacun ne fait pas.`,
	lead: 'Aucun organisme ne fait tout. Voici ce que chacun ne fait pas, à qui il passe le relais, et avec qui il travaille.',
	source:
		'Tiré de pages publiques et de rapports. Personne dans ces organismes ne l’a encore confirmé, et il y a sûrement plus de liens que ceux-ci.',
	picture: {
		heading: 'Le schéma',
		alternative: (names, lines, hubs) =>
			`${String(names)} organismes sont placés autour d’un cercle, genre par genre, avec ${String(lines)} lignes entre eux. C’est à ${listFr(hubs.map((hub) => `${hub.name} (${String(hub.lines)})`))} que mènent le plus de lignes. La liste qui suit nomme chaque ligne, et aussi qui travaille avec qui.`,
		legend: {
			'hands-over': 'passe le relais à',
			member: 'est membre de',
			through: 'on le joint par',
		},
		hover: 'Pointez un nom pour voir ses lignes. Cliquez pour ouvrir sa page.',
		narrow: 'Sur un écran plus large, un schéma se trouve ici. La liste qui suit dit la même chose.',
	},
	list: 'La liste',
	notFor: 'Pas pour\u00A0:',
	relations: {
		handsOverTo: 'Passe le relais à',
		takesOverFrom: 'Reçoit le relais de',
		memberOf: 'Membre de',
		members: 'Membres',
		worksBeside: 'Travaille avec',
		reachThrough: 'On le joint par',
		takesCallsFor: 'Reçoit les appels pour',
	},
	silent: (count) =>
		`Pour ${String(count)} autres organismes, nous n’avons trouvé ni lien ni limite. Ils sont dans la liste de tous les organismes.`,
	all: 'Tous les organismes',
	shortKinds: {
		'nova-scotia-works-provider': 'Nova Scotia Works',
		'sector-council': 'Conseils sectoriels',
		'regional-enterprise-network': 'REN',
		cbdc: 'CBDC',
		'provincial-government': 'Province',
		'federal-government': 'Canada',
		'municipal-government': 'Municipalités',
		'indigenous-organization': 'Organismes autochtones',
		'business-association': 'Gens d’affaires',
		'post-secondary': 'Collèges et universités',
		'lender-or-investor': 'Prêteurs et investisseurs',
		'community-organization': 'Communauté',
		other: 'Autres',
	},
};
