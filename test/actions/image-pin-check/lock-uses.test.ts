import { describe, expect, test } from 'vitest';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { lockPath } from '../../../actions/image-pin-check/lock/lockfile.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import { inspect } from '../../shared/core/inspect-sample.ts';
import { a, b, call, ci, composite, entry, lock, steps, verdicts } from './locks.ts';

describe('what a workflow comes to use', () => {
  const one = lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]);
  const inner = '.github/actions/x/action.yml';
  test.for([
    [
      'a reusable workflow of another repository is locked as its repository',
      { [ci]: call('o/r/.github/workflows/w.yml@v1'), [lockPath]: one },
      [],
    ],
    [
      'a reusable workflow of the same repository has a place of its own',
      {
        [ci]: call('$/.github/workflows/w.yml'),
        '.github/workflows/w.yml': steps('o/r@v1'),
        [lockPath]: lock({ [ci]: [] }, []),
      },
      ['action-unpinned w.yml:6 high'],
    ],
    [
      'an action by $/',
      { [ci]: steps('$/.github/actions/x'), [inner]: composite('o/r@v1'), [lockPath]: one },
      [],
    ],
    [
      'an action by $/, called .yaml, through another one',
      {
        [ci]: steps('$/.github/actions/y/'),
        '.github/actions/y/action.yaml': composite('$/.github//actions/x'),
        [inner]: composite('o/r@v1'),
        [lockPath]: one,
      },
      [],
    ],
    [
      'an action by $/ that uses more than the list has',
      { [ci]: steps('$/.github/actions/x'), [inner]: composite('o/r@v1', 'o/s@v1'), [lockPath]: one },
      ['action-unpinned action.yml:6 high', 'lock-missing action.yml:6 medium'],
    ],
    [
      'an action by ./',
      { [ci]: steps('./.github/actions/x'), [inner]: composite('o/r@v1'), [lockPath]: one },
      ['action-unpinned action.yml:5 high'],
    ],
    [
      'an action by $/ that uses one by ./',
      {
        [ci]: steps('$/a'),
        'a/action.yml': composite('./.github/actions/x'),
        [inner]: composite('o/r@v1'),
        [lockPath]: one,
      },
      ['action-unpinned action.yml:5 high'],
    ],
    [
      'an action that a workflow without lock uses too',
      {
        [ci]: steps('$/.github/actions/x'),
        '.github/workflows/b.yml': steps('$/.github/actions/x'),
        [inner]: composite('o/r@v1'),
        [lockPath]: one,
      },
      ['action-unpinned action.yml:5 high'],
    ],
    [
      'an action that others may use',
      { [ci]: steps('$/'), 'action.yml': composite('o/r@v1'), [lockPath]: one },
      ['action-unpinned action.yml:5 high'],
    ],
    [
      'an action that nobody uses',
      { [ci]: steps('o/r@v1'), [inner]: composite('o/r@v1'), [lockPath]: one },
      ['action-unpinned action.yml:5 high'],
    ],
    [
      'actions in a circle',
      {
        [ci]: steps('$/.github/actions/x'),
        [inner]: composite('$/.github/actions/x', 'o/r@v1'),
        [lockPath]: one,
      },
      [],
    ],
    [
      'what a locked action uses, in its entry or in the list as well',
      {
        [ci]: steps('o/r@v1'),
        [lockPath]: lock({ [ci]: ['o/r@v1', 'p/q@v2'] }, [
          entry('o/r@v1', { uses: "['p/q@v2', 'p/t@v3']" }),
          entry('p/q@v2', { owner_id: '8', repo_id: '88' }),
          entry('p/t@v3', { owner_id: '8', repo_id: '89' }),
        ]),
      },
      [],
    ],
    [
      'what a locked action uses is not there',
      {
        [ci]: steps('o/r@v1'),
        [lockPath]: lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1', { uses: "['p/q@v2']" })]),
      },
      ['lock-missing actions.lock:10 medium'],
    ],
    [
      'an entry that only entries nobody uses have',
      {
        [ci]: steps('o/r@v1'),
        [lockPath]: lock({ [ci]: ['o/r@v1'] }, [
          entry('o/r@v1'),
          entry('p/q@v1', { owner_id: '8', repo_id: '88', uses: "['p/t@v1']" }),
          entry('p/t@v1', { owner_id: '8', repo_id: '89' }),
        ]),
      },
      ['lock-stale actions.lock:10 low', 'lock-stale actions.lock:16 low'],
    ],
  ] as const)('%s', ([, files, expected]) => expect(verdicts(files)).toEqual(expected));
});

test('long chains of entries are walked without recursion', () => {
  const chain = Array.from({ length: 1_000 }, (_, index) =>
    entry(`o/r@v${index}`, { uses: `['o/r@v${index + 1}']` }),
  );
  const text = lock({ [ci]: ['o/r@v0'] }, [...chain, entry('o/r@v1000')]);
  expect(verdicts({ [ci]: steps('o/r@v0'), [lockPath]: text })).toEqual([]);
});

describe('a pull request that changes the lock alone', () => {
  const workflow = { [ci]: steps('o/r@v1') };
  const locked = { ...workflow, [lockPath]: lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]) };
  const wrong = { ...workflow, [lockPath]: lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1', { ref: 'v2' })]) };
  const broken = { ...workflow, [lockPath]: 'version: [\n' };
  const lockedOther = {
    '.github/workflows/b.yml': steps('o/s@v1'),
    [lockPath]: lock({ '.github/workflows/b.yml': ['o/s@v1'] }, [entry('o/s@v1')]),
  };
  const both = {
    ...workflow,
    [lockPath]: lock({ [ci]: ['o/r@v1'], '.github/workflows/b.yml': ['o/s@v1'] }, [
      entry('o/r@v1'),
      entry('o/s@v1'),
    ]),
  };
  const open = `action-unpinned ${ci}:6`;
  test.for([
    ['locks for the first time, which counts once it is merged', workflow, locked, [`existing ${open}`], 0],
    ['brings an action and a lock for it', {}, locked, [`introduced ${open}`], 1],
    ['locks one more', lockedOther, { ...lockedOther, ...both }, [], 0],
    ['unlocks', locked, workflow, [`introduced ${open}`], 1],
    ['forges', locked, wrong, [`introduced ${open}`, `introduced lock-forged ${lockPath}:6`], 1],
    ['breaks the lock', locked, broken, [`introduced ${open}`], 2],
    ['locks another commit', locked, { ...locked, [lockPath]: locked[lockPath].replace(a, b) }, [], 0],
  ] as const)('%s', async ([, before, head, expected, outcome]) => {
    const { result } = await inspect(head, {
      before,
      checks: [imagePinCheck],
      catalogue: new Catalogue([imagePinCheck]),
    });
    const findings = result.checks.flatMap((check) => check.findings);
    const shown = findings.map(
      ({ status, ruleId, region }) =>
        `${status} ${ruleId.split('/')[1]} ${region?.path}:${region?.startLine}`,
    );
    expect(shown.sort()).toEqual(expected);
    expect(result.outcome).toBe(outcome);
  });
});

test('past the limit nothing counts as locked, and that is told', () => {
  const actions = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `.github/actions/x${at}/action.yml`,
      composite(...Array.from({ length: 200 }, (_, one) => `o/r${one}@${a}`)),
    ]),
  );
  const calls = steps(
    'o/r@v1',
    ...Object.keys(actions).map((path) => `$/${path.slice(0, -'/action.yml'.length)}`),
  );
  const workflows = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`.github/workflows/w${at}.yml`, calls]));
  const told = (count: number) => {
    const names = Object.keys(workflows(count));
    const listed = lock(Object.fromEntries(names.map((name) => [name, ['o/r@v1']])), [entry('o/r@v1')]);
    return verdicts({ ...workflows(count), ...actions, [lockPath]: listed });
  };
  expect(told(2).filter((one) => one.startsWith('action-unpinned'))).toEqual([]);
  const cut = told(55);
  expect(cut.filter((one) => one.startsWith('action-unpinned'))).toHaveLength(55);
  expect(cut.filter((one) => !one.startsWith('action-unpinned'))).toEqual([
    'lock-missing actions.lock:3 medium',
  ]);
});
