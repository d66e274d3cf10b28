/** The words of a need that somebody's own words are held against. */
export interface NeedWords {
	readonly title: string;
	readonly sentence: string;
	readonly youMightSay: readonly string[];
	readonly synonyms: readonly string[];
}
