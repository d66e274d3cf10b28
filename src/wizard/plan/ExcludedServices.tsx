import { exclusionsByReason } from '../../i18n/exclusions.ts';
import { useWizard } from '../context.ts';
import { usePlan } from './context.ts';
import { ServiceLink } from './links.tsx';

/** What was held back, and why. It is the offer that does not fit, never the person. */
export function ExcludedServices() {
	const { words } = useWizard();
	const { plan, names, sentences } = usePlan();
	if (plan.excluded.length === 0) return null;
	return (
		<details className="ledger-like excluded">
			<summary>
				<h2>{words.plan.excluded(plan.excluded.length)}</h2>
			</summary>
			{exclusionsByReason(plan, sentences, names).map(({ why, services }) => (
				<div key={why}>
					<p className="why">{why}</p>
					<ul className="bare">
						{services.map(({ service, needs }) => (
							<li key={service}>
								<ServiceLink service={service} />{' '}
								<span className="small soft">
									({words.plan.excludedFor}
									{sentences.colon}
									{needs.map(names.need).join('; ')})
								</span>
							</li>
						))}
					</ul>
				</div>
			))}
		</details>
	);
}
