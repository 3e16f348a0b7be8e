import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(join(root, '.github/workflows', name), 'utf8');

const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  'working-directory': z.string().optional(),
});
const job = z.looseObject({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  if: z.string().optional(),
  environment: z.string().optional(),
  uses: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  'timeout-minutes': z.union([z.number().max(60), z.string().includes('inputs.')]).optional(),
  steps: z.array(step).default([]),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.strictObject({
    group: z.string(),
    'cancel-in-progress': z.union([z.boolean(), z.string()]),
  }),
  jobs: z.record(z.string(), job),
});
const parsed = (name: string) => workflow.parse(load(read(name)));

describe.each(['ci.yml', 'release.yml'])('%s', (name) => {
  const jobs = Object.values(parsed(name).jobs);
  const steps = jobs.flatMap((one) => one.steps);

  test('pins every action of others to a commit and names its version beside it', () => {
    const lines = read(name).match(/^.*\buses: (?!\.\/).*$/gm) ?? [];
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('puts no expression into a script, leaves no token on disk, and shares no cache', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    const setUp = (action: string) => steps.filter(({ uses = '' }) => uses.startsWith(`actions/${action}@`));
    for (const one of setUp('checkout')) expect(one.with).toMatchObject({ 'persist-credentials': false });
    for (const one of setUp('setup-node')) expect(one.with).toMatchObject({ 'package-manager-cache': false });
    expect(read(name)).not.toMatch(/actions\/cache|^ +cache:/m);
  });

  test('every job of its own has a time limit', () => {
    for (const one of jobs) expect(one.uses === undefined).toBe(one['timeout-minutes'] !== undefined);
  });
});

describe('a release', () => {
  const { on, permissions, jobs, concurrency } = parsed('release.yml');
  /** All that ends well before a job begins. */
  const before = (name: string): readonly string[] => {
    const { needs = [] } = jobs[name] ?? {};
    return [needs].flat().flatMap((one) => [one, ...before(one)]);
  };

  test('starts on a full tag alone, one at a time', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
    expect(concurrency).toEqual({ group: 'release', 'cancel-in-progress': false });
  });

  test('gives each job what it needs and no more', () => {
    expect(permissions).toEqual({});
    expect(Object.fromEntries(Object.entries(jobs).map(([name, one]) => [name, one.permissions]))).toEqual({
      build: { contents: 'read' },
      test: { contents: 'read' },
      assets: { contents: 'read' },
      sign: { contents: 'read', 'id-token': 'write', attestations: 'write' },
      publish: { contents: 'write' },
      npm: { 'id-token': 'write' },
      major: { contents: 'write' },
    });
  });

  test('publishes what was built twice, tested, signed and verified', () => {
    for (const name of ['publish', 'npm', 'major'])
      expect(before(name)).toEqual(expect.arrayContaining(['build', 'test', 'assets', 'sign']));
    const scripts = jobs.sign?.steps.map(({ run = '' }) => run) ?? [];
    const [signs, verifies] = ['cosign sign-blob', 'cosign-verify --offline'].map((words) =>
      scripts.findIndex((script) => script.includes(words)),
    );
    expect(verifies).toBeGreaterThan(signs ?? -1);
    expect(jobs.npm).toMatchObject({
      environment: 'npm',
      if: "${{ needs.assets.outputs.private == 'false' }}",
    });
  });

  test('takes what it signs and publishes by id: another job can use the name, not that', () => {
    const taken = (name: string) =>
      jobs[name]?.steps.flatMap(({ uses = '', with: given }) =>
        uses.startsWith('actions/download-artifact@') ? [given?.['artifact-ids'] ?? given] : [],
      );
    expect(['sign', 'publish', 'npm'].map(taken)).toEqual(
      ['assets', 'sign', 'sign'].map((from) => [`\${{ needs.${from}.outputs.artifact }}`]),
    );
    for (const name of ['assets', 'sign'])
      expect(jobs[name]).toMatchObject({ outputs: { artifact: '${{ steps.keep.outputs.artifact-id }}' } });
  });

  test('runs no script of a package that it installs, and changes nothing that is published', () => {
    for (const { run = '' } of Object.values(jobs).flatMap(({ steps }) => steps))
      for (const installed of run.match(/npm ci.*/g) ?? []) expect(installed).toContain('--ignore-scripts');
    const [script = ''] = jobs.publish?.steps.flatMap(({ run = '' }) => (run === '' ? [] : [run])) ?? [];
    const guards = ['"$tagged" = "$GITHUB_SHA"', '"$draft" != false', 'gh release create', '--draft=false'];
    const at = guards.map((words) => script.indexOf(words));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
  });

  test('installs no package where it signs or may write', () => {
    for (const name of ['assets', 'sign', 'publish', 'npm', 'major'])
      for (const { run = '' } of jobs[name]?.steps ?? [])
        expect(run).not.toMatch(/npm (?:ci|i|install|exec)\b|npx/);
  });
});

describe('the CI', () => {
  const { jobs, permissions } = parsed('ci.yml');
  const used = (name: string) =>
    jobs[name]?.steps.flatMap(({ uses = '' }) => (uses.startsWith('./') ? [uses] : [])) ?? [];

  test('reads', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('runs the suite and each check on this repository', () => {
    const checks = readdirSync(join(root, 'actions')).filter((name) =>
      existsSync(join(root, 'actions', name, 'check.ts')),
    );
    expect(used('self')).toEqual(['./']);
    expect(used('each')).toEqual(checks.map((name) => `./actions/${name}`));
    const [, ...later] = jobs.each?.steps.filter(({ uses = '' }) => uses.startsWith('./')) ?? [];
    for (const one of later) expect(one.if).toBe('${{ !cancelled() }}');
  });

  test('calls the nightly scan as users do, with the rights that it asks for', () => {
    const { uses = '', permissions } = jobs.nightly ?? {};
    expect(uses).toBe('./.github/workflows/nightly-full-scan.yml');
    const called = z
      .object({ jobs: z.record(z.string(), job) })
      .parse(load(readFileSync(join(root, uses), 'utf8')));
    for (const { permissions: asked = {} } of Object.values(called.jobs))
      expect(permissions).toMatchObject(asked);
  });
});
