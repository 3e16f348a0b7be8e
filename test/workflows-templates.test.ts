import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call, callJob, readWorkflow, stepsJob, workflow } from './e2e/workflow-file.ts';

const folder = new URL('../workflows-templates/', import.meta.url);
const called = new URL('../.github/workflows/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const readCalled = (name: string): string => readFileSync(new URL(`${name}.yml`, called), 'utf8');

const gates = [
  'dependency-review',
  'fork-safe-pull-request',
  'kubernetes',
  'monorepo',
  'pull-request-gate',
] as const;
const names = [...gates, 'container-release', 'fork-safe-report', 'nightly-full-scan'] as const;
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace(/\.yml$/, ''));

/** The release fills the first: a commit cannot name itself. */
const ours = String.raw`[\w-]+\/portcullis(?:\/[\w./-]+)?@(?:SHA|[0-9a-f]{40})(?: # v\d+\.\d+\.\d+)?`;
const others = String.raw`[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+`;
const expressionsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inside = '']) => inside.trim());

it('every template has properties, and a reusable workflow of its name', () => {
  const files = all.flatMap((name) => [`${name}.properties.json`, `${name}.yml`]);
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...files].sort());
  expect(all).toEqual(expect.arrayContaining([...names]));
  for (const name of all) expect(Object.keys(readWorkflow(readCalled(name)).on)).toContain('workflow_call');
});

describe.each(all)('%s', (name) => {
  it.each([
    ['the template', read(`${name}.yml`)],
    ['the reusable workflow', readCalled(name)],
  ])('pins every action to a commit and names its version beside it: %s', (_, text) => {
    const lines = text.match(/^[^#\n]*\buses:.*$/gm) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(new RegExp(`^ +(?:- )?uses: (?:${ours}|${others})$`));
  });
});

/** GitHub's docs, "Creating workflow templates for your organization". */
const properties = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  iconName: z.string().regex(/^octicon [a-z-]+$/),
  categories: z.array(z.string()).min(1),
  filePatterns: z.array(z.string()).min(1),
});

describe.each<[(typeof names)[number], readonly string[], readonly string[]]>([
  [
    'pull-request-gate',
    ['Dockerfile', 'compose.yaml', 'package.json', 'go.mod', 'Chart.yaml'],
    ['README.md'],
  ],
  ['fork-safe-pull-request', ['Dockerfile.prod', 'docker-compose.prod.yml'], ['decompose.yml']],
  ['fork-safe-report', ['Containerfile', 'action.yml'], ['my-action.yml']],
  ['nightly-full-scan', ['Dockerfile', 'pyproject.toml'], ['go.modx', 'xgo.mod']],
  [
    'dependency-review',
    ['package-lock.json', 'poetry.lock', 'requirements-dev.txt', 'go.sum'],
    ['package.json'],
  ],
  [
    'kubernetes',
    ['kustomization.yaml', 'Chart.yaml', 'deployment.yml', 'values.prod.yaml'],
    ['undeployment.yml'],
  ],
  ['monorepo', ['pnpm-workspace.yaml', 'go.work', 'nx.json', 'MODULE.bazel'], ['package.json', 'go.mod']],
  ['container-release', ['Dockerfile', 'Containerfile'], ['compose.yaml', 'old.Dockerfile']],
])('%s', (name, offered, silent) => {
  const text = read(`${name}.yml`);
  const template = readWorkflow(text);
  const { jobs, on, permissions } = readWorkflow(readCalled(name));
  const { inputs } = call.parse(on.workflow_call);

  it('has properties that GitHub can read, and files that it is offered for', () => {
    const { filePatterns } = properties.parse(JSON.parse(read(`${name}.properties.json`)));
    const isOffered = (file: string): boolean => filePatterns.some((one) => new RegExp(one).test(file));
    expect(offered.filter((file) => !isOffered(file))).toEqual([]);
    expect(silent.filter(isOffered)).toEqual([]);
  });

  it('calls with exactly the permissions that are used, and says them in its description', () => {
    const needed: Record<string, string> = {};
    for (const job of Object.values(jobs))
      for (const [scope, right] of Object.entries(job.permissions ?? {}))
        if (needed[scope] !== 'write') needed[scope] = right;
    expect(permissions).toEqual({});
    expect(template.permissions).toEqual({});
    const job = callJob.parse(template.jobs.portcullis);
    expect(job.permissions).toEqual(needed);
    const { description } = properties.parse(JSON.parse(read(`${name}.properties.json`)));
    for (const [scope, right] of Object.entries(needed)) expect(description).toContain(`${scope}: ${right}`);
    expect(Object.keys(template.jobs)).toEqual(['portcullis']);
    expect(job.uses).toMatch(new RegExp(String.raw`^[\w-]+/portcullis/\.github/workflows/${name}\.yml@`));
    for (const given of Object.keys(job.with ?? {})) expect(inputs).toHaveProperty(given);
  });

  it('leaves concurrency to the caller, who has one run for each ref', () => {
    expect(template.concurrency?.group).toMatch(/\$\{\{ github\.(?:ref|event\.workflow_run\.id) \}\}$/);
    expect(template.concurrency?.['cancel-in-progress']).toBe((gates as readonly string[]).includes(name));
    expect(workflow.shape.concurrency.parse(readWorkflow(readCalled(name)).concurrency)).toBeUndefined();
  });

  it('runs jobs that say what they may and how long', () => {
    expect(Object.keys(on)).toEqual(['workflow_call']);
    for (const job of Object.values(jobs)) {
      const { permissions: rights, 'timeout-minutes': minutes, steps } = stepsJob.parse(job);
      expect(Object.keys(rights ?? {}).length).toBeGreaterThan(0);
      expect([10, '${{ inputs.timeout-minutes }}']).toContain(minutes);
      for (const step of steps)
        if ('uses' in step && step.uses.startsWith('actions/checkout@'))
          expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('gives our actions inputs that they have', () => {
    for (const job of Object.values(jobs))
      for (const step of stepsJob.parse(job).steps) {
        if (!('uses' in step)) continue;
        const [, path] = /\/portcullis(\/.+)?@/.exec(step.uses) ?? [];
        if (!step.uses.includes('/portcullis')) continue;
        const file = new URL(`..${path ?? ''}/action.yml`, import.meta.url);
        const action = load(readFileSync(file, 'utf8')) as { readonly inputs: object };
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      }
  });

  it('puts no text of an event anywhere', () => {
    const known = /github\.event\.(?:repository\.visibility|workflow_run\.(?:id|event|conclusion))\b/g;
    const inside = expressionsOf(readCalled(name) + text).join('\n');
    expect(inside.replaceAll(known, '')).not.toMatch(/github\.(?:event\.|head_ref|base_ref|ref_name)/);
  });
});

it.each(gates)(
  '%s: pull requests that move to another base too, the merge queue, and no way around the gate',
  (name) => {
    const { on } = readWorkflow(read(`${name}.yml`));
    expect(on).toEqual({
      pull_request: { types: ['opened', 'synchronize', 'reopened', 'edited'] },
      merge_group: { types: ['checks_requested'] },
    });
    const [job] = Object.values(readWorkflow(readCalled(name)).jobs);
    const { steps } = stepsJob.parse(job);
    expect(steps[0]).toMatchObject({ with: { 'fetch-depth': 2 } });
    const gate = steps.find((step) => 'uses' in step && step.uses.includes('/portcullis'));
    expect([gate?.if, gate?.['continue-on-error'], job?.if]).toEqual([undefined, undefined, undefined]);
  },
);

it('registries of others are not shown the token of the job, and a gate is not cancelled by its like', () => {
  for (const name of all)
    for (const line of readCalled(name).match(/^ +(?:username|password): .*github\..*$/gm) ?? [])
      expect(line).toContain(
        "(inputs.registry == 'ghcr.io' || startsWith(inputs.registry, 'containers.')) &&",
      );
  for (const name of gates)
    expect(readWorkflow(read(`${name}.yml`)).concurrency?.group).toContain('${{ github.workflow_ref }}');
});

it('an image is deployed by what was verified', () => {
  const { jobs, on } = readWorkflow(readCalled('container-release'));
  expect(Object.values(call.parse(on.workflow_call).outputs).map(({ value }) => value)).toEqual([
    '${{ jobs.verify.outputs.image }}',
    '${{ jobs.verify.outputs.digest }}',
  ]);
  const { needs, permissions } = stepsJob.parse(jobs.verify);
  expect([needs, permissions]).toEqual([['build'], { contents: 'read', packages: 'read' }]);
  expect(stepsJob.parse(jobs.verify)).not.toHaveProperty('if');
  expect(readWorkflow(read('container-release.yml')).on).not.toHaveProperty('pull_request');
});

describe('the pair for forks', () => {
  const { jobs } = readWorkflow(readCalled('fork-safe-report'));
  const { steps } = stepsJob.parse(jobs.report);
  const [, gate, upload] = stepsJob.parse(readWorkflow(readCalled('fork-safe-pull-request')).jobs.gate).steps;
  const withOf = (step: object | undefined) => (step as { readonly with?: Record<string, unknown> }).with;

  it('waits for the other by its name', () => {
    const { on } = readWorkflow(read('fork-safe-report.yml'));
    expect(on).toEqual({
      workflow_run: {
        workflows: [readWorkflow(read('fork-safe-pull-request.yml')).name],
        types: ['completed'],
      },
    });
  });

  it('hands over one file, by one name, also when the gate fell', () => {
    expect(upload).toMatchObject({ if: '${{ !cancelled() }}', with: { 'if-no-files-found': 'error' } });
    expect(withOf(upload)?.path).toBe(withOf(gate)?.['report-file']);
    expect(String(withOf(upload)?.path)).toMatch(/\/report\.json$/);
    expect(withOf(steps[0])?.name).toBe(withOf(upload)?.name);
    expect(withOf(steps[1])?.artifact).toBe(withOf(steps[0])?.path);
  });

  it('checks nothing out and runs two actions', () => {
    expect(steps.map((step) => ('uses' in step ? step.uses.split('@')[0] : 'run'))).toEqual([
      'actions/download-artifact',
      expect.stringMatching(/\/portcullis\/actions\/report$/),
    ]);
  });
});
