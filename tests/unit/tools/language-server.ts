import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Finding {
	/** From 1. */
	readonly line: number;
	readonly message: string;
}

interface Answer {
	readonly id?: number;
	readonly method?: string;
	readonly params?: { readonly items?: readonly unknown[] };
	readonly result?: unknown;
}

/** Astro's language server, the one inside the extension for VS Code, spoken to as an editor does. */
export async function startLanguageServer(folder: string) {
	const root = pathToFileURL(folder).href;
	const server = spawn(process.execPath, ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'], {
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	const waiting = new Map<number, (result: unknown) => void>();
	let heard = Buffer.alloc(0);
	let count = 0;
	const versions = new Map<string, number>();

	function send(message: object) {
		const text = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
	}
	function ask(method: string, params: object | null): Promise<unknown> {
		count += 1;
		const id = count;
		return new Promise((answered) => {
			waiting.set(id, answered);
			send({ id, method, params });
		});
	}
	function take({ id, method, params, result }: Answer) {
		if (id === undefined) return;
		if (method === undefined) waiting.get(id)?.(result);
		else send({ id, result: method === 'workspace/configuration' ? (params?.items ?? []).map(() => null) : null });
	}
	server.stdout.on('data', (part: Buffer) => {
		heard = Buffer.concat([heard, part]);
		for (;;) {
			const end = heard.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(heard.subarray(0, Math.max(end, 0)).toString())?.[1]);
			if (end < 0 || heard.length < end + 4 + length) return;
			const message = heard.subarray(end + 4, end + 4 + length).toString();
			heard = heard.subarray(end + 4 + length);
			take(JSON.parse(message) as Answer);
		}
	});

	await ask('initialize', {
		processId: process.pid,
		rootUri: root,
		workspaceFolders: [{ uri: root, name: 'directory' }],
		capabilities: { textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } } },
		initializationOptions: { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense: true },
	});
	send({ method: 'initialized', params: {} });

	return {
		/** What the server finds wrong with a file in which this text stands now. */
		async look(file: string, text: string): Promise<Finding[]> {
			const uri = `${root}/${file}`;
			const version = (versions.get(uri) ?? 0) + 1;
			versions.set(uri, version);
			if (version === 1)
				send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version, text } } });
			else send({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges: [{ text }] } });
			const { items } = (await ask('textDocument/diagnostic', { textDocument: { uri } })) as {
				items: readonly { message: string; range: { start: { line: number } } }[];
			};
			return items.map(({ message, range }) => ({ line: range.start.line + 1, message }));
		},
		/** What it offers at a place of an open file; line and character from 0. */
		async offers(file: string, line: number, character: number): Promise<string[]> {
			const answer = await ask('textDocument/completion', {
				textDocument: { uri: `${root}/${file}` },
				position: { line, character },
			});
			return (answer as { items: readonly { label: string }[] }).items.map(({ label }) => label);
		},
		stop: () => server.kill(),
	};
}
