import { chmodSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Git } from '../../../shared/exec/git.ts';
import { resolveBase } from '../../../shared/files/base.ts';
import { commitTree } from '../../../shared/files/commit-tree.ts';
import { locate } from '../../../shared/files/locate.ts';
import { renames } from '../../../shared/files/renames.ts';
import { workTree } from '../../../shared/files/work-tree.ts';
import { commit, contents, git, makeFolder, makeRepository, write } from '../files/sandbox.ts';
import { serve } from '../files/git-server.ts';

/** A repository in which everything that git may run leaves a file in `marks`. */
function makeTraps() {
  const marks = makeFolder();
  const root = makeRepository({ 'a.txt': 'one\n', 'b.txt': 'b\n' });
  const base = git(root, 'rev-parse', 'HEAD');
  const head = commit(root, {
    '.gitattributes': '* filter=trap diff=trap merge=trap text\n',
    'a.txt': 'two\n',
  });
  const trap = (name: string) => `touch '${join(marks, name)}'; cat`;
  const settings = {
    'core.fsmonitor': trap('fsmonitor'),
    'core.hooksPath': join(root, '.git/traps'),
    'core.pager': trap('pager'),
    'core.editor': trap('editor'),
    'core.sshCommand': trap('ssh'),
    'core.askPass': join(root, '.git/traps/ask-pass'),
    'core.gitProxy': trap('proxy'),
    'core.alternateRefsCommand': trap('alternate-refs'),
    'credential.helper': `!${trap('credential')}`,
    'diff.external': trap('external-diff'),
    'diff.trap.command': trap('diff'),
    'diff.trap.textconv': trap('textconv'),
    'filter.trap.clean': trap('clean'),
    'filter.trap.smudge': trap('smudge'),
    'filter.trap.process': trap('process'),
    'filter.trap.required': 'true',
    'remote.origin.url': `ext::touch ${join(marks, 'ext')}`,
    'remote.origin.promisor': 'true',
    'remote.origin.uploadpack': trap('upload-pack'),
    'extensions.partialClone': 'origin',
    'protocol.allow': 'always',
    'protocol.ext.allow': 'always',
    'uploadpack.packObjectsHook': trap('pack-objects'),
    'alias.ls-files': `!${trap('alias')}`,
    'alias.cat-file': `!${trap('alias')}`,
  };
  for (const [name, value] of Object.entries(settings)) git(root, 'config', name, value);
  for (const hook of [
    'ask-pass',
    'post-index-change',
    'reference-transaction',
    'post-checkout',
    'pre-auto-gc',
    'fsmonitor-watchman',
  ]) {
    write(root, {
      [`.git/traps/${hook}`]: `#!/bin/sh\ntouch '${join(marks, hook)}'\n`,
      [`.git/hooks/${hook}`]: `#!/bin/sh\ntouch '${join(marks, hook)}'\n`,
    });
    for (const folder of ['traps', 'hooks']) chmodSync(join(root, '.git', folder, hook), 0o755);
  }
  write(root, { 'a.txt': 'three\n', 'new.txt': 'new\n' });
  // A time that the index does not know: git must read the file, and so ask its filter.
  utimesSync(join(root, 'b.txt'), 1, 1);
  return { root, marks, base, head };
}

describe('nothing that a repository sets up is run', () => {
  it('the traps are sharp', () => {
    const { root, marks } = makeTraps();
    expect(() => git(root, 'status')).toThrow();
    expect(() => git(root, 'cat-file', '-e', '1'.repeat(40))).toThrow();
    expect(readdirSync(marks)).toEqual(expect.arrayContaining(['fsmonitor', 'ext']));
  });

  it('listing and reading, missing objects included', async () => {
    const { root, marks, base, head } = makeTraps();
    const location = await locate([], root);
    expect(await contents(workTree(location))).toMatchObject({ 'a.txt': 'three\n', 'new.txt': 'new\n' });
    if (location.git === null) throw new Error('no git');
    expect(await contents(commitTree(location.git, base))).toEqual({ 'a.txt': 'one\n', 'b.txt': 'b\n' });
    await renames(location.git, base, head);
    const { code } = await location.git.ask(['cat-file', '-e', '1'.repeat(40)]);
    expect(code).not.toBe(0);
    expect(readdirSync(marks)).toEqual([]);
  });

  it('choosing and fetching a base', async () => {
    const { root, marks, base, head } = makeTraps();
    const origin = join(makeFolder(), 'owner/name');
    git(root, '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', 'init', '--quiet', origin);
    const other = commit(origin, { other: 'other' });
    const server = await serve(join(origin, '../..'), { password: 'never' });
    const open = await serve(join(origin, '../..'));
    const { git: own } = await locate([], root);
    if (own === null) throw new Error('no git');
    const found = await resolveBase(own, { kind: 'revision', rev: `${head}^` });
    expect(found?.commit).toBe(base);
    const request = { kind: 'merge-group', sha: head, baseSha: other } as const;
    await expect(
      resolveBase(own, request, { serverUrl: server.url, repository: 'owner/name' }),
    ).rejects.toThrow();
    const fetched = await resolveBase(own, request, { serverUrl: open.url, repository: 'owner/name' });
    expect(fetched?.commit).toBe(other);
    fetched?.dispose();
    expect(readdirSync(marks)).toEqual([]);
  });
});

describe('git', () => {
  it('answers with what failed', async () => {
    const root = makeRepository();
    const own = Git.open({ gitDir: join(root, '.git'), workTree: root });
    await expect(own.read(['cat-file', '-p', 'absent'])).rejects.toMatchObject({ code: 'git' });
    await expect(own.read(['cat-file', '-p', 'absent'])).rejects.toThrow(/^git cat-file failed: fatal: /);
    await expect(own.read(['-c', 'alias.wait=!sleep 9', 'wait'], { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'git',
    });
  });

  it('takes no repository, index or settings from the environment', async () => {
    const [root, other] = [makeRepository({ own: 'own' }), makeRepository({ other: 'other' })];
    const planted = {
      GIT_DIR: join(other, '.git'),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.bare',
      GIT_CONFIG_VALUE_0: 'true',
    };
    for (const [name, value] of Object.entries(planted)) vi.stubEnv(name, value);
    try {
      expect(await contents(workTree(await locate([], root)))).toEqual({ own: 'own' });
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
