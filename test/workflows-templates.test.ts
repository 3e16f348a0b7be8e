import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { type ZodType, z } from 'zod';

const folder = new URL('../workflows-templates/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace(/\.yml$/, ''));
/** It may write: all others only read. */
const report = 'fork-safe-report';
const readers = names.filter((name) => name !== report);

/** The release fills it: a commit cannot name itself. */
const placeholder = 'OWNER/portcullis@SHA';

const step = z.strictObject({
  uses: z.string(),
  'continue-on-error': z.literal(true).optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.strictObject({
  name: z.string(),
  'runs-on': z.literal('ubuntu-latest'),
  'timeout-minutes': z.number().int().min(1).max(60),
  // No `run`: nothing of a pull request can reach a shell.
  steps: z.array(step).min(2),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  // The least that works; a job cannot widen what it does not state.
  permissions: z.strictObject({
    contents: z.literal('read'),
    // For the comment of the gate alone; nothing of the pull request runs there.
    'pull-requests': z.literal('write').optional(),
  }),
  concurrency: z.strictObject({
    group: z.string().includes('${{ github.ref }}'),
    'cancel-in-progress': z.boolean(),
  }),
  jobs: z.record(z.string(), job),
});

const parsed = <T>(schema: ZodType<T>, value: unknown): T => schema.parse(value);
const stepsOf = (name: string) =>
  Object.values(parsed(workflow, load(read(`${name}.yml`))).jobs).flatMap(({ steps }) => steps);

/** GitHub docs, "Creating workflow templates for your organization". */
const properties = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1).max(200),
  iconName: z.string().regex(/^octicon [a-z-]+$/),
  categories: z.array(z.string()).min(1),
  filePatterns: z.array(z.string()).min(1),
});

it('come in pairs', () => {
  const files = names.flatMap((name) => [`${name}.properties.json`, `${name}.yml`]);
  expect(readdirSync(folder).sort()).toEqual(files.sort());
  expect(names).toEqual(['fork-safe-pull-request', report, 'nightly-full-scan', 'pull-request-gate']);
});

describe.each(readers)('%s', (name) => {
  it('has the shape and the permissions of a gate', () => {
    expect(() => parsed(workflow, load(read(`${name}.yml`)))).not.toThrow();
  });

  it('pins every action to a commit and names its version beside it', () => {
    const lines = read(`${name}.yml`).match(/^.*\buses:.*$/gm) ?? [];
    expect(lines.length).toBe(stepsOf(name).length);
    for (const line of lines) {
      expect(line).toMatch(
        /^ +- uses: (?:OWNER\/portcullis@SHA|actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
    }
    expect(lines.filter((line) => line.endsWith(placeholder))).toHaveLength(1);
  });

  it('checks out first, and leaves no token behind', () => {
    const [first, ...rest] = stepsOf(name);
    expect(first?.uses).toMatch(/^actions\/checkout@/);
    expect(first?.with?.['persist-credentials']).toBe(false);
    expect(rest.filter(({ uses }) => uses.startsWith('actions/checkout@'))).toEqual([]);
  });

  it('asks for no secret and puts no text of an event anywhere', () => {
    const expressions = [...read(`${name}.yml`).matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inside = '']) =>
      inside.trim(),
    );
    expect(
      expressions.filter((inside) => !['github.ref', 'runner.temp', '!cancelled()'].includes(inside)),
    ).toEqual([]);
  });

  it('never lets the gate be skipped or forgiven', () => {
    const gate = stepsOf(name).find(({ uses }) => uses === placeholder);
    expect(gate).toBeDefined();
    expect(gate?.if).toBeUndefined();
    expect(gate?.with?.['on-error']).toBeUndefined();
  });
});

describe.each(names)('%s', (name) => {
  it('has properties that GitHub can read', () => {
    const { filePatterns } = parsed(properties, JSON.parse(read(`${name}.properties.json`)));
    const offered = (file: string): boolean => filePatterns.some((pattern) => new RegExp(pattern).test(file));
    for (const file of [
      'Dockerfile',
      'Dockerfile.prod',
      'Containerfile',
      'compose.yaml',
      'docker-compose.prod.yml',
    ]) {
      expect([file, offered(file)]).toEqual([file, true]);
    }
    for (const file of ['README.md', 'decompose.yml', 'composer.json', 'my-action.yml']) {
      expect([file, offered(file)]).toEqual([file, false]);
    }
  });
});

it.each([
  ['pull-request-gate', ['pull_request', 'merge_group']],
  ['fork-safe-pull-request', ['pull_request', 'merge_group']],
  ['nightly-full-scan', ['schedule', 'workflow_dispatch']],
])('%s starts on %j', (name, events) => {
  expect(Object.keys(parsed(workflow, load(read(`${name}.yml`))).on)).toEqual(events);
});

it.each(['pull-request-gate', 'fork-safe-pull-request'])(
  '%s looks again at a new base branch, and has the base at hand',
  (name) => {
    const { on } = parsed(workflow, load(read(`${name}.yml`)));
    expect(on.pull_request).toEqual({ types: ['opened', 'synchronize', 'reopened', 'edited'] });
    expect(stepsOf(name)[0]?.with?.['fetch-depth']).toBe(2);
  },
);

it('the nightly scan keeps what it wrote, even when the gate fell', () => {
  const [, gate, upload] = stepsOf('nightly-full-scan');
  expect(upload).toMatchObject({ if: '${{ !cancelled() }}', with: { 'if-no-files-found': 'error' } });
  const kept = String(upload?.with?.path);
  for (const file of ['report-file', 'sarif-file']) expect(String(gate?.with?.[file])).toContain(`${kept}/`);
});

describe('the pair for forks', () => {
  const text = read(`${report}.yml`);
  const writer = parsed(
    z.strictObject({
      name: z.string(),
      on: z.strictObject({
        workflow_run: z.strictObject({
          workflows: z.array(z.string()),
          types: z.tuple([z.literal('completed')]),
        }),
      }),
      // To read the artifact, and to write the comment and the check run: no contents.
      permissions: z.strictObject({
        actions: z.literal('read'),
        checks: z.literal('write'),
        'pull-requests': z.literal('write'),
      }),
      concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.literal(false) }),
      jobs: z.strictObject({ report: job.extend({ if: z.string() }) }),
    }),
    load(text),
  );
  const [download, post, ...more] = writer.jobs.report.steps;
  const [, gate, upload] = stepsOf('fork-safe-pull-request');

  it('waits for the other by its name, and for runs of pull requests that have a report', () => {
    expect(writer.on.workflow_run.workflows).toEqual([
      parsed(workflow, load(read('fork-safe-pull-request.yml'))).name,
    ]);
    for (const words of ["event == 'pull_request'", '"success", "failure"'])
      expect(writer.jobs.report.if).toContain(words);
  });

  it('hands over one file, by one name', () => {
    expect(upload).toMatchObject({ if: '${{ !cancelled() }}', with: { 'if-no-files-found': 'error' } });
    expect(upload?.with?.path).toBe(gate?.with?.['report-file']);
    expect(String(upload?.with?.path)).toMatch(/\/report\.json$/);
    expect(download?.with?.name).toBe(upload?.with?.name);
    expect(post?.with?.artifact).toBe(download?.with?.path);
  });

  it('checks nothing out, and runs two pinned actions', () => {
    expect(more).toEqual([]);
    const uses = text.match(/^.*\buses:.*$/gm)?.map((line) => line.trim());
    expect(uses).toEqual([
      expect.stringMatching(/^- uses: actions\/download-artifact@[0-9a-f]{40} # v\d+\.\d+\.\d+$/),
      '- uses: OWNER/portcullis/actions/report@SHA',
    ]);
  });

  it('puts no text of the event anywhere', () => {
    const inside = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression = '']) => expression.trim());
    expect([...new Set(inside)].sort()).toEqual([
      'github.event.workflow_run.id',
      'github.token',
      'runner.temp',
    ]);
  });
});
