import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { orgAudit } from '../../actions/org-audit/org-audit.ts';
import { readPlan } from '../../actions/org-audit/plan-file.ts';
import { readResults } from '../../actions/org-audit/result-files.ts';
import type { Dashboard } from '../../actions/org-audit/merge.ts';
import { organisation, settingsFor, token } from '../actions/org-audit/organisation.ts';
import { serve } from '../shared/files/git-server.ts';
import { commit, git, makeFolder, type Content } from '../shared/files/sandbox.ts';
import { tried } from '../tried.ts';
import { portcullis, root } from './portcullis.ts';

const clean = { Dockerfile: `FROM scratch\nUSER 1000\nCOPY app /app\nCMD ["/app"]\n` };
const bad = { Dockerfile: 'FROM node:latest\nRUN curl http://get.example/x | sh\n' };

/** Repositories of `acme` on a git server that wants the token, and GitHub's list of them. */
async function acme(
  all: Readonly<Record<string, Readonly<Record<string, Content>>>>,
  unseen: readonly string[] = [],
) {
  const home = makeFolder();
  const make = (name: string, files: Readonly<Record<string, Content>>): string => {
    const folder = join(home, 'acme', name);
    mkdirSync(folder, { recursive: true });
    git(folder, 'init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) commit(folder, files);
    return folder;
  };
  const folders = new Map(Object.entries(all).map(([name, files]) => [name, make(name, files)]));
  const password = Buffer.from(`x-access-token:${token}`).toString('base64');
  const { url, authorizations } = await serve(home, { password });
  const names = [...Object.keys(all), ...unseen];
  const server = await organisation(names.map((name, at) => ({ id: at + 1, name })));
  const work = makeFolder();
  const env = {
    ...{ PATH: process.env.PATH, HOME: work, GITHUB_SERVER_URL: url, GITHUB_TOKEN: token },
    GITHUB_RUN_ID: '77',
  };
  const said: string[] = [];
  const run = (
    args: readonly string[],
    more: { node?: string; entry?: string; env?: Record<string, string> } = {},
  ) =>
    orgAudit(args, {
      env: { ...env, ...more.env },
      cwd: work,
      out: { write: (text) => said.push(text) },
      api: () => settingsFor(server),
      program: {
        node: more.node ?? process.execPath,
        options: [],
        entry: more.entry ?? join(root, 'dist/index.js'),
      },
      now: () => new Date('2026-11-23T03:00:00Z'),
    });
  const audit = (more?: Parameters<typeof run>[1]) =>
    run(['run', '--plan', 'plan.json', '--batch', '1', '--out', 'results'], more);
  const results = () =>
    new Map(readResults([join(work, 'results')]).results.map((one) => [one.repository, one]));
  const alias = (name: string, other: string): void =>
    symlinkSync(join(home, 'acme', name), join(home, 'acme', other));
  return { run, audit, results, work, said, make, alias, folders, authorizations, server };
}

describe('an audit of an organisation', () => {
  it('goes from the list to the dashboard, and a batch that was broken off goes on where it stopped', async () => {
    const org = await acme({ web: bad, lib: clean, void: {} }, ['lost']);
    expect(
      await org.run(['plan', '--org', 'acme', '--plan', 'plan.json', '--checks', 'dockerfile-lint']),
    ).toBe(0);
    expect(JSON.parse(org.said.join(''))).toEqual({ include: [{ batch: 1, of: 1 }] });
    expect(org.server.mistakes).toEqual([]);

    expect(await org.audit()).toBe(2);
    const first = org.results();
    expect([...first].map(([name, { state, outcome }]) => `${name} ${state} ${outcome}`).sort()).toEqual([
      'lib checked 0',
      'lost failed 2',
      'void empty 0',
      'web checked 1',
    ]);
    expect(first.get('lost')?.troubles[0]?.message).toMatch(/^The default branch could not be fetched: /);
    expect(first.get('web')?.worst[0]).toMatchObject({ path: 'Dockerfile', severity: 'high' });
    expect(first.get('web')?.commit).toBe(git(org.folders.get('web') ?? '', 'rev-parse', 'HEAD'));

    // As if the job had ended in the middle of a file; and meanwhile one repository moved on.
    writeFileSync(join(org.work, 'results', 'result-lost.json.part'), '{"half');
    org.make('lost', clean);
    commit(org.folders.get('web') ?? '', { 'more/Dockerfile': bad.Dockerfile });
    const past = new Date('2020-01-01T00:00:00Z');
    for (const name of readdirSync(join(org.work, 'results')))
      utimesSync(join(org.work, 'results', name), past, past);
    expect(await org.audit()).toBe(0);
    const again = readdirSync(join(org.work, 'results'))
      .filter((name) => statSync(join(org.work, 'results', name)).mtime > past)
      .sort();
    expect(again).toEqual(['result-lost.json', 'result-web.json']);
    expect(org.results().get('web')?.failing).toBe(2 * (first.get('web')?.failing ?? 0));

    const files = ['--html', 'd.html', '--json', 'd.json', '--history', 'h.json'];
    expect(await org.run(['merge', 'results', '--plan', 'plan.json', ...files])).toBe(0);
    expect(await org.run(['merge', 'results', '--plan', 'plan.json', '--on-findings', 'fail'])).toBe(1);
    const dashboard = JSON.parse(readFileSync(join(org.work, 'd.json'), 'utf8')) as Dashboard;
    expect(dashboard).toMatchObject({
      outcome: 1,
      repositories: 4,
      outcomes: [2, 1, 0],
      states: { empty: 1 },
    });
    expect(dashboard.trend).toHaveLength(1);
    for (const name of readdirSync(org.work, { recursive: true, encoding: 'utf8' }))
      if (/\.(?:json|html)$/.test(name))
        expect(readFileSync(join(org.work, name), 'utf8')).not.toContain(token);
  });

  it('takes nothing over from another audit', async () => {
    const org = await acme({ lib: clean });
    const plan = (id: string, checks: string) =>
      org.run(['plan', '--org', 'acme', '--plan', 'plan.json', '--checks', checks], {
        env: { GITHUB_RUN_ID: id },
      });
    for (const [id, checks] of [
      ['1', 'dockerfile-lint'],
      ['2', 'dockerfile-lint'],
      ['2', 'image-pin-check'],
    ] as const) {
      await plan(id, checks);
      expect(await org.audit()).toBe(0);
      const result = org.results().get('lib');
      expect([result?.audit, result?.checks.map((one) => one.id)]).toEqual([id, [checks]]);
    }
  });

  it('keeps the token out of the clone and of every command line, and the machine out of the files', async () => {
    const folder = makeFolder();
    const [look, seen, asked] = ['look.mjs', 'seen.json', 'asked.txt'].map((name) => join(folder, name));
    writeFileSync(
      look ?? '',
      `import { readFileSync, writeFileSync } from 'node:fs';
      writeFileSync(${JSON.stringify(seen)}, JSON.stringify({
        config: readFileSync('.git/config', 'utf8'), env: Object.keys(process.env), args: process.argv,
        file: readFileSync('a.bin', 'utf8'),
      }));`,
    );
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const recorder = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${asked ?? ''}'\nexec '${real}' "$@"\n`;
    writeFileSync(join(folder, 'git'), recorder, { mode: 0o755 });
    const org = await acme({ web: { 'a.bin': 'as it is\n', '.gitattributes': '*.bin filter=own\n' } });
    // A filter that the user of this machine has set up.
    writeFileSync(join(org.work, '.gitconfig'), '[filter "own"]\n\tsmudge = tr a-z A-Z\n\trequired = true\n');
    await org.run(['plan', '--org', 'acme', '--plan', 'plan.json']);
    expect(
      await org.audit({
        entry: look ?? '',
        env: { SECRET_OF_THE_JOB: 'x', PATH: `${folder}:${process.env.PATH ?? ''}` },
      }),
    ).toBe(2);
    const { config, args, env, file } = JSON.parse(readFileSync(seen ?? '', 'utf8')) as {
      readonly config: string;
      readonly args: readonly string[];
      readonly env: readonly string[];
      readonly file: string;
    };
    expect(file).toBe('as it is\n');
    const commands = readFileSync(asked ?? '', 'utf8');
    expect(commands).toContain('fetch');
    const told = [config, commands, ...args];
    expect(told.filter((text) => text.includes(token) || /x-access-token|authorization/i.test(text))).toEqual(
      [],
    );
    expect(env).not.toContain('SECRET_OF_THE_JOB');
    expect(env).toContain('GITHUB_TOKEN');
    expect(org.results().get('web')).toMatchObject({
      state: 'failed',
      troubles: [{ message: 'The checks ended with 0 and left no report.' }],
    });
    expect(org.authorizations.filter(Boolean).length).toBeGreaterThan(0);
  });

  it('lists, audits in batches, goes on and merges as many as an organisation has', async () => {
    const count = tried(15, 1_000, 'repositories');
    const listed = Array.from({ length: count }, (_, at) => `part-${at}`);
    const org = await acme({ 'part-0': clean, 'part-1': bad, 'part-2': {} }, listed.slice(3));
    // One repository under many names: what takes long is git, and it is the same for all.
    for (const [at, name] of listed.entries())
      if (at > 2 && at % 100 !== 50) org.alias(`part-${at % 3}`, name);
    for (let page = 1; page <= Math.ceil(count / 100); page++)
      org.server.faults.push({
        on: new RegExp(`[?&]page=${page}$`),
        times: 1,
        fault: { status: 429, headers: { 'retry-after': '7' } },
      });
    const entry = join(makeFolder(), 'look.sh');
    const report = join(makeFolder(), 'report.json');
    await portcullis(['dockerfile-lint', '--report', `json=${report}`], {
      cwd: org.folders.get('part-1') ?? '',
    });
    // The checks are tried above; here a copy of their report stands for them.
    writeFileSync(entry, `for last; do :; done\ncp '${report}' "\${last#json=}"\n`);
    const size = Math.ceil(count / 5);
    await org.run(['plan', '--org', 'acme', '--plan', 'plan.json', '--batch-size', String(size)]);
    const { batches } = readPlan('plan.json', org.work);
    expect(batches.flat()).toHaveLength(count);
    expect(batches).toHaveLength(5);
    const batch = (at: number) =>
      org.run(['run', '--plan', 'plan.json', '--batch', String(at), '--out', `results/${at}`], {
        ...{ node: '/bin/sh', entry },
      });
    // At once, as the jobs of a matrix are; the second never starts.
    await Promise.all([1, 3, 4, 5].map(batch));
    const merge = () =>
      org.run(['merge', 'results', '--plan', 'plan.json', '--json', 'd.json', '--html', 'd.html']);
    const told = () => JSON.parse(readFileSync(join(org.work, 'd.json'), 'utf8')) as Dashboard;
    expect(await merge()).toBe(2);
    expect(told().states.missing).toBe(batches[1]?.length);
    await batch(2);
    const lost = listed.filter((_, at) => at > 2 && at % 100 === 50).length;
    expect(await merge()).toBe(lost > 0 ? 2 : 0);
    expect(told().states).toMatchObject({ missing: 0, failed: lost });
    expect(told().repositories).toBe(count);
  }, 900_000);

  it('asks GitHub about the repository that is looked at, and about its own default branch', async () => {
    const policy = 'checks:\n  repository-governance:\n    options: { noForcePushes: true }\n';
    const files = { '.github/portcullis.yml': policy };
    // The fake GitHub shows `acme/.github` alone: what cannot be seen is no pass.
    const org = await acme({ '.github': files, web: files });
    await org.run(['plan', '--org', 'acme', '--plan', 'plan.json', '--checks', 'repository-governance']);
    org.server.asked.length = 0;
    expect(await org.audit({ env: { GITHUB_API_URL: org.server.url, GITHUB_REF: 'refs/heads/other' } })).toBe(
      0,
    );
    const [seen, unseen] = ['.github', 'web'].map((name) => org.results().get(name));
    expect([seen?.outcome, seen?.worst.map((one) => one.ruleId)]).toEqual([
      1,
      ['repository-governance/force-pushes'],
    ]);
    expect([unseen?.outcome, unseen?.failing, unseen?.unchecked]).toEqual([2, 0, 1]);
    const paths = org.server.asked.map(({ path }) => path.replace(/\?.*/, ''));
    expect([...new Set(paths)]).toEqual(
      expect.arrayContaining(['/rules/branches/main', '/branches/main', '/repos/acme/web']),
    );
  });

  it('goes on where looking at one went wrong in a way that nobody foresaw', async () => {
    const org = await acme({ lib: clean, web: clean });
    await org.run(['plan', '--org', 'acme', '--plan', 'plan.json', '--checks', 'dockerfile-lint']);
    // Nothing can be made in a file: it stands for a full disk.
    vi.stubEnv('TMPDIR', join(makeFolder({ full: '' }), 'full'));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await org.audit()).toBe(2);
    expect(
      [...org.results()].map(([name, { state, troubles }]) => [name, state, troubles[0]?.message]),
    ).toEqual(['lib', 'web'].map((name) => [name, 'failed', 'It could not be looked at: ENOTDIR.']));
  });

  it('a plan of another shape, or a batch that it does not have, is refused', async () => {
    const org = await acme({ lib: clean });
    await org.run(['plan', '--org', 'acme', '--plan', 'plan.json']);
    expect(readPlan('plan.json', org.work).batches).toEqual([['lib']]);
    expect(await org.run(['run', '--plan', 'plan.json', '--batch', '2', '--out', 'results'])).toBe(2);
    writeFileSync(join(org.work, 'plan.json'), '{}');
    expect(await org.audit()).toBe(2);
    expect(await org.run(['merge', 'results', '--plan', 'plan.json'])).toBe(2);
  });
});
