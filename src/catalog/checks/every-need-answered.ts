import { type Entries, problemAt } from '../entries.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../problem-words.ts';

/**
 * Each need has a core answer from a service that has not ended, or says openly why it has none. Nothing is concluded while a service or
 * organization is left out for a fault of its own, nor about a need whose id somebody nearly wrote.
 */
export function everyNeedAnswered({ services, organizations, needs, folders }: Entries): Problem[] {
	const endedOrganizations = new Set(
		organizations.filter(({ english }) => english.front.status === 'ended').map((organization) => organization.id),
	);
	const answers = new Map<string, string>();
	for (const { id, english } of services) {
		const { status, organization, needs: answered } = english.front;
		if (status === 'ended' || endedOrganizations.has(organization)) continue;
		for (const { need, level } of answered) if (level === 'core' && !answers.has(need)) answers.set(need, id);
	}
	const isWhole = folders.services.isWhole && folders.organizations.isWhole;
	const nearlyWritten = new Set(
		services.flatMap(({ english }) =>
			english.front.needs.filter(({ need }) => !folders.needs.ids.has(need)).map(({ need }) => nearest(need, folders.needs.ids)),
		),
	);
	return needs.flatMap(({ id, english }) => {
		const service = answers.get(id);
		const says = english.front.unanswered !== undefined;
		if (service !== undefined && says) {
			const message = `The need is said to be unanswered, but ${quote(service)} answers it at level "core".`;
			return [
				problemAt(english, ['unanswered'], {
					code: 'gap-is-answered',
					severity: 'warning',
					message,
					fix: 'Take "unanswered" out of both languages, or correct the service.',
				}),
			];
		}
		if (service === undefined && !says && isWhole && !nearlyWritten.has(id)) {
			const message = `No service that still runs answers the need ${quote(id)} at level "core".`;
			return [
				problemAt(english, [], {
					code: 'need-without-answer',
					message,
					fix: 'Add such a service, or say why there is none in "unanswered".',
				}),
			];
		}
		return [];
	});
}
