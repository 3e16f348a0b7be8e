import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodies, forkPull, github, openPull } from './github.ts';
import { makeFolder } from '../shared/files/sandbox.ts';
import { pull, report, root } from './portcullis.ts';
import type { Value } from './expression.ts';
import { type Happening, type Ran, type Settings, WorkflowRepository } from './workflow-repository.ts';
import { adopted, given, type Kind, kinds } from './workflow-scenes.ts';

const isFull = process.env.PORTCULLIS_FULL === 'true';

/** A repository into which templates were copied, and nothing else done. */
async function adopting(
  kind: Kind,
  templates: readonly string[],
  settings: Settings = {},
  change = (_: string, text: string): string => text,
) {
  const scene = adopted(kind, templates, change);
  const server = await github();
  const repository = await WorkflowRepository.open(server, scene.origin, settings);
  repository.take(scene.origin, scene.merge, 'refs/pull/7/merge');
  // Done as soon as it is asked about.
  server.turn = () => server.state.uploads.forEach((upload) => (upload.pending = 0));
  return { ...scene, server, repository };
}
type Adopted = Awaited<ReturnType<typeof adopting>>;

const payloadOf = (payload: object): Readonly<Record<string, Value>> => payload as Record<string, Value>;

/** A pull request is opened, from a fork or not. */
async function opened({ server, repository, origin, base, head, merge }: Adopted, isFork = false) {
  openPull(server, origin, { base, head, ...(isFork && { from: 'stranger/name' }) });
  const event = isFork ? forkPull(head, base) : pull(head, base);
  const { pull_request: one } = event as { readonly pull_request: { readonly head: object } };
  const ran = await repository.happens({
    event: 'pull_request',
    sha: merge,
    ref: 'refs/pull/7/merge',
    payload: payloadOf({
      action: 'opened',
      number: 7,
      pull_request: { ...one, head: { ...one.head, ref: 'side' } },
    }),
    isFork,
  });
  expect(server.mistakes).toEqual([]);
  // A gate that could not look falls too: here it has to fall by what it found.
  expect(logOf(ran)).not.toMatch(/Could not check|Incomplete/);
  return ran;
}

const elsewhere = (event: string, { base, merge }: Adopted): Happening => ({
  event,
  sha: merge,
  ref: event === 'merge_group' ? 'refs/heads/gh-readonly-queue/main/pr-7' : 'refs/heads/main',
  payload: event === 'merge_group' ? { action: 'checks_requested', merge_group: { base_sha: base } } : {},
});

const told = (ran: readonly Ran[]) =>
  ran.flatMap(({ jobs }) => jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`));
const logOf = (ran: readonly Ran[]): string => ran.flatMap(({ jobs }) => jobs.map(({ log }) => log)).join('');

/** What each template says of each kind of repository: a word of the comment, or nothing to tell. */
const expected: Readonly<Record<string, Readonly<Record<Kind, string | undefined>>>> = {
  'pull-request-gate': {
    'a Node service': 'Dockerfile',
    'a Kubernetes repository': 'privileged',
    'a Go and Python monorepo': 'services/api/Dockerfile',
  },
  'dependency-review': {
    'a Node service': 'tiny-left',
    'a Kubernetes repository': undefined,
    'a Go and Python monorepo': 'tiny-right',
  },
  kubernetes: {
    'a Node service': undefined,
    'a Kubernetes repository': 'privileged',
    'a Go and Python monorepo': undefined,
  },
  monorepo: {
    'a Node service': 'tiny-left',
    'a Kubernetes repository': 'privileged',
    'a Go and Python monorepo': 'services/api/Dockerfile',
  },
};
/** By default each template once, where it belongs. */
const homes: Readonly<Record<string, Kind>> = {
  'pull-request-gate': 'a Node service',
  'dependency-review': 'a Node service',
  kubernetes: 'a Kubernetes repository',
  monorepo: 'a Go and Python monorepo',
};
const cases = Object.keys(expected).flatMap((name) =>
  kinds
    .filter((kind) => isFull || homes[name] === kind)
    .map((kind) => ({ name, kind, word: expected[name]?.[kind] })),
);
if (!isFull) console.warn('Each template in one kind of repository: PORTCULLIS_FULL=true tries all.');

describe.each(cases)('$name in $kind', ({ name, kind, word }) => {
  test('a pull request: from nothing to the first comment by copying one file', async () => {
    const made = await adopting(kind, [name]);
    const ran = await opened(made);
    expect(ran.map(({ conclusion }) => conclusion)).toEqual([word === undefined ? 'success' : 'failure']);
    const comments = bodies(made.server);
    expect(comments).toHaveLength(word === undefined ? 0 : 1);
    if (word !== undefined) expect(comments[0]).toContain(word);
    expect(logOf(ran)).not.toContain('comment could not be written');
  });

  test.runIf(isFull || name === 'pull-request-gate')(
    'a merge queue is judged, not waved through',
    async () => {
      const made = await adopting(kind, [name]);
      made.repository.take(made.origin, made.merge, 'refs/heads/gh-readonly-queue/main/pr-7');
      const ran = await made.repository.happens(elsewhere('merge_group', made));
      expect(ran.map(({ conclusion }) => conclusion)).toEqual([word === undefined ? 'success' : 'failure']);
    },
  );
});

const few = isFull ? kinds : (['a Node service'] as const);

describe.each(few)('pull requests from forks to %s', (kind) => {
  test.runIf(isFull)('the gate alone says why nothing stands on the pull request', async () => {
    const made = await adopting(kind, ['pull-request-gate']);
    const ran = await opened(made, true);
    expect(told(ran)).toEqual(['Portcullis / gate: failure']);
    expect(bodies(made.server)).toEqual([]);
    expect(logOf(ran)).toContain(
      'comes from a fork, whose token may only read, so this was not posted: comment',
    );
  });

  test('the pair comments: the first run reads, the second writes', async () => {
    const made = await adopting(kind, ['fork-safe-pull-request', 'fork-safe-report']);
    const ran = await opened(made, true);
    expect(told(ran)).toEqual(['Portcullis / gate: failure', 'Portcullis report / report: success']);
    expect(bodies(made.server)).toEqual([expect.stringContaining('Portcullis')]);
    expect([...made.server.state.checkRuns.values()]).toMatchObject([
      { headSha: made.head, conclusion: 'failure' },
    ]);
    expect(ran[0]?.artifacts.size).toBe(1);
  });
});

test.runIf(isFull)('the pair says nothing of a merge queue, which it gates', async () => {
  const made = await adopting('a Node service', ['fork-safe-pull-request', 'fork-safe-report']);
  made.repository.take(made.origin, made.merge, 'refs/heads/gh-readonly-queue/main/pr-7');
  const ran = await made.repository.happens(elsewhere('merge_group', made));
  expect(told(ran)).toEqual(['Portcullis / gate: failure', 'Portcullis report / report: skipped']);
});

test.each(few)('the nightly scan of %s keeps its report and fills code scanning', async (kind) => {
  const made = await adopting(kind, ['nightly-full-scan']);
  const ran = await made.repository.happens(elsewhere('schedule', made));
  expect(told(ran)).toEqual(['Portcullis nightly / scan: failure']);
  const [kept = ''] = ran[0]?.artifacts.values() ?? [];
  expect(readdirSync(kept).sort()).toEqual(['report.json', 'report.sarif']);
  expect([...made.server.state.uploads.values()]).toMatchObject([
    { ref: 'refs/heads/main', commit: made.merge },
  ]);
  expect(made.server.mistakes).toEqual([]);
});

test('a part of a monorepo has a section of the one comment, and the gate sees the whole', async () => {
  const made = await adopting('a Go and Python monorepo', ['monorepo'], {}, (_, text) =>
    given(text, `parts: '["services/web"]'`),
  );
  const ran = await opened(made);
  expect(told(ran)).toEqual(['Portcullis / gate: failure', 'Portcullis / services/web: failure']);
  const [comment = '', ...more] = bodies(made.server);
  expect(more).toEqual([]);
  expect(comment).toContain('of `services/web`');
  expect(comment).toContain('tiny-right');
  expect(comment).not.toContain('services/api');
  expect(ran[0]?.jobs[0]?.log).toContain('services/api/Dockerfile');
});

describe('what GitHub refuses to start', () => {
  test.each([
    [
      'a permission that the caller lacks',
      'pull-requests: write',
      'pull-requests: read',
      /requesting 'pull-requests: write'/,
    ],
    ['an input that is not there', 'with:\n', 'with:\n      fail_on: low\n', /has no input fail_on/],
    ['an input of another type', 'with:\n', "with:\n      timeout-minutes: 'ten'\n", /is no number/],
    [
      'an action that nothing stands for',
      /uses: OWNER.*/,
      'uses: acme/other/.github/workflows/x.yml@v1',
      /stands in for/,
    ],
  ] as const)('%s', async (_, from, to, why) => {
    const made = await adopting('a Node service', ['pull-request-gate'], {}, (_name, text) =>
      text.replace(from, to),
    );
    await expect(opened(made)).rejects.toThrow(why);
  });
});

test('our own check of pins has nothing to say of them', async () => {
  const files = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')] as const);
  const released = [...files('workflows-templates'), ...files('.github/workflows')].map(
    ([name, text], at) =>
      [`.github/workflows/${at}-${name}`, text.replaceAll('@SHA', `@${'0'.repeat(40)}`)] as const,
  );
  const { result } = await report(['image-pin-check', '.', '--preset', 'strict'], {
    cwd: makeFolder(Object.fromEntries(released)),
  });
  const [check] = result.checks;
  expect(check).toMatchObject({ outcome: 0, unchecked: [], filesChecked: released.length });
  expect(check?.findings.map(({ ruleId, evidence }) => `${ruleId} ${evidence}`)).toEqual([]);
});
