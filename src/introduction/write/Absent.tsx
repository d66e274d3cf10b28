import { useIntroductions } from '../context.ts';

/** Said instead of a draft that is not on this device. */
export function NotHere() {
	const { words } = useIntroductions();
	const { notHere } = words.write;
	return (
		<>
			<h1>{notHere.title}</h1>
			<p>{notHere.text}</p>
			<ToCaseload label={notHere.back} />
		</>
	);
}

export function ToCaseload({ label }: { readonly label: string }) {
	const { go } = useIntroductions();
	return (
		<p>
			<a
				href={location.pathname}
				onClick={(event) => {
					event.preventDefault();
					go({ view: 'caseload' });
				}}
			>
				{label}
			</a>
		</p>
	);
}
