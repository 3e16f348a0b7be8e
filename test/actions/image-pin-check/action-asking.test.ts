import { expect, test } from 'vitest';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { askActions } from '../../../actions/image-pin-check/online/actions.ts';
import { deadline } from '../../../shared/core/deadline.ts';
import { mostCalls } from '../../../actions/image-pin-check/online/allowance.ts';
import { lockPath } from '../../../actions/image-pin-check/lock/lockfile.ts';
import { lockEntryForged } from '../../../actions/image-pin-check/rules/lock-entry-forged.ts';
import { actionRefNotFound } from '../../../actions/image-pin-check/rules/action-ref-not-found.ts';
import { GitHubError, type GitHub } from '../../../shared/core/github.ts';
import { scanText } from '../../scan-text.ts';
import { github, sha } from './github.ts';
import { read } from './read.ts';

const path = '.github/workflows/ci.yml';
const workflow = (...uses: readonly string[]) =>
  `on: push\njobs:\n  a:\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`;

const settings = { actionPins: [], cooldownDays: 0 };
const a = sha('a');

function ask(port: GitHub, text: string, options = settings) {
  const { doc } = read(path, text);
  return askActions(doc ? [doc] : [], { github: port, today: '2026-06-30', options });
}

test('what has not cooled down is no update', async () => {
  const tags = ['v1.0.0=a', 'v1.1.0=b', 'v1.2.0=c'];
  const told = { tags, days: { b: '2026-06-01', c: '2026-06-25' } };
  const port = github({ 'o/r': { ...told, files: { 'action.yml': '' } } });
  const { facts, tally } = await ask(port, workflow(`o/r@${a}`), { ...settings, cooldownDays: 7 });
  // Repository, tags, action.yml and one day: the older version can not be asked about any more.
  expect(port.asked).toHaveLength(4);
  expect(facts.get(`o/r@${a}`)?.newer).toBeUndefined();
  expect(tally.notFollowed).toBeGreaterThan(0);
  const cooled = github({ 'o/r': { ...told, files: { 'action.yml': '' } } });
  const after = await ask(cooled, workflow(`o/r@${a}`), { ...settings, cooldownDays: 3 });
  expect(after.facts.get(`o/r@${a}`)?.newer?.name).toBe('v1.2.0');
});

test('a missing or hidden repository is told with doubt, once for all its refs', async () => {
  const port = github({});
  const { facts } = await ask(port, workflow('p/q@v1', `p/q/x@${a}`));
  expect(port.asked).toEqual(['repository p/q']);
  expect([...facts.values()].map(({ repository }) => repository)).toEqual([null, null]);
  const text = workflow('p/q@v1');
  const [report] = scanText(imagePinCheck, actionRefNotFound, {
    path,
    text,
    facts: { actions: facts },
  }).reports;
  expect(report?.confidence).toBe('medium');
});

test('paths and the base never cost more than four calls a ref; what is left out is counted', async () => {
  const uses = ['init', 'analyze', 'upload', 'resolve'].map((part) => `o/r/${part}@${a} # v1.2.3`);
  const port = github({ 'o/r': { moreTags: ['v1.2.3=a'], files: {} } });
  const { facts, tally } = await ask(port, workflow(...uses, './x', '$/y', 'docker://alpine:3'));
  expect(port.asked).toHaveLength(mostCalls);
  expect(facts.size).toBe(4);
  expect(tally.notFollowed).toBe(4);
});

test('material of tests is not asked about', async () => {
  const port = github({});
  const text = workflow('o/r@v1');
  const { doc } = read('test/fixtures/ci.yml', text);
  await askActions(doc ? [doc] : [], { github: port, today: '2026-06-30', options: settings });
  expect(port.asked).toEqual([]);
});

const failing = (code: GitHubError['code']) => {
  const port = github({});
  const tried: string[] = [];
  const fail = (owner: string): Promise<undefined> => {
    tried.push(owner);
    return Promise.reject(new GitHubError(code, 'GitHub said no.', 'Wait.'));
  };
  return { port: { ...port, repository: fail }, tried };
};

test('what GitHub does not answer is unchecked, at every place', async () => {
  const { port, tried } = failing('unavailable');
  const { facts, unchecked } = await ask(port, workflow('o/r@v1', 'p/q@v1', 'o/r@v1'));
  expect(facts.size).toBe(0);
  expect(tried.sort()).toEqual(['o', 'p']);
  expect(unchecked.map(({ code, line }) => [code, line])).toEqual([
    ['no-answer', 5],
    ['no-answer', 7],
    ['no-answer', 6],
  ]);
  expect(unchecked[0]?.message).toBe('`o/r@v1` could not be looked up: GitHub said no.');
});

test('nobody asks on when GitHub asks to stop', async () => {
  const { port, tried } = failing('rate-limited');
  const uses = Array.from({ length: 50 }, (_, index) => `o${String(index)}/r@v1`);
  const { unchecked } = await ask(port, workflow(...uses));
  expect(tried.length).toBeLessThanOrEqual(8);
  expect(unchecked).toHaveLength(50);
});

test('nothing is asked when the time is over', async () => {
  const port = github({ 'o/r': { tags: ['v1=a'] }, 'p/q': { tags: ['v1=a'] } });
  const { doc } = read(path, workflow('o/r@v1', 'p/q@v1'));
  let clock = 0;
  const { facts, unchecked } = await askActions(doc ? [doc] : [], {
    github: port,
    today: '2026-06-30',
    options: settings,
    isOver: deadline(() => clock++, 2),
  });
  expect([...facts.keys()]).toEqual(['o/r@v1']);
  expect(port.asked.filter((question) => question.includes('p/q'))).toEqual([]);
  expect(unchecked).toMatchObject([
    { line: 6, code: 'no-answer', hint: 'Run again, or check fewer paths in one run.' },
  ]);
});

test('trouble with the base is not told', async () => {
  const { port } = failing('unavailable');
  const { doc } = read(path, workflow('o/r@v1'));
  const before = doc ? [doc] : [];
  const { unchecked } = await askActions([], {
    github: port,
    today: '2026-06-30',
    options: settings,
    before,
  });
  expect(unchecked).toEqual([]);
});

const lock = (commit: string, owner: number, repository: number) =>
  "version: 'v0.0.3'\nworkflows: {}\ndependencies:\n  'o/r@v1':\n    ref: 'v1'\n" +
  `    commit: 'sha1-${commit}'\n    owner_id: ${String(owner)}\n    repo_id: ${String(repository)}\n`;

test.for([
  ['the commit of the tag', sha('a'), 2, 1, []],
  ['a commit that the tag was once', sha('b'), 2, 1, []],
  ['a commit of a fork', sha('c'), 2, 1, [6]],
  ['no commit', sha('d'), 2, 1, [6]],
  ['another repository', sha('a'), 2, 9, [8]],
  ['another owner', sha('a'), 9, 1, [7]],
] as const)('the lock has %s', async ([, commit, owner, repository, lines]) => {
  const told = { tags: ['v1=a'], objects: ['c'], history: { 'heads/main': 'ab' } };
  const port = github({ 'o/r': told });
  const text = lock(commit, owner, repository);
  const { doc } = read(lockPath, text);
  const { facts } = await askActions(doc ? [doc] : [], {
    github: port,
    today: '2026-06-30',
    options: settings,
  });
  expect(port.asked.length).toBeLessThanOrEqual(mostCalls);
  const example = { path: lockPath, text, facts: { actions: facts } };
  expect(scanText(imagePinCheck, lockEntryForged, example).lines).toEqual(lines);
});
