import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { git, makeFolder, makeRepository } from '../shared/files/sandbox.ts';
import { portcullis, report, root } from './portcullis.ts';
import { rootUser } from './pull-request.ts';

/** Ends with its exit code; standard output is closed at once, or a device that is always full. */
async function unheard(stdout: 'closed' | 'full', cwd: string) {
  const args = [join(root, 'dist/index.js'), 'all', '.', '--report', 'json=r.json'];
  const out = stdout === 'full' ? openSync('/dev/full', 'w') : 'pipe';
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', out, 'pipe'],
  });
  child.stdout?.destroy();
  const [stderr] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')]);
  return { code: child.exitCode, stderr };
}

describe('standard output', () => {
  test('closed: the outcome stands, and files are written', async () => {
    const cwd = makeFolder({ Dockerfile: rootUser });
    expect(await unheard('closed', cwd)).toEqual({ code: 1, stderr: '' });
    expect(existsSync(join(cwd, 'r.json'))).toBe(true);
  });

  test.runIf(process.platform === 'linux')('full: outcome 2, told in one line', async () => {
    const cwd = makeFolder({ Dockerfile: rootUser });
    const { code, stderr } = await unheard('full', cwd);
    expect(stderr).toBe('Standard output could not be written (ENOSPC).\n');
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'r.json'))).toBe(true);
  });
});

describe('a broken repository is told in the report', () => {
  test('a broken index', async () => {
    const cwd = makeRepository({ Dockerfile: rootUser });
    writeFileSync(join(cwd, '.git/index'), 'broken');
    const { code, result } = await report(['all', '.'], { cwd });
    expect(result.errors[0]?.code).toBe('git');
    expect(code).toBe(2);
  });

  test('a tree that is missing in the base', async () => {
    const cwd = makeRepository({ 'a/b': 'b', Dockerfile: rootUser });
    const tree = git(cwd, 'rev-parse', 'HEAD:a');
    rmSync(join(cwd, '.git/objects', tree.slice(0, 2), tree.slice(2)), { force: true });
    expect(readdirSync(join(cwd, '.git/objects'))).not.toEqual([]);
    const { code, result } = await report(['all', '.', '--base', 'HEAD'], { cwd });
    expect(result.errors[0]?.code).toBe('git');
    expect(result.checks[0]?.findings.length).toBeGreaterThan(0);
    expect(code).toBe(2);
  });
});

describe('the command line', () => {
  test.each([['-h'], ['--help', 'all'], ['-v'], ['--version']])('%s comes first', async (...args) => {
    const { code, stdout } = await portcullis(args);
    expect(stdout).toMatch(/^(?:portcullis|node \S+) /u);
    expect(code).toBe(0);
  });

  test.each([[['--help']], [['-h']], [['--version']]])('%j among others ends no check', async (args) => {
    const { code, result } = await report(['all', '.', ...args], {
      cwd: makeFolder({ Dockerfile: rootUser }),
    });
    expect(result.checks[0]?.findings.length).toBeGreaterThan(0);
    expect(result.errors).toMatchObject([{ code: 'unknown-input' }]);
    expect(code).toBe(2);
  });

  test.each([
    [['dockerfile-lint', '--help'], /^node \S+ dockerfile-lint \[/u, /--allowed-registries/u],
    [['help', 'dockerfile-lint'], /^node \S+ dockerfile-lint \[/u, /--preset/u],
    [['image-pin-check', '-h'], /^node \S+ image-pin-check \[/u, /Ends with 0/u],
    [['update', '--help'], /^node \S+ update \[/u, /Move pinned images/u],
    [['rules', '--help'], /^node \S+ rules \[/u, /--report json/u],
    [['init', 'help'], /^node \S+ init \[/u, /--fork-safe/u],
    [['org-audit', 'plan', '--help'], /^node \S+ org-audit plan\|run\|merge/u, /--batch-size/u],
  ])('%j is a page, and looks at nothing', async (args, start, line) => {
    const { code, stdout, stderr } = await portcullis(args, { cwd: makeFolder({ Dockerfile: rootUser }) });
    expect(stdout).toMatch(start);
    expect(stdout).toMatch(line);
    expect([stderr, code]).toEqual(['', 0]);
  });

  test.each([
    [[], 'help all'],
    [['--fail-on', 'low'], ''],
    [['--report', 'json'], ''],
    [['help', 'dockerfile-lnt'], ''],
    [['report'], ''],
    [['rules', 'dockerfile-lnt'], ''],
    [['rules', '--report', 'sarif'], ''],
  ])('%j checks nothing, and is no pass', async (args, shown) => {
    const { code, stdout, stderr } = await portcullis(args, { cwd: makeFolder({ Dockerfile: rootUser }) });
    expect(code).toBe(2);
    expect(stdout === '').toBe(shown === '');
    expect(stdout).toContain(shown);
    expect(stderr === '').toBe(shown !== '');
  });

  test('rules for machines, of one check', async () => {
    const { code, stdout } = await portcullis(['rules', 'image-pin-check', '--report', 'json']);
    const { rules } = JSON.parse(stdout) as { rules: { id: string; aliases: string[] }[] };
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ id }) => !id.startsWith('image-pin-check/'))).toEqual([]);
    expect(code).toBe(0);
  });

  test('after -- everything is a path', async () => {
    const cwd = makeFolder({ '--help/Dockerfile': rootUser });
    const { code, result } = await report(['dockerfile-lint', '--', '--help'], { cwd });
    expect(result.errors).toEqual([]);
    expect(code).toBe(1);
  });

  test('variables of a step count in a job only', async () => {
    const cwd = makeFolder({ Dockerfile: rootUser });
    const env = { PORTCULLIS_FAIL_ON: 'critical', PORTCULLIS_PATHS: 'nowhere' };
    expect((await portcullis(['dockerfile-lint'], { cwd, env })).code).toBe(1);
  });
});
