import { useEffect, useRef, useState } from 'react';
import { useWizard } from './context.ts';

/** Erases everything on the device, after asking. */
export function StartOver() {
	const { words, startOver } = useWizard();
	const [isAsking, setIsAsking] = useState(false);
	const question = useRef<HTMLDivElement>(null);
	const opener = useRef<HTMLButtonElement>(null);
	const wasAsking = useRef(false);
	useEffect(() => {
		if (isAsking) question.current?.focus();
		else if (wasAsking.current) opener.current?.focus();
		wasAsking.current = isAsking;
	}, [isAsking]);
	return (
		<div className="start-over no-print">
			{isAsking ? (
				<div role="group" aria-labelledby="w-start-over" tabIndex={-1} ref={question} className="notice">
					<p id="w-start-over">{words.keep.startOverAsk}</p>
					<p className="buttons">
						<button type="button" className="action" onClick={startOver}>
							{words.keep.startOverYes}
						</button>
						<button type="button" className="action second" onClick={() => setIsAsking(false)}>
							{words.keep.startOverNo}
						</button>
					</p>
				</div>
			) : (
				<button type="button" className="plain-button" ref={opener} onClick={() => setIsAsking(true)}>
					{words.keep.startOver}
				</button>
			)}
		</div>
	);
}
