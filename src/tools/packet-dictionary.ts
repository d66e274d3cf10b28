import { format, resolveConfig } from 'prettier';
import type { Catalog } from '../catalog/catalog.ts';
import * as vocabulary from '../schema/vocabulary.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { consentSentences } from './consent-sentences.ts';
import { loadOrExit } from './command-line.ts';

/**
 * `node src/tools/packet-dictionary.ts > src/formats/packet-dictionary.ts`: makes the texts that links of introductions need not carry,
 * from the words of this directory as it stands.
 *
 * Until the first release the dictionary may be made again; the sum in `packing.test.ts` and the link in `carry.test.ts` then change with it. From
 * then on version 1 never changes: a changed letter makes every link
 * that was sent unreadable. A better one is a new version, with marks of its own in `formats/carry.ts`, beside the old.
 */
const catalog = loadOrExit('content');
const target = 'src/formats/packet-dictionary.ts';

/** What every packet holds stands last: the nearer a text, the fewer bits it takes to point at it. */
const sections: readonly (readonly [string, readonly string[]])[] = [
	['What people write, in French and English', [...commonWords(catalog, 'fr', 1_500), ...commonWords(catalog, 'en', 1_500)]],
	['Sectors, counties and needs', idsOf(catalog)],
	['Closed words', closedWords()],
	['Sentences of consent', consentSentences],
	['A reply', [emptyReply()]],
	['A packet', [emptyPacket()]],
];

const module = `/**
 * Version 1 of the texts that links of introductions need not carry: sender and receiver have them already. Made by
 * \`src/tools/packet-dictionary.ts\`.
 *
 * NEVER CHANGE A LETTER once it was released: every link that was sent would become unreadable. A test holds its sum. The code works for any
 * directory; another one only gets slightly longer links.
 */
export const packetDictionary = [
${sections.map(([title, texts]) => `// ${title}.\n${inLines(texts)}`).join('\n')}
].join('');
`;
process.stdout.write(await format(module, { ...(await resolveConfig(target)), filepath: target }));

function idsOf({ sectors, places, needs }: Catalog): string[] {
	return [...sectors.map(({ id }) => id), ...places.counties.map(({ id }) => id), ...needs.map(({ id }) => id)].map(
		(id) => `${id}","`,
	);
}

function closedWords(): string[] {
	const { serviceLanguages, employerKinds, declineReasons, replyAnswers, reachWays, consentWays, factorIds } = vocabulary;
	const asks = [
		'size-not-said',
		'sector-not-said',
		'kind-not-said',
		'county-not-said',
		'language-not-known',
		'status-unclear',
		'whose-business',
		'whom-you-hire',
	];
	return [
		...[...serviceLanguages, ...employerKinds, ...declineReasons, ...replyAnswers, ...reachWays, ...consentWays].map(quoted),
		...asks.map((code) => `"code":"${code}","service":"`),
		...['strength', 'both', 'stressor'].map((standing) => `","standing":"${standing}","note":"`),
		...factorIds.map((id) => `"},{"factor":"${id}","standing":"`),
		...['@gmail.com', '@novascotia.ca', '.org', '.ca', '902-', '1-800-'],
	];
}

function quoted(word: string): string {
	return `"${word}",`;
}

/** The keys of a packet in the order of writing, with the values they have most often. */
function emptyPacket(): string {
	return [
		'{"format":"lodestone-packet","version":1,"id":"","created":"2027-01-","status":"withdrawn","language":"fr","voice":"employer",',
		'"status":"sent","language":"en","voice":"practitioner","from":{"name":"","role":"","organization":"","email":"","phone":"902-"},',
		'"to":{"door":"","organization":"","desk":"","services":[""],"confirmed":"2026-1"},',
		'"about":{"employer":"","county":"","community":"","sector":"","employees":1,"kind":"business"},',
		'"need":{"needs":[{"need":"","urgent":true},{"need":""}],"words":"","goal":""},"factors":[{"factor":"","standing":"","note":""}],',
		'"why":{"answers":[{"need":"","service":""},{"need":"","service":""}],"ask":[{"code":"condition-in-words","service":""}],"ready":[""]},',
		'"tried":"","reach":{"name":"","role":"","phone":"902-","email":"","prefer":"email","prefer":"phone","when":"","language":"en"},',
		'"consent":{"text":"","by":"","given":"2026-1","how":"in-person","until":"2027-0","withdraw":""},"reply":{"by":"2026-12-","key":""}}',
	].join('');
}

function emptyReply(): string {
	return [
		'{"format":"lodestone-reply","version":1,"packet":"","key":"","answered":"2026-1","answer":"not-for-us","reason":"other-help",',
		'"answer":"accepted","betterDoor":{"door":"","name":""},"time":{"day":"2026-12-","at":"10:00"},"by":{"role":"","email":"","phone":"902-"},"words":""}',
	].join('');
}

/** Words and short phrases that the typology uses most, longest gain first, until they fill so many characters. The most useful stands last. */
function commonWords({ needs, factors }: Catalog, language: SiteLanguage, characters: number): string[] {
	const texts = [
		...needs.flatMap(({ words }) => [words[language].sentence, ...words[language].youMightSay]),
		...factors.flatMap(({ words }) => [words[language].asStrength, words[language].asStressor, ...words[language].questions]),
	];
	const counts = new Map<string, number>();
	for (const text of texts) {
		const words = text.split(/\s+/).map((word) => word.replace(/[.,;:!?]$/, ''));
		for (const [at] of words.entries())
			for (const length of [1, 2, 3]) {
				const phrase = words.slice(at, at + length).join(' ');
				if (at + length <= words.length && phrase.length > 3) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
			}
	}
	const gain = ([phrase, count]: readonly [string, number]) => (count - 1) * (phrase.length - 2);
	const best = [...counts].sort((one, other) => gain(other) - gain(one) || (one[0] < other[0] ? -1 : 1));
	const chosen: string[] = [];
	let length = 0;
	for (const [phrase] of best) {
		if (chosen.some((other) => other.includes(phrase))) continue;
		length += phrase.length + 1;
		if (length > characters) break;
		chosen.push(phrase);
	}
	return chosen.reverse().map((phrase) => `${phrase} `);
}

/** Texts joined to string literals of about 110 characters. */
function inLines(texts: readonly string[]): string {
	const lines = texts.join('').match(/[^]{1,110}/gu) ?? [];
	return lines.map((line) => `${JSON.stringify(line)},`).join('\n');
}
