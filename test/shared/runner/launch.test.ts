import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const launcher = new URL('../../../shared/runner/launch.sh', import.meta.url);

/** Absolute paths: the tests hand the launcher a PATH of their own. */
const shells = ['dash', 'bash', 'busybox'].flatMap((name) => {
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  const path = found.find((file) => spawnSync(file, ['-c', ':']).error === undefined);
  return path === undefined ? [] : [{ name, path, first: name === 'busybox' ? ['sh'] : [] }];
});

let root: string;
let suite: string;

/** A node that tells its version, and otherwise what it was started with. */
const fakeNode = (file: string, version: string): string => {
  mkdirSync(dirname(file), { recursive: true });
  const lines = [
    '#!/bin/sh',
    `if [ "$1" = -v ]; then printf '%s\\n' '${version}'; exit 0; fi`,
    `printf '%s\\n' '${file}' "$@"`,
    'printf "options=%s\\n" "${NODE_OPTIONS-unset}"',
    'exit 7',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  chmodSync(file, 0o755);
  return file;
};

const launch = (
  shell: (typeof shells)[number],
  env: Record<string, string>,
  args: string[] = [],
  cwd = root,
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(shell.path, [...shell.first, join(suite, 'shared/runner/launch.sh'), ...args], {
    cwd,
    env: { PATH: '', ...env },
    encoding: 'utf8',
  });

beforeEach(() => {
  // With a blank, as folders on self-hosted machines have.
  root = mkdtempSync(join(tmpdir(), 'launch er-'));
  suite = join(root, 'suite');
  mkdirSync(join(suite, 'dist'), { recursive: true });
  mkdirSync(join(suite, 'shared/runner'), { recursive: true });
  mkdirSync(join(root, 'workspace'));
  writeFileSync(join(suite, 'dist/index.js'), '');
  cpSync(launcher, join(suite, 'shared/runner/launch.sh'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Puts the runner's folder of a container job where a test may write. */
const moveExternals = (): string => {
  const file = join(suite, 'shared/runner/launch.sh');
  const text = readFileSync(file, 'utf8');
  const to = join(root, 'externals of the runner');
  const moved = text.replace('in /__e ', `in "${to}" `);
  expect(moved).not.toBe(text);
  writeFileSync(file, moved);
  return to;
};

it('finds a shell to test with', () => {
  expect(shells.length).toBeGreaterThan(0);
});

describe.each(shells)('launch.sh under $name', (shell) => {
  it.each([
    ['v20.18.9', false],
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v21.0.0', true],
    ['v22.0.0', true],
    ['v24.21.0', true],
    ['v25.0.0-nightly20260101abc', true],
    ['v100.1.0', true],
    ['v19.99.0', false],
    ['v9.0.0', false],
    ['v2.19.0', false],
    ['v0.12.18', false],
    ['20.19.0', false],
    ['v20', false],
    ['v20.19', false],
    ['v.20.19', false],
    ['v24.x.0', false],
    ['v24 .1.0', false],
    ['v-24.1.0', false],
    ['v99999999999999999999.1.0', false],
    ['', false],
    ['Segmentation fault', false],
  ])('version %j will do: %s', (version, good) => {
    const node = fakeNode(join(root, 'bin/node'), version);
    const { status, stdout, stderr } = launch(shell, { PATH: dirname(node) });
    expect(status).toBe(good ? 7 : 2);
    expect(good ? stdout : stderr).toContain(good ? `${node}\n` : 'needs Node.js 20.19 or newer');
  });

  it('hands over arguments and exit code, without the preloads of the job', () => {
    const node = fakeNode(join(root, 'bin/node'), 'v24.0.0');
    const args = ['dockerfile-lint', '--', '-x', 'a b', '$(touch no)', ''];
    const { status, stdout } = launch(shell, { PATH: dirname(node), NODE_OPTIONS: '--require ./x.js' }, args);
    const entry = `${suite}/shared/runner/../../dist/index.js`;
    expect(stdout).toBe([node, entry, ...args, 'options=unset', ''].join('\n'));
    expect(status).toBe(7);
  });

  it('passes over what is too old, no file, or does not start', () => {
    fakeNode(join(root, 'old/node'), 'v18.20.0');
    mkdirSync(join(root, 'folder/node'), { recursive: true });
    mkdirSync(join(root, 'broken'));
    writeFileSync(join(root, 'broken/node'), '#!/nowhere/at/all\n', { mode: 0o755 });
    const node = fakeNode(join(root, 'good/node'), 'v22.1.0');
    const path = ['old', 'folder', 'broken', 'missing', 'good'].map((name) => join(root, name)).join(':');
    expect(launch(shell, { PATH: path }).stdout).toContain(`${node}\n`);
  });

  it.each([
    ['a relative entry', () => 'node_modules/.bin'],
    ['a dot', () => '.'],
    ['an empty entry', () => ''],
    ['a folder of the workspace', (at: string) => join(at, 'node_modules/.bin')],
    ['the workspace itself', (at: string) => at],
    ['a detour into the workspace', (at: string) => `${dirname(at)}/suite/../workspace/node_modules/.bin`],
    ['a link into the workspace', (at: string) => join(dirname(at), 'link/node_modules/.bin')],
    ['a link to a folder of it', (at: string) => join(dirname(at), 'deep')],
    ['a link out of the workspace', (at: string) => join(at, 'out')],
    ['a pattern', (at: string) => join(dirname(at), 'else*')],
  ])('never takes a node through %s', (_, entry) => {
    const workspace = join(root, 'workspace');
    for (const folder of ['node_modules/.bin', '.']) fakeNode(join(workspace, folder, 'node'), 'v24.0.0');
    fakeNode(join(root, 'elsewhere/node'), 'v24.0.0');
    symlinkSync(workspace, join(root, 'link'));
    symlinkSync(join(workspace, 'node_modules/.bin'), join(root, 'deep'));
    symlinkSync(join(root, 'elsewhere'), join(workspace, 'out'));
    const env = { GITHUB_WORKSPACE: workspace, PATH: `${entry(workspace)}:/nowhere` };
    expect(launch(shell, env, [], workspace).status).toBe(2);
    const node = fakeNode(join(root, 'good/node'), 'v24.0.0');
    const also = { ...env, PATH: `${env.PATH}:${dirname(node)}` };
    expect(launch(shell, also, [], workspace).stdout).toContain(`${node}\n`);
  });

  it('starts no program but node', () => {
    const workspace = join(root, 'workspace');
    for (const name of ['dirname', 'readlink', 'uname', 'env', 'printf', 'test']) {
      writeFileSync(join(workspace, name), `#!/bin/sh\n: > '${root}/started'\n`, { mode: 0o755 });
    }
    const node = fakeNode(join(root, 'good/node'), 'v24.0.0');
    const env = { GITHUB_WORKSPACE: workspace, PATH: `${workspace}:${dirname(node)}` };
    expect(launch(shell, env).status).toBe(7);
    expect(() => readFileSync(join(root, 'started'))).toThrow('ENOENT');
  });

  it.each([
    ['the newest of a container job', ['node20', 'node24'], 'node24/bin/node'],
    ['its build for Alpine', ['node24_alpine'], 'node24_alpine/bin/node'],
    ['an older one that is new enough', ['node20'], 'node20/bin/node'],
    ['one from times to come', ['node28'], 'node28/bin/node'],
  ])('falls back on %s', (_, folders, wanted) => {
    const externals = moveExternals();
    for (const folder of folders) fakeNode(join(externals, folder, 'bin/node'), 'v20.19.4');
    expect(launch(shell, { PATH: '/nowhere' }).stdout).toContain(`${join(externals, wanted)}\n`);
  });

  it('falls back on the node beside a self-hosted runner', () => {
    const node = fakeNode(join(root, 'runner/externals/node24/bin/node'), 'v24.0.0');
    mkdirSync(join(root, 'runner/_work/_temp'), { recursive: true });
    const { status, stdout } = launch(shell, { RUNNER_TEMP: join(root, 'runner/_work/_temp') });
    expect([status, stdout.includes(node)]).toEqual([7, true]);
  });

  it('falls back on the tool cache', () => {
    const cache = join(root, 'tool cache');
    fakeNode(join(cache, 'node/18.20.0/x64/bin/node'), 'v18.20.0');
    const node = fakeNode(join(cache, 'node/22.3.0/arm64/bin/node'), 'v22.3.0');
    expect(launch(shell, { RUNNER_TOOL_CACHE: cache }).stdout).toContain(`${node}\n`);
  });

  it('says what is missing in one sentence, as an annotation in a runner', () => {
    const old = fakeNode(join(root, 'old/node'), 'v18.20.0\n::warning::x');
    const { status, stdout, stderr } = launch(shell, { PATH: dirname(old), GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error title=Portcullis::[^\n]* \(only 18\.20\)[^\n]*\n$/);
    expect([status, stderr]).toEqual([2, '']);
  });

  it('ends with 2 when dist is missing', () => {
    const node = fakeNode(join(root, 'bin/node'), 'v24.0.0');
    rmSync(join(suite, 'dist'), { recursive: true });
    const { status, stderr } = launch(shell, { PATH: dirname(node) });
    expect([status, stderr.includes('dist/index.js is missing')]).toEqual([2, true]);
  });

  it('finds dist from its own folder', () => {
    const node = fakeNode(join(root, 'bin/node'), 'v24.0.0');
    const options = {
      cwd: join(suite, 'shared/runner'),
      env: { PATH: dirname(node) },
      encoding: 'utf8' as const,
    };
    const { stdout } = spawnSync(shell.path, [...shell.first, 'launch.sh'], options);
    expect(stdout).toContain('\n../../dist/index.js\n');
  });
});

it('really starts the Node at hand, in place of the shell', () => {
  writeFileSync(join(suite, 'dist/index.js'), 'console.log(process.pid, process.argv.slice(2).join())');
  const env = { PATH: dirname(process.execPath) };
  const args = [join(suite, 'shared/runner/launch.sh'), 'all', '--offline'];
  const { pid, stdout } = spawnSync('/bin/sh', args, { env, encoding: 'utf8' });
  expect(stdout).toBe(`${pid} all,--offline\n`);
});
