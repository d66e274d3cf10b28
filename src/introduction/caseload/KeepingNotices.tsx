import { download } from '../../island/download.ts';
import { useIntroductions } from '../context.ts';

/** What the device did not keep, could not read, or only this window holds: said in words, with what to do. */
export function KeepingNotices() {
	const { words, caseload } = useIntroductions();
	const text = words.caseload.keeping;
	const { contents, store } = caseload;
	const notices = [
		contents.keeping.kind === 'memory' ? text.memory : undefined,
		contents.keeping.kind === 'newer' ? text.newer : undefined,
		contents.isRead ? undefined : text.unread,
		contents.keeping.kind === 'device' && contents.held.length > 0 ? text.held(contents.held.length) : undefined,
	].filter((one) => one !== undefined);
	return (
		<>
			{notices.map((notice) => (
				<p className="notice" role="alert" key={notice}>
					{notice}
				</p>
			))}
			{contents.setAside.length > 0 && (
				<div className="notice" role="alert">
					<p>{text.setAside(contents.setAside.length)}</p>
					{contents.setAside.map(({ name, raw }, index) => (
						<p className="buttons" key={name}>
							<button
								type="button"
								className="action second"
								disabled={raw === undefined}
								onClick={() =>
									download(`${words.caseload.tools.rawName}-${String(index + 1)}.txt`, raw ?? '', 'text/plain;charset=utf-8')
								}
							>
								{text.saveRaw}
							</button>
							<button type="button" className="plain-button" onClick={() => void store.remove(name)}>
								{text.dropRaw}
							</button>
						</p>
					))}
				</div>
			)}
		</>
	);
}
