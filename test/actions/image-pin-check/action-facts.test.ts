import { expect, test } from 'vitest';
import { mostCalls } from '../../../actions/image-pin-check/online/allowance.ts';
import { askActions } from '../../../actions/image-pin-check/online/actions.ts';
import { actionArchived } from '../../../actions/image-pin-check/rules/action-archived.ts';
import { actionImpostorCommit } from '../../../actions/image-pin-check/rules/action-impostor-commit.ts';
import { actionOutdated } from '../../../actions/image-pin-check/rules/action-outdated.ts';
import { actionRefNotFound } from '../../../actions/image-pin-check/rules/action-ref-not-found.ts';
import { actionRenamed } from '../../../actions/image-pin-check/rules/action-renamed.ts';
import { actionUnpinned } from '../../../actions/image-pin-check/rules/action-unpinned.ts';
import { actionVersionMismatch } from '../../../actions/image-pin-check/rules/action-version-mismatch.ts';
import { nestedAction } from '../../../actions/image-pin-check/rules/nested-action.ts';
import { nestedImage } from '../../../actions/image-pin-check/rules/nested-image.ts';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { scanText } from '../../scan-text.ts';
import { github, sha, type Told } from './github.ts';
import { read } from './read.ts';

const rules = [
  actionRefNotFound,
  actionImpostorCommit,
  actionVersionMismatch,
  actionArchived,
  actionRenamed,
  nestedImage,
  nestedAction,
  actionOutdated,
  actionUnpinned,
];

const path = '.github/workflows/ci.yml';
const workflow = (...uses: readonly string[]) =>
  `on: push\njobs:\n  a:\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`;

const settings = { actionPins: [] as readonly string[], cooldownDays: 0 };

/** What the rules say of one action, `rule [severity] [confidence]`, with what GitHub says of `o/r`. */
async function verdicts(told: Told, uses: readonly string[], options = settings): Promise<string[]> {
  const text = workflow(...uses);
  const port = github({ 'o/r': told });
  const { doc } = read(path, text);
  const { facts, unchecked } = await askActions(doc ? [doc] : [], {
    github: port,
    today: '2026-06-30',
    options,
  });
  expect(unchecked).toEqual([]);
  expect(port.asked.length).toBeLessThanOrEqual(mostCalls * uses.length);
  return rules.flatMap((rule) =>
    scanText(imagePinCheck, rule, {
      path,
      text,
      options: { actionPins: options.actionPins },
      facts: { actions: facts },
    }).reports.map(({ severity, confidence }) =>
      [rule.id.split('/')[1], severity, confidence].filter((word) => word !== undefined).join(' '),
    ),
  );
}

const a = sha('a');

test.for<readonly [name: string, told: Told, uses: string, expected: readonly string[]]>([
  ['the tag of the comment', { tags: ['v1.2.3=a'] }, `o/r@${a} # v1.2.3`, []],
  ['a tag, no comment', { tags: ['v1.2.3=a'] }, `o/r@${a}`, []],
  ['upper case', { tags: ['v1.2.3=a'] }, `O/R@${a.toUpperCase()} # v1.2.3`, []],
  ['the tag beyond the page', { moreTags: ['v1.2.3=a'] }, `o/r@${a} # v1.2.3`, []],
  ['the tag beyond the page, no v', { moreTags: ['v1.2.3=a'] }, `o/r@${a} # 1.2.3`, []],
  ['in the default branch', { history: { 'heads/main': 'a' } }, `o/r@${a}`, []],
  [
    'on a release branch',
    { tags: ['v1.2.3=b'], objects: ['a'], history: { 'tags/v1.2.3': 'ab' } },
    `o/r@${a}`,
    [],
  ],
  ['of a fork', { tags: ['v1.2.3=b'], objects: ['a'] }, `o/r@${a}`, ['action-impostor-commit']],
  [
    'of a fork, disguised',
    { tags: ['v1.2.3=b'], objects: ['a'] },
    `o/r@${a} # v1.2.3`,
    ['action-impostor-commit', 'action-version-mismatch'],
  ],
  [
    'of a fork, many tags',
    { moreTags: ['v1.2.3=b'], objects: ['a'] },
    `o/r@${a}`,
    ['action-impostor-commit medium low'],
  ],
  [
    'of a fork, many tags, disguised',
    { moreTags: ['v1.2.3=b'], objects: ['a'] },
    `o/r@${a} # v1.2.3`,
    ['action-impostor-commit low', 'action-version-mismatch'],
  ],
  [
    'on the branch of an old major, many tags',
    { tags: ['v4.0.0=c'], moreTags: ['v3=b'], objects: ['a'], history: { 'tags/v3': 'ab' } },
    `o/r@${a} # v3`,
    [],
  ],
  ['nowhere', { tags: ['v1=b'] }, `o/r@${a}`, ['action-ref-not-found']],
  ['the tag object', { tags: ['v1.2.3=b'], objects: ['a=b'] }, `o/r@${a} # v1.2.3`, []],
  [
    'the tag object in the history of main',
    { tags: ['v1.2.3=b'], objects: ['a=b'], history: { 'heads/main': 'ab' } },
    `o/r@${a} # v1.2.3`,
    [],
  ],
  [
    'another version in the comment',
    { tags: ['v1.2.3=a', 'v1.2.4=b'] },
    `o/r@${a} # v1.2.4`,
    ['action-version-mismatch', 'action-outdated'],
  ],
  [
    'another version, no tag here',
    { tags: ['v1.2.4=b'], history: { 'heads/main': 'a' } },
    `o/r@${a} # v1.2.4`,
    ['action-version-mismatch'],
  ],
  ['no such version', { tags: ['v1.2.3=a'] }, `o/r@${a} # v9.9.9`, ['action-version-mismatch']],
  [
    'no such version in a long list',
    { tags: ['v1.2.3=a'], moreTags: [] },
    `o/r@${a} # v9.9.9`,
    ['action-version-mismatch low'],
  ],
  ['a branch in the comment', { tags: ['v1.2.3=a'], branches: ['v2=b'] }, `o/r@${a} # v2`, []],
  ['a moving major', { tags: ['v1.2.3=a', 'v1=b'] }, `o/r@${a} # v1`, []],
  [
    'a major that moved on from here',
    { tags: ['v1=b'], history: { 'heads/main': 'a' } },
    `o/r@${a} # v1`,
    [],
  ],
  ['another major', { tags: ['v1.2.3=a', 'v2=b'] }, `o/r@${a} # v2`, ['action-version-mismatch']],
  ['a prerelease', { tags: ['v1.2.3-rc.1=a'] }, `o/r@${a} # v1.2.3-rc.1`, []],
  [
    'a release that is a prerelease',
    { tags: ['v1.2.3-rc.1=a', 'v1.2.3=b'] },
    `o/r@${a} # v1.2.3`,
    ['action-version-mismatch', 'action-outdated'],
  ],
  ['a tag of a monorepo', { tags: ['setup/v1.2.3=a', 'lint-v2.0.0=a'] }, `o/r@${a} # v1.2.3`, []],
  ['a comment of other words', { tags: ['v1.2.3=a'] }, `o/r@${a} # needs 2 cores`, []],
  ['archived', { tags: ['v1.2.3=a'], archived: true }, `o/r@${a}`, ['action-archived']],
  ['renamed', { tags: ['v1.2.3=a'], fullName: 'p/q' }, `o/r@${a}`, ['action-renamed']],
  ['other case', { tags: ['v1.2.3=a'], fullName: 'O/R' }, `o/r@${a}`, []],
  [
    'newer of the major',
    { tags: ['v1.2.3=a', 'v1.10.0=b', 'v2.0.0=c', 'v1.11.0-rc.1=d'] },
    `o/r@${a}`,
    ['action-outdated'],
  ],
  ['only a newer major', { tags: ['v1.2.3=a', 'v2.0.0=c'] }, `o/r@${a}`, []],
  ['a tag', { tags: ['v1=a'] }, 'o/r@v1', ['action-unpinned high']],
  ['a tag beyond the page', { moreTags: ['v1=a'] }, 'o/r@v1', ['action-unpinned high']],
  ['a branch', { branches: ['main=a'] }, 'o/r@main', ['action-unpinned high']],
  ['a full ref', { branches: ['v1=a'] }, 'o/r@refs/heads/v1', ['action-unpinned high']],
  [
    'a branch that is asked for as a tag',
    { branches: ['v1=a'] },
    'o/r@refs/tags/v1',
    ['action-ref-not-found', 'action-unpinned high'],
  ],
  ['no such tag', { tags: ['v1=a'] }, 'o/r@v2', ['action-ref-not-found', 'action-unpinned high']],
  ['a pull request', {}, 'o/r@refs/pull/1/head', ['action-unpinned high']],
])('%s', async ([, told, uses, expected]) => expect(await verdicts(told, [uses])).toEqual(expected));

test.for<readonly [name: string, files: Record<string, string>, uses: string, expected: readonly string[]]>([
  ['a node action', { 'action.yml': 'runs:\n  using: node20\n  main: x.js\n' }, 'o/r', []],
  [
    'an image',
    { 'action.yml': 'runs:\n  using: docker\n  image: docker://alpine:3\n' },
    'o/r',
    ['nested-image'],
  ],
  [
    'action.yaml',
    { 'action.yaml': 'runs:\n  using: docker\n  image: docker://alpine:3\n' },
    'o/r',
    ['nested-image'],
  ],
  [
    'a digest',
    { 'action.yml': `runs:\n  using: docker\n  image: docker://alpine@sha256:${'0'.repeat(64)}\n` },
    'o/r',
    [],
  ],
  [
    'a Dockerfile',
    { 'action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n', Dockerfile: 'FROM node:22\n' },
    'o/r',
    ['nested-image'],
  ],
  [
    'a Dockerfile above',
    { 'a/b/action.yml': 'runs:\n  using: docker\n  image: ../Dockerfile\n', 'a/Dockerfile': 'FROM node\n' },
    'o/r/a/b',
    ['nested-image'],
  ],
  [
    'a composite',
    {
      'action.yml':
        'runs:\n  using: composite\n  steps:\n    - uses: x/y@v1\n    - uses: ./z\n    - uses: $/z\n',
    },
    'o/r',
    ['nested-action'],
  ],
  [
    'a pinned composite',
    { 'action.yml': `runs:\n  using: composite\n  steps:\n    - uses: x/y@${a}\n` },
    'o/r',
    [],
  ],
  [
    'a reusable workflow',
    {
      '.github/workflows/t.yml':
        'on: workflow_call\njobs:\n  t:\n    container: node:22\n    steps:\n      - uses: x/y@v1\n',
    },
    'o/r/.github/workflows/t.yml',
    ['nested-image', 'nested-action'],
  ],
  ['broken YAML', { 'action.yml': 'runs: [' }, 'o/r', []],
])('inside: %s', async ([, files, action, expected]) =>
  expect(await verdicts({ tags: ['v1.2.3=a'], files }, [`${action}@${a}`])).toEqual(expected),
);

test.for<readonly [level: string, told: Told, uses: string, expected: readonly string[]]>([
  ['immutable', { tags: ['v1.2.3=a'], immutable: ['v1.2.3'] }, 'o/r@v1.2.3', []],
  ['immutable', { tags: ['v1.2.3=a'] }, 'o/r@v1.2.3', ['action-unpinned high']],
  ['immutable', { branches: ['v1=a'], immutable: ['v1'] }, 'o/r@v1', ['action-unpinned high']],
  ['tag', { tags: ['v1=a'] }, 'o/r@v1', []],
  ['tag', { branches: ['v1=a'] }, 'o/r@v1', ['action-unpinned high']],
  ['any', { archived: true }, 'o/r@main', []],
])('%s: %j %s', async ([level, told, uses, expected]) =>
  expect(await verdicts(told, [uses], { ...settings, actionPins: [`o/*=${level}`] })).toEqual(expected),
);

test('an immutable release is followed like a commit', async () => {
  const files = { 'action.yml': 'runs:\n  using: docker\n  image: docker://alpine:3\n' };
  const options = { ...settings, actionPins: ['o/r=immutable'] };
  const told = { tags: ['v1.2.3=a'], immutable: ['v1.2.3'], files };
  expect(await verdicts(told, ['o/r@v1.2.3'], options)).toEqual(['nested-image']);
});
