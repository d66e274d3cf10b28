import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { writeContent } from './write-content.ts';

export interface BuildMeasure {
	readonly seconds: number;
	/** Resident memory of the build and the programs it starts, at their highest together; absent where the system has no `ps`. */
	readonly peakBytes?: number;
	readonly pages: number;
	readonly files: number;
	/** Everything written, search included. */
	readonly bytes: number;
	readonly searchBytes: number;
	readonly searchFiles: number;
}

const sampleEveryMs = 300;

/**
 * Builds the site of a made directory, in folders of their own that are removed afterwards.
 *
 * @param realContent the folder the catalog was made from
 * @throws when the build fails, with the end of what it said
 */
export async function measureBuild(catalog: Catalog, realContent: string, today: string): Promise<BuildMeasure> {
	const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
	try {
		const [content, site] = [join(folder, 'content'), join(folder, 'site')];
		mkdirSync(content);
		writeContent(catalog, realContent, content);
		const start = performance.now();
		const peakBytes = await build(content, site, today);
		const seconds = (performance.now() - start) / 1000;
		const files = filesIn(site);
		const search = files.filter(({ path }) => path.startsWith(join(site, 'pagefind') + sep));
		return {
			seconds,
			...(peakBytes === undefined ? {} : { peakBytes }),
			pages: files.filter(({ path }) => path.endsWith('.html')).length,
			files: files.length,
			bytes: total(files),
			searchBytes: total(search),
			searchFiles: search.length,
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function build(content: string, site: string, today: string): Promise<number | undefined> {
	const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], {
		env: { ...process.env, LODESTONE_CONTENT: content, LODESTONE_TODAY: today, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (words: Buffer) => (said = (said + words.toString()).slice(-4000)));
	}
	let peak: number | undefined;
	const sampling = setInterval(() => {
		const now = residentBytes(child.pid);
		if (now !== undefined) peak = Math.max(peak ?? 0, now);
	}, sampleEveryMs);
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	clearInterval(sampling);
	if (code !== 0) throw new Error(`The build of the made directory failed.\n${said}`);
	return peak;
}

/** Resident memory of a process and all it started, added up. */
function residentBytes(root: number | undefined): number | undefined {
	if (root === undefined || process.platform === 'win32') return undefined;
	let listing: string;
	try {
		listing = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
	} catch {
		return undefined;
	}
	const rows = listing
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/).map(Number));
	const family = new Set([root]);
	let kilobytes = 0;
	// A child's number is nearly always above its parent's; sorting finds whole families in one pass.
	for (const [pid = 0, parent = 0, resident = 0] of rows.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
		if (pid !== root && !family.has(parent)) continue;
		family.add(pid);
		kilobytes += resident;
	}
	return kilobytes * 1024;
}

interface FileSize {
	readonly path: string;
	readonly bytes: number;
}

function filesIn(folder: string): FileSize[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ path, bytes: statSync(path).size }));
}

function total(files: readonly FileSize[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
