import { addressOf } from '../i18n/address.ts';
import type { WizardWords } from '../i18n/wizard.en.ts';
import type { SiteLanguage } from '../schema/vocabulary.ts';

export function LoadingNote({ text }: { readonly text: string }) {
	return (
		<p className="loading" role="status">
			{text}
		</p>
	);
}

/** Said when a data file does not arrive: what to try, and the plain pages that need no script. */
export function LoadFailed({
	title,
	words: { failed },
	language,
	onAgain,
}: {
	readonly title: string;
	readonly words: WizardWords;
	readonly language: SiteLanguage;
	readonly onAgain: () => void;
}) {
	return (
		<div role="alert" className="notice">
			<h1>{title}</h1>
			<p>{failed.text}</p>
			<p>
				<button type="button" className="action" onClick={onAgain}>
					{failed.again}
				</button>
			</p>
			<p>{failed.byHand}</p>
			<ul>
				<li>
					<a href={addressOf(language, 'needs')}>{failed.needs}</a>
				</li>
				<li>
					<a href={addressOf(language, 'places')}>{failed.places}</a>
				</li>
			</ul>
		</div>
	);
}
