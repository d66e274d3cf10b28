import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { freshnessFileSchema } from '../../../src/schema/freshness.ts';

const temporary = mkdtempSync(join(tmpdir(), 'lodestone-freshness-'));
afterAll(() => {
	rmSync(temporary, { recursive: true });
});
let folders = 0;

/** The small valid content, with fields added at the end of the front matter of some files. */
function contentWith(fields: Readonly<Record<string, string>>): string {
	folders += 1;
	const folder = join(temporary, `content-${folders}`);
	cpSync('tests/fixtures/valid', folder, { recursive: true });
	for (const [name, more] of Object.entries(fields)) {
		const file = join(folder, name);
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, name.endsWith('.yaml') ? text + more : text.replace(/\n---\n/, `\n${more}---\n`));
	}
	return folder;
}

const confirmed = (date: string) => `confirmations:\n  - { date: '${date}', role: Manager, method: phone, facts: [all] }\n`;
const mixed = contentWith({
	'services/job-fair.md': confirmed('2026-05-20'),
	'services/wage-help.md': confirmed('2025-11-20'),
	'organizations/east-centre.md': confirmed('2026-11-01'),
});

function run(content: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/tools/freshness.ts', '--content', content, '--today', '2026-11-20', ...words],
		{ encoding: 'utf8', env: { ...process.env, ...environment } },
	);
	return { status, stdout, stderr };
}

function draftsOf(content: string, words: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
	folders += 1;
	const folder = join(temporary, `drafts-${folders}`);
	const { status, stderr } = run(content, ['--drafts', folder, ...words], environment);
	if (status !== 0) throw new Error(stderr);
	return { stderr, folder, names: readdirSync(temporary).includes(`drafts-${folders}`) ? readdirSync(folder).sort() : [] };
}

describe('npm run freshness', () => {
	test('prints lodestone-freshness on standard output and nothing else', () => {
		const { status, stdout, stderr } = run(mixed, ['--json']);
		expect([status, stderr]).toEqual([0, '']);
		expect(freshnessFileSchema.parse(JSON.parse(stdout)).counts).toMatchObject({
			open: 4,
			confirmed: 1,
			due: 1,
			overdue: 1,
			unconfirmed: 1,
		});
	});

	test('tells people what is due, for whom, and since when', () => {
		expect(run(mixed, []).stdout).toMatchInlineSnapshot(`
			"How fresh the listings are on November 20, 2026

			4 open listings:
			  1  confirmed
			  1  due to be confirmed again
			  1  overdue: colder and lower in plans, still suggested
			  0  overdue for so long that nothing suggests them; found by name
			  1  never confirmed by anybody: nothing decays, and somebody should ask for the first time

			Confirmed in the last 180 days: 1 of 4 (25%). In the last 365 days: 3 of 4 (75%).
			Half of the confirmations are at most 184 days old.
			No mistake has been reported yet.

			To be asked again: 2 organizations

			East Centre: by phone: 902-555-0100
			  Wage Help (wage-help): overdue since November 20, 2026, no longer suggested from May 20, 2027

			Harbour Network: by phone: 1-800-555-0100
			  Job Fair (job-fair): due since November 20, 2026, overdue from May 20, 2027
			    first reminder, fell on November 20, 2026

			To be asked for the first time: 1 organization with 1 listing
			  Harbour Network (1 listing): by phone: 1-800-555-0100
			"
		`);
	});

	test('speaks French', () => {
		expect(run(mixed, ['--language', 'fr']).stdout).toContain('À qui redemander\u00A0:');
	});

	test('where nobody confirmed anything, nobody is reminded', () => {
		const { stdout } = run('tests/fixtures/valid', []);
		expect(stdout).toContain('Nobody has to be asked again today.');
		expect(stdout).toContain('To be asked for the first time: 2 organizations with 4 listings');
	});

	test.each([
		['another language', ['--language', 'de'], 'not a language'],
		['a day that is none', ['--today', '2026-13-01'], 'not a day'],
		['a word that it does not know', ['--draft', 'x'], 'Use: npm run freshness'],
		['--first alone', ['--first'], '--drafts DIR'],
	])('%s gets one sentence and exit code 2', (_, words, sentence) => {
		const { status, stdout, stderr } = run('tests/fixtures/valid', words);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
	});
});

describe('drafts', () => {
	const ready = contentWith({
		'services/job-fair.md': confirmed('2026-05-20'),
		'organizations/east-centre.md': `reviewContacts:
  - { role: Program mailbox, email: programs@example.ca }
  - { role: Front office, email: office@example.ca, language: fr }
`,
		'directory.yaml': 'stewardEmail: steward@example.ca\n',
	});
	const site = { LODESTONE_SITE: 'https://lodestone.example.ca', LODESTONE_BASE: '/lodestone/' };

	test('one letter for each organization with something due, ready to send', () => {
		const { folder, names, stderr } = draftsOf(ready, [], site);
		expect(names).toEqual(['harbour-network.en.txt']);
		expect(readFileSync(join(folder, names[0]!), 'utf8')).toMatchInlineSnapshot(`
			"To: by phone: 1-800-555-0100
			Reply-To: steward@example.ca
			Subject: Harbour Network in Lodestar: is this still true?

			Hello,

			Lodestar is a free directory of the supports for employers in Harbour Province. It sends employers to Harbour Network, and we ask you about 2 listings. Somebody at your organization confirmed what we say, and it is time to ask again. 1 listing among them has never been confirmed by anybody.

			Please read what is listed today, below. Then do one of two things:

			1. It is all true. Open the first link under the listing, “Nothing has changed”, and send what it shows. That is the one step. Or answer this email with the words “Nothing has changed”.

			2. Something is different. Open the second link, change what is different, and send it as the page says. You need no account. Or answer this email and say what is different.

			Please do so in the next three weeks, or by May 20, 2027 at the latest. If nobody answers, a listing first counts as overdue: the desks of an organization count as cold, and a service comes after others in plans. Later, nothing suggests it any more. It can still be found by its name. The days stand under each listing.

			WHAT IS LISTED TODAY

			Job Fair
			--------
			Last confirmed on May 20, 2026. Overdue from May 20, 2027. No longer suggested from November 20, 2027.
			What you get: Job fair where employers meet people who look for work.
			Needs it answers: Meet people
			Size of employer: No limit found
			Kind of employer: No limit found
			Sector: No limit found
			Where: All of Harbour Province
			First steps: Call your centre and ask for the date.
			Cost: Not stated. Ask.
			How: Not stated. Ask.
			Language: Not stated. Ask.
			Its page: https://lodestone.example.ca/lodestone/services/job-fair/
			Nothing has changed: https://lodestone.example.ca/lodestone/update/?id=job-fair#confirm
			Something has changed: https://lodestone.example.ca/lodestone/update/?id=job-fair

			Harbour Network
			---------------
			Never confirmed by anybody.
			What it does: Job centres that help employers find people, in every county.
			Front desk: Phone 1-800-555-0100
			Serves: All of Harbour Province
			Its page: https://lodestone.example.ca/lodestone/organizations/harbour-network/
			Nothing has changed: https://lodestone.example.ca/lodestone/update/?id=harbour-network#confirm
			Something has changed: https://lodestone.example.ca/lodestone/update/?id=harbour-network

			The steward of Lodestar, steward@example.ca

			You get this because your desk is the way to reach the organization that the listing gives. Should somebody else look after it, please tell us which role and mailbox to ask.
			"
		`);
		expect(stderr).not.toContain('cannot be sent');
	});

	test('the later reminders go to the second contact, in its language', () => {
		const late = contentWith({
			'organizations/east-centre.md': `${confirmed('2025-12-01')}reviewContacts:
  - { role: Program mailbox, email: programs@example.ca }
  - { role: Bureau, email: office@example.ca, language: fr }
`,
			'directory.yaml': 'stewardEmail: steward@example.ca\n',
		});
		const { folder, names } = draftsOf(late, [], site);
		expect(names).toEqual(['east-centre.fr.txt']);
		expect(readFileSync(join(folder, names[0]!), 'utf8')).toMatchInlineSnapshot(`
			"To: office@example.ca
			Cc: programs@example.ca
			Reply-To: steward@example.ca
			Subject: Il reste deux semaines : la fiche « East Centre » est-elle toujours exacte?

			Bonjour,

			Lodestar est un répertoire gratuit des services aux employeurs en Province du Havre. Il dirige des employeurs vers East Centre, et nous vous posons la question pour 2 fiches. C’est le dernier rappel. La confirmation cesse de compter le 1er décembre 2026. Une de ces fiches n’a jamais été confirmée.

			Veuillez lire ci-dessous ce qui est inscrit aujourd’hui. Puis, au choix :

			1. Tout est exact. Ouvrez le premier lien sous la fiche, « Rien n’a changé », et envoyez ce qu’il montre. C’est tout. Ou répondez à ce courriel par les mots « Rien n’a changé ».

			2. Quelque chose est différent. Ouvrez le deuxième lien, changez ce qui est différent et envoyez-le comme la page l’explique. Il ne faut pas de compte. Ou répondez à ce courriel en disant ce qui est différent.

			Merci de le faire d’ici le 1er décembre 2026. Sans réponse, une fiche compte d’abord comme en retard : les bureaux d’un organisme comptent comme froids, et un service vient après d’autres dans les plans. Plus tard, plus rien ne la suggère. On la trouve encore par son nom. Les dates sont sous chaque fiche.

			CE QUI EST INSCRIT AUJOURD’HUI

			East Centre
			-----------
			Confirmé la dernière fois le 1er décembre 2025. En retard à partir du 1er décembre 2026. N’est plus suggéré à partir du 1er juin 2027.
			Ce qu’il fait : Centre d’emploi pour les employeurs et les chercheurs d’emploi du comté de l’Est.
			Service aux employeurs :
			  - Téléphone 902-555-0100
			  - Sur place 1 Wharf Road, Eastport
			Bureau : 1 Wharf Road, Eastport
			Dessert : Comté de l’Est
			Site Web : https://east.example.ca/
			Sa page : https://lodestone.example.ca/lodestone/fr/organizations/east-centre/
			Rien n’a changé : https://lodestone.example.ca/lodestone/fr/update/?id=east-centre#confirm
			Quelque chose a changé : https://lodestone.example.ca/lodestone/fr/update/?id=east-centre

			Wage Help
			---------
			Jamais confirmé.
			Ce que vous obtenez : Subvention salariale pour une première embauche dans une petite entreprise.
			Besoins auxquels il répond : Payer des gens
			Taille de l’employeur : De 1 à 20 employés
			Genre d’employeur : Aucune limite trouvée
			Secteur : Pêche
			Où : Comté de l’Est
			Demandez-leur : Le poste doit être nouveau.
			Premières démarches : Demandez au service aux employeurs avant d’embaucher.
			Coût :
			  - Vous verse de l’argent
			  - Paie 50 % du salaire, jusqu’à 5 000 $.
			Comment : Non précisé. Demandez.
			Langue : Non précisé. Demandez.
			Sa page : https://lodestone.example.ca/lodestone/fr/services/wage-help/
			Rien n’a changé : https://lodestone.example.ca/lodestone/fr/update/?id=wage-help#confirm
			Quelque chose a changé : https://lodestone.example.ca/lodestone/fr/update/?id=wage-help

			La personne responsable de Lodestar, steward@example.ca

			Vous recevez ceci parce que votre organisme a donné cette adresse pour cela (Bureau). Si une autre convient mieux, dites-le-nous.
			"
		`);
	});

	test('without a steward and a site each draft begins with what has to be set', () => {
		const { folder, names, stderr } = draftsOf(mixed);
		expect(stderr).toContain('cannot be sent yet');
		const [first = '', second = ''] = readFileSync(join(folder, names[0]!), 'utf8').split('\n\n');
		expect(first).toMatch(/^NOT READY TO SEND\..*\n- .*stewardEmail.*\n- LODESTONE_SITE is not set/);
		expect(second).not.toContain('Reply-To');
	});

	test('nothing due, nothing written', () => {
		const { names, stderr } = draftsOf('tests/fixtures/valid', [], site);
		expect(names).toEqual([]);
		expect(stderr).toContain('No draft was written');
	});

	test('with --first whoever was never asked gets a first letter', () => {
		const { folder, names } = draftsOf('tests/fixtures/valid', ['--first'], site);
		expect(names).toEqual(['east-centre.en.txt', 'harbour-network.en.txt']);
		expect(readFileSync(join(folder, names[0]!), 'utf8')).toContain('nobody at your organization has confirmed it yet');
	});
});
