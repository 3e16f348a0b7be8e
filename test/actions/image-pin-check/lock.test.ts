import { describe, expect, test } from 'vitest';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { lockPath } from '../../../actions/image-pin-check/lock/lockfile.ts';
import { a, b, ci, entry, lock, long, steps, verdicts } from './locks.ts';

const unpinned = 'action-unpinned ci.yml:6 high';
const missing = 'lock-missing ci.yml:6 medium';

describe('locked is pinned', () => {
  test.for([
    ['no lock', 'o/r@v1', undefined, [unpinned]],
    ['listed, with an entry', 'o/r@v1', lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]), []],
    ['a branch too', 'o/r@main', lock({ [ci]: ['o/r@main'] }, [entry('o/r@main')]), []],
    [
      'a ref that looks like a commit',
      'o/r@ab12cd3',
      lock({ [ci]: ['o/r@ab12cd3'] }, [entry('o/r@ab12cd3')]),
      [],
    ],
    ['an action below the root', 'o/r/sub/x@v1', lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]), []],
    ['owner and repository in another case', 'O/R@v1', lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]), []],
    [
      'a tag of three parts',
      'o/r@refs/tags/v1',
      lock({ [ci]: ['o/r@refs/tags/v1'] }, [entry('o/r@refs/tags/v1')]),
      [],
    ],
    ['sha256', 'o/r@v1', lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1', { commit: `sha256-${long}` })]), []],
    ['the second version', 'o/r@v1', lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')], 'v0.0.2'), []],
    [
      'the first version',
      'o/r@v1',
      lock(
        { [ci]: [`o/r@v1:sha1-${a}`] },
        [entry(`o/r@v1:sha1-${a}`, { ref: undefined, tag: 'v1.2.0' })],
        'v0.0.1',
      ),
      [],
    ],
    [
      'a commit, locked under itself',
      `o/r@${a}`,
      lock({ [ci]: [`o/r@${a}`] }, [entry(`o/r@${a}`, { ref: 'v1' })]),
      [],
    ],
    [
      'an entry, but not in the list',
      'o/r@v1',
      lock({ [ci]: [] }, [entry('o/r@v1')]),
      [unpinned, missing, 'lock-stale actions.lock:5 low'],
    ],
    [
      'listed, without an entry',
      'o/r@v1',
      lock({ [ci]: ['o/r@v1'] }, []),
      [unpinned, 'lock-missing actions.lock:3 medium'],
    ],
    [
      'another ref',
      'o/r@v2',
      lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]),
      [unpinned, missing, 'lock-stale actions.lock:3 low'],
    ],
    [
      'a commit that is not in it',
      `o/r@${b}`,
      lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]),
      ['lock-missing ci.yml:6 low', 'lock-stale actions.lock:3 low'],
    ],
    [
      'the commit of a tag in it',
      `o/r@${a}`,
      lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]),
      ['lock-missing ci.yml:6 low'],
    ],
    [
      'a list of another workflow',
      'o/r@v1',
      lock({ '.github/workflows/b.yml': ['o/r@v1'] }, [entry('o/r@v1')]),
      [unpinned, 'lock-stale actions.lock:3 low'],
    ],
    [
      'a faulty entry',
      'o/r@v1',
      lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1', { repo_id: '0' })]),
      [unpinned, 'lock-invalid actions.lock:9 high'],
    ],
    [
      'a forged entry',
      'o/r@v1',
      lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1', { ref: 'v2' })]),
      [unpinned, 'lock-forged actions.lock:6 high'],
    ],
    [
      'a lock of an unknown version',
      'o/r@v1',
      lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')], 'v0'),
      [unpinned, 'lock-invalid actions.lock:1 high'],
    ],
    ['a lock that is no YAML', 'o/r@v1', 'version: [\n', [unpinned]],
    [
      'a lock of a later version',
      'o/r@v1',
      lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')], 'v0.0.10'),
      [unpinned],
    ],
    ['its own repository', '$/x', lock({ [ci]: [] }, []), []],
    ['a path', './x', lock({ [ci]: [] }, []), []],
    ['its own repository and a path, without a lock', '$/x\n      - uses: ./x', undefined, []],
  ] as const)('%s', ([, uses, text, expected]) =>
    expect(verdicts({ [ci]: steps(uses), ...(text === undefined ? {} : { [lockPath]: text }) })).toEqual(
      expected,
    ),
  );
});

describe('upper and lower case', () => {
  const entries = [entry('o/r@v1')];
  test.for([
    ['ref', { [ci]: ['o/r@V1'] }, [entry('o/r@V1')], [unpinned, 'lock-wrong-case ci.yml:6 medium']],
    [
      'path',
      { '.github/workflows/CI.yml': ['o/r@v1'] },
      entries,
      [unpinned, 'lock-wrong-case actions.lock:3 medium'],
    ],
    [
      'folder',
      { '.GitHub/workflows/ci.yml': ['o/r@v1'] },
      entries,
      [unpinned, 'lock-wrong-case actions.lock:3 medium', 'lock-stale actions.lock:3 low'],
    ],
    ['owner in the list', { [ci]: ['O/r@v1'] }, entries, ['lock-wrong-case actions.lock:3 low']],
    ['owner in the entry', { [ci]: ['o/r@v1'] }, [entry('o/R@v1')], ['lock-wrong-case actions.lock:5 low']],
  ] as const)('%s', ([, workflows, texts, expected]) =>
    expect(verdicts({ [ci]: steps('o/r@v1'), [lockPath]: lock(workflows, texts) })).toEqual(expected),
  );
});

describe('paths', () => {
  const listed = (path: string) => lock({ [ci]: [], [path]: [] }, []);
  test.for([
    ['.github/workflows/gone.yml', ['lock-stale actions.lock:4 low']],
    ['.github/workflows/sub/ci.yml', ['lock-stale actions.lock:4 low']],
    ['sub/.github/workflows/ci.yml', ['lock-stale actions.lock:4 low']],
    ['./.github/workflows/ci.yml', ['lock-stale actions.lock:4 low']],
    ['.github/workflows/ci.json', ['lock-stale actions.lock:4 low']],
    ['../ci.yml', ['lock-invalid actions.lock:4 high']],
    ['/ci.yml', ['lock-invalid actions.lock:4 high']],
    ['.github\\workflows\\ci.yml', ['lock-invalid actions.lock:4 high']],
    ['c:/ci.yml', ['lock-invalid actions.lock:4 high']],
    ['', ['lock-invalid actions.lock:4 high']],
  ] as const)('%s', ([path, expected]) =>
    expect(verdicts({ [ci]: steps('./x'), [lockPath]: listed(path) })).toEqual(expected),
  );

  test('one workflow onboarded, the other not', () =>
    expect(
      verdicts({
        [ci]: steps('o/r@v1'),
        '.github/workflows/b.yml': steps('o/r@v1'),
        [lockPath]: lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]),
      }),
    ).toEqual(['action-unpinned b.yml:6 high']));

  test('where no workflow was looked at, none is gone', () =>
    expect(verdicts({ [lockPath]: lock({ [ci]: ['o/r@v1'] }, [entry('o/r@v1')]) })).toEqual([]));

  test.for([
    'actions.lock',
    'sub/.github/workflows/actions.lock',
    '.github/actions.lock',
    '.github/workflows/Actions.lock',
  ])('%s is no lock', (path) => expect(imagePinCheck.claims(path)).toBeUndefined());

  test('claimed for certain', () =>
    expect(imagePinCheck.claims(lockPath)).toEqual({ kind: 'actions-lock', certain: true }));
});
