import { describe, expect, test } from 'vitest';
import { lockPath } from '../../../actions/image-pin-check/lock/lockfile.ts';
import { a, b, ci, entry, lock } from './locks.ts';
import { read } from './read.ts';

describe('faults', () => {
  /** `kind line`, and a `!` where GitHub throws away the whole file. */
  const faults = (text: string): string[] => {
    const found = read(lockPath, text).doc?.lock;
    return (found?.faults ?? []).map(
      ({ kind, region }) => `${kind} ${region.startLine}${found?.isRead === true ? '' : '!'}`,
    );
  };
  const only = (over: Readonly<Record<string, string | undefined>>, key = 'o/r@v1', version = 'v0.0.3') =>
    lock({}, [entry(key, over)], version);

  test.for([
    ['nothing wrong', only({}), []],
    ['a host', only({ hostname: 'github.com' }), []],
    ['a tenant', only({ hostname: 'acme.ghe.com' }), []],
    ['a ref that is a number', only({ ref: '4' }, 'o/r@4'), []],
    ['a commit in capitals', only({ commit: `SHA1-${a.toUpperCase()}` }), []],
    ['empty lists', "version: v0.0.2\nworkflows:\n  'a.yml':\ndependencies:\n", []],
    ['only a version', "version: 'v0.0.2'\n", []],
    ['no commit', only({ commit: undefined }), ['invalid 4']],
    ['a short commit', only({ commit: 'sha1-a1b2c3d' }), ['invalid 6']],
    ['a commit without its kind', only({ commit: a }), ['invalid 6']],
    ['a commit of another length', only({ commit: `sha256-${a}` }), ['invalid 6']],
    ['a commit of another kind', only({ commit: `md5-${a}` }), ['invalid 6']],
    ['no hexadecimal digit', only({ commit: `sha1-${'g'.repeat(40)}` }), ['invalid 6']],
    ['an empty ref', only({ ref: "''" }), ['invalid 5']],
    ['nothing at all', lock({}, ["  'o/r@v1':\n"]), ['invalid 4']],
    ['a number in quotes', only({ owner_id: "'7'" }), ['invalid 7']],
    ['a negative number', only({ owner_id: '-7' }), ['invalid 7']],
    ['a broken number', only({ repo_id: '7.5' }), ['invalid 8']],
    ['a number beyond all numbers', only({ repo_id: '99999999999999999999' }), ['invalid 8']],
    ['an unknown field', only({ tag: 'v1' }), ['invalid 9']],
    ['a host in an old version', only({ hostname: 'github.com' }, 'o/r@v1', 'v0.0.2'), ['invalid 9']],
    ['another host', only({ hostname: 'github.example' }), ['invalid 9']],
    ['key and ref disagree', only({ ref: 'v2' }), ['forged 5']],
    ['key and ref disagree in case', only({ ref: 'V1' }), ['forged 5']],
    ['key and commit disagree', only({ ref: 'v1' }, `o/r@${b}`), ['forged 6']],
    [
      'key and commit disagree in the first version',
      only({ ref: undefined }, `o/r@v1:sha1-${b}`, 'v0.0.1'),
      ['forged 5'],
    ],
    [
      'a repository with two numbers',
      lock({}, [entry('o/r@v1'), entry('o/r@v2', { repo_id: '78' })]),
      ['forged 13'],
    ],
    [
      'an owner with two numbers',
      lock({}, [entry('o/r@v1'), entry('O/s@v1', { owner_id: '8', repo_id: '78' })]),
      ['forged 12'],
    ],
    [
      'the same names on two hosts',
      lock({}, [entry('o/r@v1'), entry('o/r@v2', { owner_id: '8', repo_id: '78', hostname: 'github.com' })]),
      [],
    ],
    ['one action twice, the same', lock({}, [entry('o/r@v1'), entry('O/r@v1')]), []],
    [
      'one action twice, not the same',
      lock({}, [entry('o/r@v1'), entry('O/r@v1', { commit: `sha1-${b}` })]),
      ['invalid 9!'],
    ],
    ['a key twice', lock({}, [entry('o/r@v1'), entry('o/r@v1')]), ['invalid 9!']],
    [
      'a circle',
      lock({}, [
        entry('o/r@v1', { uses: "['o/s@v1']" }),
        entry('o/s@v1', { repo_id: '78', uses: "['o/r@v1']" }),
      ]),
      ['invalid 4!'],
    ],
    ['a circle of one', only({ uses: "['o/r@v1']" }), ['invalid 4!']],
    ['a path in a key', only({}, 'o/r/sub@v1'), ['invalid 4!']],
    ['a key without a ref', only({ ref: 'x' }, 'o/r'), ['invalid 4!']],
    ['a colon in a key', only({}, `o/r@v1:sha1-${a}`), ['invalid 4!']],
    ['no action in a list', lock({ [ci]: ['./x'] }, []), ['invalid 3!']],
    ['no action among what is used', only({ uses: "['docker://x']" }), ['invalid 9!']],
    ['no list', only({ uses: 'o/s@v1' }), ['invalid 9!']],
    ['no version', 'workflows: {}\n', ['invalid 1!']],
    ['an empty file', '', ['invalid 1!']],
    ['a version without its letter', "version: '0.0.2'\n", ['invalid 1!']],
    ['an unknown part', "version: 'v0.0.2'\nimages: {}\n", ['invalid 2!']],
    [
      'lists that are none',
      "version: 'v0.0.2'\nworkflows: []\ndependencies: x\n",
      ['invalid 2!', 'invalid 3!'],
    ],
    ['a second document', "version: 'v0.0.2'\n---\nversion: 'v0.0.2'\n", ['invalid 3']],
  ] as const)('%s', ([, text, expected]) => expect(faults(text)).toEqual(expected));

  test('what is sound is there for others to verify', () => {
    const { doc } = read(
      lockPath,
      lock({}, [entry('O/r@v1', { hostname: 'github.com', uses: "['p/q@v2']" })]),
    );
    expect(doc?.lock?.entries).toMatchObject([
      {
        pin: {
          owner: 'O',
          repository: 'r',
          ref: 'v1',
          key: 'o/r@v1',
          isCommit: false,
          region: { startLine: 4 },
        },
        resolved: {
          ref: { value: 'v1', region: { startLine: 5 } },
          commit: { value: { algorithm: 'sha1', digest: a }, region: { startLine: 6 } },
          owner: { value: 7, region: { startLine: 7 } },
          repository: { value: 77, region: { startLine: 8 } },
          hostname: 'github.com',
        },
        uses: [{ key: 'p/q@v2' }],
      },
    ]);
  });
});

describe('unchecked, and locks nothing', () => {
  const many = Array.from({ length: 200 }, (_, index) => `'o/r@v${index}'`).join(', ');
  const aliases = Array.from({ length: 200 }, (_, index) => `  '.github/workflows/${index}.yml': *all\n`);
  test.for([
    ['no YAML', 'version: [\n', 'parse-error', 2],
    ['no mapping', '- a\n', 'parse-error', 1],
    ['a later version', "\nversion: 'v1.0.0'\n", 'parse-error', 2],
    ['more than GitHub reads', `version: 'v0.0.2'\n#${'x'.repeat(1 << 20)}\n`, 'too-large', null],
    [
      'lists that aliases repeat',
      `version: 'v0.0.2'\nworkflows:\n  a.yml: &all [${many}]\n${aliases.join('')}`,
      'limit',
      null,
    ],
  ] as const)('%s', ([, text, code, at]) => {
    const { doc, problems } = read(lockPath, text);
    expect(doc).toBeUndefined();
    expect(problems).toMatchObject([{ code, line: at }]);
  });
});
