import { describe, expect, test } from 'vitest';
import { wizardEn } from '../../../src/i18n/wizard.en.ts';
import { wizardFr } from '../../../src/i18n/wizard.fr.ts';
import type { Plan } from '../../../src/planner/plan-types.ts';
import type { Voice } from '../../../src/schema/vocabulary.ts';
import { headlineOf } from '../../../src/wizard/headline.ts';
import { planned, planOf, wanted } from './build.ts';

const answer = (need: string) => ({ need, service: `service-${need}`, level: 'core' as const });
const saidOf = (plan: Partial<Plan>, voice: Voice = 'employer') => ({
	en: wizardEn.plan.headline(headlineOf(planOf(plan), ['a', 'b']), voice).join(' '),
	fr: wizardFr.plan.headline(headlineOf(planOf(plan), ['a', 'b']), voice).join(' '),
});

describe('the first sentence of a plan', () => {
	const three = ['a', 'b', 'c'];
	const demand = three.map((need) => wanted(need));

	test('one door for one thing', () => {
		expect(saidOf({ demand: [wanted('a')], doors: [planned('one', [answer('a')])] })).toMatchInlineSnapshot(`
			{
			  "en": "1 door helps with the one thing you named.",
			  "fr": "1 porte aide pour la seule chose que vous avez nommée.",
			}
		`);
	});

	test('two doors for three things, proved to be the fewest', () => {
		const doors = [planned('one', [answer('a'), answer('b')]), planned('two', [answer('c')])];
		expect(saidOf({ demand, doors })).toMatchInlineSnapshot(`
			{
			  "en": "2 doors help with all 3 things you named. No single one does it as well.",
			  "fr": "2 portes aident pour les 3 choses que vous avez nommées. Aucune ne le fait aussi bien à elle seule.",
			}
		`);
	});

	test('three doors, proved to be the fewest', () => {
		expect(saidOf({ demand, doors: three.map((need) => planned(need, [answer(need)])) })).toMatchInlineSnapshot(`
			{
			  "en": "3 doors help with all 3 things you named. Fewer would not do it as well.",
			  "fr": "3 portes aident pour les 3 choses que vous avez nommées. Un plus petit nombre ne ferait pas aussi bien.",
			}
		`);
	});

	test('nothing is claimed that was not proved', () => {
		const doors = [planned('one', [answer('a'), answer('b')]), planned('two', [answer('c')])];
		expect(saidOf({ demand, doors, exact: false }).en).toBe('2 doors help with all 3 things you named.');
	});

	test('a gap is said', () => {
		const doors = [planned('one', [answer('a'), answer('b')])];
		expect(saidOf({ demand, doors, unanswered: [{ need: 'c', fallback: 'f' }] })).toMatchInlineSnapshot(`
			{
			  "en": "1 door helps with 2 of the 3 things you named. For one thing, no door is known; see whom to turn to instead.",
			  "fr": "1 porte aide pour 2 des 3 choses que vous avez nommées. Pour une chose, aucune porte n’est connue; voyez à qui vous adresser.",
			}
		`);
	});

	test('nothing but gaps still ends at a person', () => {
		expect(saidOf({ demand: [wanted('a')], unanswered: [{ need: 'a', fallback: 'f' }] })).toMatchInlineSnapshot(`
			{
			  "en": "No door is known for the one thing you named. A person can still help.",
			  "fr": "Aucune porte n’est connue pour la seule chose que vous avez nommée. Une personne peut quand même aider.",
			}
		`);
	});

	test('a practitioner reads what the own centre does, and what partners add', () => {
		const own = [{ ...answer('a'), door: 'centre' }];
		const doors = [planned('one', [answer('b')]), planned('two', [answer('c')])];
		expect(saidOf({ demand, own, doors }, 'practitioner')).toMatchInlineSnapshot(`
			{
			  "en": "Your centre itself does 1 of the 3 things named. 2 partners help with the other 2. No single one does it as well.",
			  "fr": "Votre centre fait lui-même 1 des 3 choses nommées. 2 partenaires aident pour les 2 autres. Aucun ne le fait aussi bien à lui seul.",
			}
		`);
	});

	test('a centre that does it all is said to', () => {
		const own = three.map((need) => ({ ...answer(need), door: 'centre' }));
		expect(saidOf({ demand, own }, 'practitioner')).toMatchInlineSnapshot(`
			{
			  "en": "Your centre itself does all 3 things named.",
			  "fr": "Votre centre fait lui-même les 3 choses nommées.",
			}
		`);
	});

	test('where only stressors are known, no need is said to be named', () => {
		expect(saidOf({ demand: [wanted('a', 'explore')], doors: [planned('one', [answer('a')])] })).toMatchInlineSnapshot(`
			{
			  "en": "No need is named yet, only what strains. 1 door helps with what often eases it.",
			  "fr": "Aucun besoin n’est encore nommé, seulement ce qui pèse. 1 porte offre ce qui l’allège souvent.",
			}
		`);
	});

	describe('who tapped one button and named nothing', () => {
		const urgently = (need: string) => ({
			...wanted(need),
			because: [{ code: 'picked-directly' as const }, { code: 'said-urgent' as const }],
		});
		const tapped = [urgently('a'), urgently('b')];

		test('reads of what they need now, not of things they named', () => {
			expect(saidOf({ demand: tapped, doors: [planned('one', [answer('a'), answer('b')])] })).toMatchInlineSnapshot(`
				{
				  "en": "1 door helps with what you need now.",
				  "fr": "1 porte aide pour ce dont vous avez besoin maintenant.",
				}
			`);
		});

		test('reads of it in every shape of a plan', () => {
			const door = [planned('one', [answer('a')])];
			const own = [{ ...answer('b'), door: 'centre' }];
			const gap = [{ need: 'b', fallback: 'f' }];
			expect([
				saidOf({ demand: tapped, doors: door, own }, 'practitioner'),
				saidOf({ demand: tapped, doors: door, unanswered: gap }),
				saidOf({ demand: tapped, unanswered: [...gap, { need: 'a', fallback: 'f' }] }),
			]).toMatchInlineSnapshot(`
				[
				  {
				    "en": "Your centre itself does a part of what they need now. 1 partner helps with the rest.",
				    "fr": "Votre centre fait lui-même une partie de ce dont l’employeur a besoin maintenant. 1 partenaire aide pour le reste.",
				  },
				  {
				    "en": "1 door helps with a part of what you need now. For the rest, no door is known; see whom to turn to instead.",
				    "fr": "1 porte aide pour une partie de ce dont vous avez besoin maintenant. Pour le reste, aucune porte n’est connue; voyez à qui vous adresser.",
				  },
				  {
				    "en": "No door is known for what you need now. A person can still help.",
				    "fr": "Aucune porte n’est connue pour ce dont vous avez besoin maintenant. Une personne peut quand même aider.",
				  },
				]
			`);
		});

		test('and named one thing beside it reads of what is needed too', () => {
			const demand = [...tapped, wanted('c')];
			expect(
				saidOf({
					demand,
					doors: [
						planned(
							'one',
							demand.map(({ need }) => answer(need)),
						),
					],
				}).en,
			).toBe('1 door helps with what you need now.');
		});
	});

	test('nothing said has no headline', () => {
		expect(saidOf({})).toEqual({ en: '', fr: '' });
	});
});
