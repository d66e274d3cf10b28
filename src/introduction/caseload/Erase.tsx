import { useState } from 'react';
import { useIntroductions } from '../context.ts';
import { forgetAllForReload } from '../write/keep-for-reload.ts';
import { forgetOwnDetails } from '../write/own-details.ts';
import type { CaseloadStore } from '../device/store-types.ts';

type Erased = Awaited<ReturnType<CaseloadStore['eraseAll']>>;

/** Takes everything off the device, after asking once, and says what was found when it looked again. */
export function Erase() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.erase;
	const [isAsking, setIsAsking] = useState(false);
	const [erased, setErased] = useState<Erased>();
	const erase = async () => {
		forgetOwnDetails(() => localStorage);
		forgetAllForReload(() => sessionStorage);
		setErased(await caseload.store.eraseAll());
		setIsAsking(false);
	};
	return (
		<section className="desk-part no-print" aria-labelledby="i-erase">
			<h2 id="i-erase">{text.heading}</h2>
			<p>{text.text}</p>
			{isAsking ? (
				<div className="notice" role="alert">
					<p>{text.sure(caseload.contents.count)}</p>
					<p className="buttons">
						<button type="button" className="action" onClick={() => void erase()}>
							{text.yes}
						</button>
						<button type="button" className="action second" onClick={() => setIsAsking(false)}>
							{text.no}
						</button>
					</p>
				</div>
			) : (
				<p>
					<button type="button" className="action second" onClick={() => setIsAsking(true)}>
						{text.button}
					</button>
				</p>
			)}
			<p role="status">
				{erased === undefined ? '' : erased.outcome === 'failed' ? text.failed(erased.left) : text[erased.outcome]}
			</p>
		</section>
	);
}
