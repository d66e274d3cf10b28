import Fuse from 'fuse.js';
import type { SiteLanguage } from '../schema/vocabulary.ts';
import { everydayEnglish } from './everyday.en.ts';
import { everydayFrench } from './everyday.fr.ts';
import { fold, isEmpty, stem } from './prepare.ts';

export interface NeedWords {
	readonly title: string;
	readonly sentence: string;
	readonly youMightSay: readonly string[];
	readonly synonyms: readonly string[];
}
export interface NeedMatch {
	readonly need: string;
	readonly score: number;
}
export type MatchNeeds = (text: string) => NeedMatch[];

const P = {
	title: 0.8, say: 0.6, syn: 0.8, sentence: 0.25, cue: 1, multi: 1.25, N0: 0.5, window: 5, phraseBonus: 0.5, unknown: 1.5, elsewhere: 4, K: 3, cov: 0.5, cut: 0.3, gap: 0.35, typo: 0.7, sub: 0.5,
	...JSON.parse(process.env.P ?? '{}'),
};

export function needMatcher(needs: Readonly<Record<string, NeedWords>>, language: SiteLanguage): MatchNeeds {
	const data = language === 'en' ? everydayEnglish : everydayFrench;
	const same = new Map<string, string>();
	for (const line of data.sameWords.trim().split('\n')) {
		const [first, rest] = line.split(': ');
		const to = first!;
		for (const w of [first!, ...rest!.split(' ')]) { same.set(w, to); }
	}
	const words = (text: string): string[] => fold(text).split(' ').filter(Boolean).map((w) => {
		const s = same.get(w);
		if (s) return isEmpty(s, language) ? s : stem(s, language);
		if (isEmpty(w, language)) return w;
		const st = stem(w, language);
		return same.get(st) ?? st;
	});
	const articles = new Set('a an the of to is are it le la les l de du des d un une en'.split(' '));
	const ids = Object.keys(needs);
	const N = ids.length;
	const cues = new Map<string, { words: string[]; needs: Map<string, number> }>();
	const add = (ws: string[], need: string, s: number) => {
		const key = ws.join(' ');
		let c = cues.get(key);
		if (!c) cues.set(key, (c = { words: ws, needs: new Map() }));
		c.needs.set(need, Math.max(s, c.needs.get(need) ?? 0));
	};
	const phrases: { need: string; words: Set<string> }[] = [];
	const heads = new Map<string, string[]>();
	for (const id of ids) {
		const { title, sentence, youMightSay, synonyms } = needs[id]!;
		for (const [t, s] of [[title, P.title], [sentence, P.sentence], ...youMightSay.map((x) => [x, P.say]), ...synonyms.map((x) => [x, P.syn])] as [string, number][]) {
			const ws = words(t).filter((w) => !isEmpty(w, language));
			for (const w of ws) add([w], id, s);
			if (s !== P.sentence && ws.length > 1) phrases.push({ need: id, words: new Set(ws) });
		}
		for (const syn of [title, ...synonyms]) heads.set(fold(syn), [...(heads.get(fold(syn)) ?? []), id]);
	}
	for (const line of data.saidFor.trim().split('\n')) {
		const [head, list] = line.split(': ');
		const to = heads.get(fold(head!));
		if (!to) { if (process.env.DEBUGHEADS) console.log('no need for', head); continue; }
		for (const cue of list!.split(', ')) {
			const ws = [...new Set(words(cue).filter((w) => !articles.has(w)))];
			if (ws.length === 1 && isEmpty(ws[0]!, language)) continue;
			if (ws.length) for (const id of to) add(ws, id, P.cue);
		}
	}
	const elsewhere = new Set(data.elsewhere.trim().split(/\s+/).map((w) => words(w)[0]!));
	for (const w of [...elsewhere]) if (cues.has(w)) elsewhere.delete(w);
	const mass = (c: { needs: Map<string, number> }) => [...c.needs.values()].reduce((a, b) => a + b, 0);
	const weight = (c: { words: string[]; needs: Map<string, number> }) => Math.max(0.05, Math.log((N + 1) / (mass(c) + P.N0))) * (c.words.length > 1 ? P.multi : 1);
	const known = new Set([...cues.values()].flatMap((c) => c.words));
	const multi = [...cues.values()].filter((c) => c.words.length > 1);
	const fuse = new Fuse([...known].filter((w) => w.length > 3), { includeScore: true, threshold: 0.3, minMatchCharLength: 3, distance: 10 });
	const fix = (w: string): string | undefined => {
		if (w.length < 5) return undefined;
		const hit = fuse.search(w, { limit: 4 }).find(({ item }) => Math.abs(item.length - w.length) <= 1 && item[0] === w[0]);
		return hit?.item;
	};
	return (text) => {
		const said = words(text);
		const at = new Map<string, number[]>();
		const sure = new Map<string, number>();
		let total = 0, heard = 0;
		said.forEach((w, i) => {
			let k = w;
			let sr = 1;
			if (!known.has(w) && !isEmpty(w, language) && !elsewhere.has(w)) { const f = fix(w); if (f) { k = f; sr = P.typo; } }
			if (!at.has(k)) { at.set(k, []); sure.set(k, sr); }
			at.get(k)!.push(i);
		});
		const E = new Map<string, number>();
		const W = new Map<string, number>();
		const usedBy = new Map<string, Set<string>>();
		for (const c of multi) {
			const pos = c.words.map((w) => at.get(w));
			if (pos.some((p) => !p)) continue;
			const span = P.window + c.words.length;
			const anchored = pos[0]!.some((p0) => pos.every((ps) => ps!.some((p) => Math.abs(p - p0) < span)));
			if (!anchored) continue;
			const s = Math.min(...c.words.map((w) => sure.get(w)!));
			const wt = weight(c) * s;
			for (const [n, st] of c.needs) {
				E.set(n, (E.get(n) ?? 0) + wt * st);
				const u = usedBy.get(n) ?? new Set(); c.words.forEach((w) => u.add(w)); usedBy.set(n, u);
			}
			for (const w of c.words) W.set(w, Math.max(W.get(w) ?? 0, 1));
		}
		for (const [w] of at) {
			if (isEmpty(w, language)) continue;
			const c = cues.get(w);
			if (c) {
				const wt = weight(c) * sure.get(w)!;
				for (const [n, st] of c.needs) E.set(n, (E.get(n) ?? 0) + wt * st * (usedBy.get(n)?.has(w) ? P.sub : 1));
				total += weight(c); heard += wt;
			} else if (elsewhere.has(w)) total += P.elsewhere;
			else if (W.has(w)) { total += 1; heard += 1; }
			else total += P.unknown;
		}
		for (const ph of phrases) {
			let got = 0, all = 0, n = 0;
			for (const w of ph.words) { const c = cues.get(w)!; const wt = weight(c); all += wt; if (at.has(w)) { got += wt * sure.get(w)!; n++; } }
			if (n < 2) continue;
			const key = ph.need;
			const bonus = P.phraseBonus * got * (got / all);
			bonusOf.set(key, Math.max(bonusOf.get(key) ?? 0, bonus));
		}
		for (const [n, b] of bonusOf) E.set(n, (E.get(n) ?? 0) + b);
		bonusOf.clear();
		const coverage = total ? heard / total : 0;
		const out = [...E].map(([need, e]) => ({ need, score: Math.round(100 * (e / (e + P.K)) * (1 - P.cov + P.cov * coverage)) / 100, e }));
		const top = Math.max(0, ...out.map((o) => o.score));
		if (top < P.cut) return [];
		return out.filter((o) => o.score >= top * P.gap).sort((a, b) => b.e - a.e || (a.need < b.need ? -1 : 1)).slice(0, 8).map(({ need, score }) => ({ need, score }));
	};
}
const bonusOf = new Map<string, number>();
