import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, script]) => {
	const tool = /^node (src\/tools\/[\w-]+\.ts)$/.exec(script)?.[1];
	return tool === undefined ? [] : [[name, tool] as const];
});

describe('every command of package.json that takes words', { timeout: 60_000 }, () => {
	test.each(commands)('npm run %s -- --help says how it is called, and does nothing', (name, tool) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [tool, '--help'], { encoding: 'utf8' });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout.split('\n')).toEqual([expect.stringMatching(new RegExp(`^Use: npm run ${name} -- `)), '']);
	});

	test('-h among other words is the same', () => {
		const { status, stdout } = spawnSync(process.execPath, ['src/tools/validate.ts', '--json', '-h'], { encoding: 'utf8' });
		expect([status, stdout]).toEqual([0, expect.stringContaining('Use: npm run validate')]);
	});

	test('what stands after -- is no option', () => {
		const { status } = spawnSync(process.execPath, ['src/tools/listing-apply.ts', '--', '--help'], { encoding: 'utf8' });
		expect(status).toBe(2);
	});
});
