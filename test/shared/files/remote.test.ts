import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { resolveBase } from '../../../shared/files/base.ts';
import { serve } from './git-server.ts';
import { checkout, makeProject, open, pullRequest, type Project } from './project.ts';
import { git, makeFolder } from './sandbox.ts';

/** Made once: only copies of it are written to. */
let project: Project;
beforeAll(() => {
  project = makeProject(mkdtempSync(join(tmpdir(), 'portcullis-test-')));
});
afterAll(() => rmSync(project.server, { recursive: true }));

describe('credentials', () => {
  const basic = (text: string) => Buffer.from(text).toString('base64');

  const rows: [
    name: string,
    prepare: (root: string, url: string) => void,
    token: string | undefined,
    expected: string | undefined,
  ][] = [
    ['none', () => undefined, undefined, undefined],
    ['the token', () => undefined, 't0ken', `basic ${basic('x-access-token:t0ken')}`],
    [
      "the checkout's own",
      (root, url) => git(root, 'config', `http.${url}/.extraheader`, `AUTHORIZATION: basic ${basic('own')}`),
      't0ken',
      `basic ${basic('own')}`,
    ],
    [
      "the checkout's own, in an included file",
      (root, url) => {
        const file = join(makeFolder(), 'credentials.config');
        git(
          root,
          'config',
          '--file',
          file,
          `http.${url}/.extraheader`,
          `AUTHORIZATION: basic ${basic('included')}`,
        );
        git(root, 'config', `includeIf.gitdir:${join(root, '.git')}.path`, file);
      },
      undefined,
      `basic ${basic('included')}`,
    ],
    [
      "not another server's",
      (root) => git(root, 'config', 'http.https://other.example/.extraheader', 'AUTHORIZATION: basic other'),
      undefined,
      undefined,
    ],
  ];
  it.each(rows)('%s', async (_, prepare, token, expected) => {
    const server = await serve(project.server);
    const root = checkout(project.root, project.merge, '--depth=1');
    prepare(root, server.url);
    const remote = { serverUrl: server.url, repository: 'owner/name', ...(token !== undefined && { token }) };
    const base = await resolveBase(open(root), pullRequest(project), remote);
    base?.dispose();
    expect(new Set(server.authorizations)).toEqual(new Set([expected]));
  });

  it('do not follow a redirect', async () => {
    const other = await serve(project.server);
    const server = await serve(project.server, { redirectTo: other.url });
    const root = checkout(project.root, project.merge, '--depth=1');
    const remote = { serverUrl: server.url, repository: 'owner/name', token: 't0ken' };
    await expect(resolveBase(open(root), pullRequest(project), remote)).rejects.toMatchObject({
      code: 'base-not-found',
    });
    expect(other.authorizations).toEqual([]);
  });

  it('are not asked for, and wrong ones end it', async () => {
    const server = await serve(project.server, { password: Buffer.from('u:right').toString('base64') });
    const root = checkout(project.root, project.merge, '--depth=1');
    const settings = `[credential]\n\thelper = "!touch ran; echo username=u; echo password=right; #"\n[core]\n\taskPass = touch\n`;
    vi.stubEnv('HOME', makeFolder({ '.gitconfig': settings }));
    onTestFinished(() => void vi.unstubAllEnvs());
    for (const token of ['', 'wrong']) {
      const remote = { serverUrl: server.url, repository: 'owner/name', token };
      const found = resolveBase(open(root), pullRequest(project), remote).catch(String);
      expect(await found).toMatch(/could not be fetched/);
      expect(await found).not.toContain('wrong');
    }
  });
});
