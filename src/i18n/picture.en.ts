import type { FactorGroup, Standing, Voice } from '../schema/vocabulary.ts';
import type { ByVoice } from './by-voice.ts';
import { manyEn } from './phrases.ts';
import type { StrengthUse } from './wizard-facts.ts';

/** Words of the picture of a workplace's factors, in English. */
export const pictureEn = {
	title: {
		employer: 'What draws people to your workplace, and what strains',
		practitioner: 'What draws people to this workplace, and what strains',
	} satisfies ByVoice,
	draws: 'Draws people in',
	strains: 'Strains',
	/** The two ends of the needle, in a word each. */
	ends: { strains: 'strains', draws: 'draws' },
	groups: {
		foundation: 'Foundation',
		mindset: 'Mindset',
		offerings: 'Offerings',
		needs: 'Needs',
		surroundings: 'Surroundings',
	} satisfies Record<FactorGroup, string>,
	standings: {
		strength: 'draws people in',
		stressor: 'strains',
		both: 'draws people in, and strains too',
		'not-discussed': 'not discussed',
	} satisfies Record<Standing, string>,
	named: (count: number) => `${manyEn(count, 'need', 'needs')} named`,
	suggested: (count: number) => `${manyEn(count, 'need', 'needs')} suggested`,
	uses: {
		'reason-to-come': 'A reason to come. Say it at',
		'support-for-the-new': 'It helps new people settle. Say it at',
		'ground-to-build-on': 'Something to build on. Say it at',
	} satisfies Record<StrengthUse, string>,
	unused: 'Something to build on. Say it in your first talk.',
	door: {
		employer: (number: number) => `door\u00A0${String(number)}`,
		practitioner: (number: number) => `partner\u00A0${String(number)}`,
	} satisfies Record<Voice, unknown>,
	elsewhere: { own: 'your centre', gap: 'a person to ask', explore: 'worth exploring later' },
};

export type PictureWords = typeof pictureEn;
