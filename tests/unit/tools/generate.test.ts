import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('docs/data-formats.md says what the schemas say', { timeout: 60_000 }, () => {
	const { status, stderr } = spawnSync(process.execPath, ['src/tools/generate.ts', '--check'], { encoding: 'utf8' });
	expect(stderr).toBe('');
	expect(status).toBe(0);
});
