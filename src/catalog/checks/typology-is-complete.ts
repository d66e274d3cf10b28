import { factorIds } from '../../schema/vocabulary.ts';
import { type Entries, problemAt } from '../entries.ts';
import type { Problem } from '../problem.ts';
import { quote, suggest } from '../problem-words.ts';

/** `typology.yaml` lists each need once, in the group that the need names, and each factor once, with a file for each. */
export function typologyIsComplete({ typology, needs, folders }: Entries): Problem[] {
	if (typology === undefined) return [];
	const problems: Problem[] = [];
	const groupOf = new Map<string, string>();
	const groups = new Set<string>();
	typology.front.realms.forEach((realm, realmIndex) => {
		realm.groups.forEach((group, groupIndex) => {
			const groupPath = ['realms', realmIndex, 'groups', groupIndex];
			if (groups.has(group.id)) {
				problems.push(
					problemAt(typology, [...groupPath, 'id'], {
						code: 'group-listed-twice',
						message: `The group ${quote(group.id)} is there twice.`,
						fix: 'Keep one of the two, or rename one.',
					}),
				);
			}
			groups.add(group.id);
			group.needs.forEach((need, index) => {
				const path = [...groupPath, 'needs', index];
				if (groupOf.has(need)) {
					const message = `The need ${quote(need)} is already in the group ${quote(groupOf.get(need))}.`;
					problems.push(problemAt(typology, path, { code: 'need-listed-twice', message, fix: 'Keep it in one group.' }));
				} else if (!folders.needs.ids.has(need)) {
					const message = `${quote(need)} is not a need in content/needs.`;
					const fix = suggest(need, folders.needs.ids, 'add that need');
					problems.push(problemAt(typology, path, { code: 'unknown-need', message, fix }));
				}
				groupOf.set(need, groupOf.get(need) ?? group.id);
			});
		});
	});
	for (const { id, english } of needs) {
		const group = groupOf.get(id);
		if (!groups.has(english.front.group)) {
			const message = `${quote(english.front.group)} is not a group in content/typology.yaml.`;
			const fix = suggest(english.front.group, groups, 'add the group there');
			problems.push(problemAt(english, ['group'], { code: 'unknown-group', message, fix }));
		} else if (group === undefined) {
			const message = `The need ${quote(id)} is not in content/typology.yaml.`;
			const fix = `Add it there to the group ${quote(english.front.group)}.`;
			problems.push(problemAt(english, [], { code: 'need-not-listed', message, fix }));
		} else if (group !== english.front.group) {
			const message = `The need names the group ${quote(english.front.group)}; content/typology.yaml lists it in ${quote(group)}.`;
			problems.push(problemAt(english, ['group'], { code: 'group-differs', message, fix: 'Make the two agree.' }));
		}
	}
	typology.front.factors.forEach((factor, index, all) => {
		if (all.indexOf(factor) !== index) {
			const message = `The factor ${quote(factor)} is there twice.`;
			problems.push(
				problemAt(typology, ['factors', index], { code: 'factor-listed-twice', message, fix: 'List each factor once.' }),
			);
		} else if (!folders.factors.ids.has(factor)) {
			const message = `There is no "${factor}.md" in content/factors.`;
			problems.push(problemAt(typology, ['factors', index], { code: 'factor-without-file', message, fix: 'Add that file.' }));
		}
	});
	for (const id of folders.factors.ids) {
		if (factorIds.some((factor) => factor === id)) continue;
		problems.push({
			code: 'unknown-factor',
			severity: 'error',
			file: `${folders.factors.path}/${id}.md`,
			message: `${quote(id)} is not one of the factors.`,
			fix: suggest(id, factorIds, 'remove the file; the factors are "factorIds" in src/schema/vocabulary.ts'),
		});
	}
	return problems;
}
