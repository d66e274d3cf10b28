import { useEditing } from './context.ts';
import type { ToldChange } from './changes-told.ts';

/** Changes in words, a line each: what stood there, and what is to stand there. */
export function ChangeList({ told }: { readonly told: readonly ToldChange[] }) {
	const { words } = useEditing().labels;
	return (
		<dl className="told">
			{told.map(({ title, was, becomes }, index) => (
				<div key={index}>
					<dt>{title}</dt>
					{was !== undefined && (
						<dd>
							<span className="soft">{words.changes.was}</span>
							{words.colon}
							<del>{was}</del>
						</dd>
					)}
					<dd>
						{becomes === undefined ? (
							words.form.removed
						) : (
							<>
								<span className="soft">{words.changes.becomes}</span>
								{words.colon}
								<ins>{becomes}</ins>
							</>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}
