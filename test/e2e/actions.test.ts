import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../shared/core/result.ts';
import { makeFolder, makeRepository, git } from '../shared/files/sandbox.ts';
import { runComposite, type UsesStep } from './composite-runner.ts';
import { job, root } from './portcullis.ts';

/** Actions that check nothing by themselves. */
const others = ['org-audit', 'report'];
const actions = [
  root,
  ...readdirSync(join(root, 'actions'))
    .filter((name) => !others.includes(name))
    .map((name) => join(root, 'actions', name))
    .filter((folder) => existsSync(join(folder, 'action.yml'))),
].map((action) => ({ action, name: action === root ? 'the suite' : (action.split('/').at(-1) ?? '') }));

/** Code frames show its lines; none may become a command. */
const hostile =
  'FROM alpine:3.20\n# x\r::error::planted\nUSER root\n# ::error::planted\nRUN echo "##[error]planted"\n';
const lock = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { shelf: '1.0.0' } },
    'node_modules/shelf': { version: '1.0.0', license: 'SSPL-1.0' },
  },
};
/** So that nobody is asked: no image has an entry, and advisories of npm are not wanted. */
const policy = {
  trustedSigners: [
    {
      images: ['registry.example/shop/*'],
      signers: [{ identityRegexp: '.*', issuer: 'https://issuer.example' }],
    },
  ],
  checks: {
    'cosign-verify': { rules: { 'cosign-verify/broad-identity': 'high' } },
    'dependency-audit': {
      options: { ecosystems: ['Hex'], denyLicences: ['SSPL-1.0'] },
      rules: { 'dependency-audit/licence-denied': 'high' },
    },
    'repository-governance': { options: { requiredFiles: ['SECURITY.md'] } },
  },
};
const files = {
  '.github/portcullis.yml': JSON.stringify(policy),
  'package-lock.json': JSON.stringify(lock),
  Dockerfile: hostile,
  'settings.env': 'DB_PASSWORD="Tr1cky!Horse#42"\n',
  'k/pod.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: redis\n',
};

/** A step on a push, in a repository with findings for every check. */
function step(action: string, inputs: Readonly<Record<string, string>> = {}, os: UsesStep['os'] = 'Linux') {
  const workspace = makeRepository(files);
  const sha = git(workspace, 'rev-parse', 'HEAD');
  const env = job({ event: 'schedule', sha, ref: 'refs/heads/main' });
  return runComposite({
    action,
    workspace,
    temp: env.RUNNER_TEMP ?? '',
    with: inputs,
    os,
    // The tests' own Node stands first on the runner's PATH.
    env: {
      ...env,
      GITHUB_WORKSPACE: workspace,
      PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    },
  });
}

describe.each(actions)('$name', ({ action }) => {
  test.each(['Linux', 'macOS', 'Windows'] as const)('on %s', async (os) => {
    const { exitCode, commands, outputs, summary, log } = await step(action, {}, os);
    expect(log).not.toContain('Portcullis broke off');
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ outcome: '1', unchecked: '0', introduced: '0', fixed: '0' });
    expect(Number(outputs.failing)).toBeGreaterThan(0);
    expect(summary).toContain('Portcullis: failed');
    expect(
      commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)).length,
    ).toBeGreaterThan(0);
    const known = ['error', 'warning', 'notice', 'group', 'endgroup', 'add-mask'];
    expect(commands.filter(({ name }) => !known.includes(name))).toEqual([]);
    expect(commands.filter(({ data }) => data.includes('planted'))).toEqual([]);
  });

  test('inputs reach the run', async () => {
    const temp = makeFolder();
    const { exitCode, outputs, commands, summary } = await step(action, {
      'fail-on': 'critical',
      annotations: 'false',
      summary: 'false',
      'report-file': join(temp, 'deep/report.json'),
      'sarif-file': join(temp, 'deep/report.sarif'),
    });
    expect(exitCode).toBe(0);
    expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(summary).toBe('');
    expect(outputs['report-file']).toBe(join(temp, 'deep/report.json'));
    const result = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8')) as RunResult;
    expect(result.gate.failOn).toBe('critical');
    expect(readFileSync(outputs['sarif-file'] ?? '', 'utf8')).toContain('"2.1.0"');
  });

  test('a wrong input is outcome 2, told in the log and as an annotation', async () => {
    const { exitCode, log, commands } = await step(action, { 'fail-on': 'hihg' });
    expect(exitCode).toBe(2);
    expect(log).toContain('Did you mean high?');
    expect(commands.some(({ name, data }) => name === 'error' && data.includes('fail-on'))).toBe(true);
  });

  test('the file is as the design asks: no inner uses, no expression in run, env for every input', () => {
    const text = readFileSync(join(action, 'action.yml'), 'utf8');
    expect(text).not.toMatch(/\buses:/u);
    expect(text.split('\n').filter((line) => line.includes('run:') && line.includes('${{'))).toEqual([]);
    expect(text).not.toMatch(/^\s+default:/mu);
  });
});

test('the suite runs the checks that are named', async () => {
  const temp = makeFolder();
  const { outputs } = await step(root, { checks: 'image-pin-check', 'report-file': join(temp, 'r.json') });
  const result = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8')) as RunResult;
  expect(result.checks.map(({ id }) => id)).toEqual(['image-pin-check']);
});

test('the suite refuses a check that does not exist', async () => {
  const { exitCode, log } = await step(root, { checks: 'dockerfile-lnt' });
  expect(exitCode).toBe(2);
  expect(log).toContain('Did you mean dockerfile-lint?');
});
