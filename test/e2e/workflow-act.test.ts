import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { git, makeFolder } from '../shared/files/sandbox.ts';
import { bodies, fullToken, github, openPull } from './github.ts';
import { pull, root } from './portcullis.ts';
import { adopted } from './workflow-scenes.ts';

const program = [...(process.env.PATH ?? '').split(delimiter), join(homedir(), 'go/bin')]
  .map((folder) => join(folder, 'act'))
  .find((file) => existsSync(file));
if (program === undefined) console.warn('There is no act on the PATH: no template was run by it.');

/** What an action and its reusable workflows are made of; act takes a folder for a repository at a commit. */
function released(): string {
  const folder = makeFolder();
  for (const path of ['action.yml', '.github/workflows', 'dist', 'shared/runner'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  return folder;
}

/** `OWNER/portcullis@SHA`, and as it is called after a release, in the template and in what it calls. */
const namedIn = (...folders: readonly string[]): readonly string[] => {
  const texts = folders.map((folder) =>
    readFileSync(join(folder, '.github/workflows/pull-request-gate.yml'), 'utf8'),
  );
  const references = texts.join('\n').matchAll(/([\w-]+\/portcullis)[\w./-]*@(SHA|[0-9a-f]{40})/g);
  return [...new Set([...references].map(([, name = '', ref = '']) => `${name}@${ref}`))];
};

/** Without containers and without internet: actions/checkout is act's own copy of the work tree. */
function act(args: readonly string[], cwd: string): Promise<{ readonly code: number; readonly log: string }> {
  const home = makeFolder();
  return new Promise((resolve, reject) => {
    const child = spawn(
      program ?? '',
      [...args, '--platform', 'ubuntu-latest=-self-hosted', '--action-cache-path', join(home, 'cache')],
      {
        cwd,
        env: { HOME: home, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}` },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, log });
    });
  });
}

test.skipIf(program === undefined)(
  'the pull request gate as another runner runs it: it closes, and comments',
  async () => {
    const { origin, base, head } = adopted('a Node service', ['pull-request-gate'], (_, text) => text);
    const server = await github();
    openPull(server, origin, { base, head });
    git(origin, 'remote', 'add', 'origin', 'https://github.com/owner/name');
    const event = join(makeFolder(), 'event.json');
    const repository = {
      full_name: 'owner/name',
      name: 'name',
      owner: { login: 'owner' },
      default_branch: 'main',
    };
    writeFileSync(event, JSON.stringify({ action: 'opened', number: 7, ...pull(head, base), repository }));
    const folder = released();
    const { code, log } = await act(
      [
        'pull_request',
        ...['--eventpath', event, '--secret', `GITHUB_TOKEN=${fullToken}`],
        ...['--env', `GITHUB_API_URL=${server.url}`],
        ...namedIn(origin, folder).flatMap((name) => ['--local-repository', `${name}=${folder}`]),
      ],
      origin,
    );
    expect(log).toContain('🏁  Job failed');
    expect(log).not.toMatch(/Could not check|Incomplete|comment could not be written/);
    expect(code).toBe(1);
    expect(bodies(server)).toEqual([expect.stringContaining('tiny-left')]);
    expect(server.mistakes).toEqual([]);
  },
);
