import { describe, expect, test } from 'vitest';
import { read } from '../../../actions/repository-governance/document.ts';
import { ownersOf, readCodeOwners } from '../../../actions/repository-governance/files/code-owners.ts';
import { readDependabot } from '../../../actions/repository-governance/files/dependabot.ts';
import { ecosystemsIn, renovateFiles } from '../../../actions/repository-governance/files/ecosystems.ts';
import { candidatesFor } from '../../../actions/repository-governance/files/found-at.ts';
import { checkOptions } from '../../../actions/repository-governance/requirements.ts';
import { govern, serveGovernance } from './governed.ts';

serveGovernance();

test.each([
  ['SECURITY.md', ['SECURITY.md', '.github/SECURITY.md', 'docs/security.md'], 3],
  ['SECURITY.md', ['src/SECURITY.md', 'SECURITY.md.bak', 'SECURITY'], 0],
  ['LICENSE', ['LICENSE', 'LICENSE.md', 'license.txt', 'LICENSE-MIT'], 3],
  ['/LICENSE', ['LICENSE', 'docs/LICENSE'], 1],
  ['CODEOWNERS', ['CODEOWNERS', '.github/CODEOWNERS', 'codeowners', 'CODEOWNERS.md'], 2],
  ['.github/dependabot.yml', ['.github/dependabot.yaml', 'dependabot.yml'], 1],
  ['dependabot.yml', ['.github/dependabot.yml'], 1],
  ['docs/threats.md', ['docs/threats.md', 'threats.md'], 1],
])('%s is one of %j', (name, paths, count) => {
  expect(candidatesFor(name, paths)).toHaveLength(count);
});

test.each([
  ['requiredFiles', ['SECURITY.md', '.github/x.yml', '/LICENSE'], 0],
  ['requiredFiles', ['../x', '/', '', 'a//b', 'a/', './a', '*.md', 'a b', 'x'.repeat(301)], 9],
  ['requiredWorkflows', ['.github/workflows/a.yml', 'o/r/.github/workflows/a.yaml'], 0],
  ['requiredWorkflows', ['a.yml', 'o/r/.github/workflows/a.yml@v1', 'r/.github/workflows/a.yml'], 3],
  ['requiredReviews', 11, 1],
  ['requiredReviews', 0.5, 1],
  ['allowedActions', 'some', 1],
] as const)('%s: %j has %i faults', (name, value, count) => {
  expect(checkOptions[name].faults?.(value as never)).toHaveLength(count);
});

describe('who owns a file', () => {
  const who = (text: string, path: string) => ownersOf(readCodeOwners('CODEOWNERS', text), path).join();
  test.each([
    ['* @a', 'deep/down/x.js', '@a'],
    ['*.js @a', 'deep/x.js', '@a'],
    ['*.js @a', 'deep/x.ts', ''],
    ['/docs/ @a', 'docs/deep/x', '@a'],
    ['/docs/ @a', 'src/docs/x', ''],
    ['docs/ @a', 'src/docs/x', '@a'],
    ['docs/ @a', 'docs', ''],
    ['docs/* @a', 'docs/x', '@a'],
    ['docs/* @a', 'docs/deep/x', ''],
    ['/docs @a', 'docs/x', '@a'],
    ['**/logs @a', 'a/b/logs/x', '@a'],
    ['/a/**/z @a', 'a/z', '@a'],
    ['/a/**/z @a', 'a/b/c/z', '@a'],
    ['.github/ @a', '.github/workflows/x.yml', '@a'],
    ['* @a\n/.github/ @b', '.github/x', '@b'],
    ['* @a\n/.github/', '.github/x', ''],
    ['/* @a', 'x', '@a'],
    ['/* @a', '.github/x', ''],
    ['.github/* @a', '.github/workflows/x', ''],
    ['*.?s @a', 'deep/x.ts', '@a'],
    ['/a?c @a', 'abc/x', '@a'],
    ['/a?c @a', 'a/c', ''],
    ['/a?c @a', 'ac', ''],
    ['* @a # all of us\n# * @b', 'x', '@a'],
    ['with\\ blank.txt @a', 'with blank.txt', '@a'],
    ['* @acme/team-1 who@acme.example', 'x', '@acme/team-1,who@acme.example'],
    ['* @a\r\n/b @c\r\n', 'b', '@c'],
  ])('%j: %s by %s', (text, path, owners) => {
    expect(who(text, path)).toBe(owners);
  });

  test.each(['!/x @a', 'a[bc] @a', '\\#x @a', '* a', '* @a/b/c'])('%j is left out', (line) => {
    const { lines, skipped } = readCodeOwners('CODEOWNERS', `# first\n${line}\n`);
    expect([lines.length, skipped.map(({ region }) => region.startLine)]).toEqual([0, [2]]);
  });

  test('a stranger cannot make it slow', async () => {
    const lines = Array.from({ length: 19_000 }, (_, at) => `/${'a*'.repeat(20)}${at} @a\n`).join('');
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`.github/${at}`, '']));
    const { unchecked } = await govern(
      { requiredFiles: ['CODEOWNERS'] },
      { ...many, '.github/CODEOWNERS': lines },
    );
    expect(unchecked).toMatchObject([{ code: 'limit', path: '.github/CODEOWNERS' }]);
  });

  test('the file that GitHub takes counts', async () => {
    const options = { requiredFiles: ['CODEOWNERS'] };
    const [none, all] = ['/src/ @a\n', '* @a\n'];
    expect((await govern(options, { CODEOWNERS: all, '.github/CODEOWNERS': none })).found).toHaveLength(1);
    expect((await govern(options, { CODEOWNERS: none, '.github/CODEOWNERS': all })).found).toEqual([]);
    expect((await govern(options, { CODEOWNERS: '# nobody yet\n' })).found).toEqual(['unknown code-owners']);
  });
});

describe('dependabot.yml', () => {
  const faults = (text: string) => {
    const { doc } = read({ path: '.github/dependabot.yml', text, size: 0, blob: '' });
    return doc
      ? readDependabot(doc).faults.map(({ message, region }) => `${region.startLine} ${message}`)
      : [];
  };
  const entry = (more: string) => `version: 2\nupdates:\n- package-ecosystem: npm\n${more}`;
  test.each([
    [entry('  directory: /\n  schedule: { interval: daily }\n'), ''],
    [entry('  directories: [/a, /b]\n  schedule: { interval: cron, cronjob: "0 9 * * *" }\n'), ''],
    [`multi-ecosystem-groups: { all: {} }\n${entry('  directory: /\n  multi-ecosystem-group: all\n')}`, ''],
    [entry('  directory: /\n  schedule: { interval: hourly }\n'), '5 `schedule.interval` is one of'],
    [entry('  directory: /\n'), '3 an entry says no `schedule.interval`'],
    [entry('  schedule: { interval: daily }\n'), '3 an entry says no `directory`'],
    ['version: 2\nupdates: {}\n', '2 `updates` lists nothing'],
    [entry('  directory: /\n  schedule: { interval: cron }\n'), '5 `schedule.interval` is `cron`'],
    ['version: 2\n', 'lists nothing'],
    ['', 'it holds no settings'],
    ['a: [', 'it cannot be read'],
    ['- x\n', 'it holds no settings'],
    ['version: 2\nupdates: [1]\n', '`package-ecosystem`'],
  ])('%j: %s', (text, told) => {
    const all = faults(text).join('; ');
    if (told === '') expect(all).toBe('');
    else expect(all).toContain(told);
  });
});

test('ecosystems are what lockfiles and workflows show', () => {
  const paths = [
    '.github/workflows/a.yml',
    'b/yarn.lock',
    'a/package-lock.json',
    'go.sum',
    'testdata/Cargo.lock',
  ];
  expect(ecosystemsIn(paths).map(({ names, paths: shown }) => `${names[0]} ${shown.join()}`)).toEqual([
    'github-actions .github/workflows/a.yml',
    'npm a/package-lock.json,b/yarn.lock',
    'gomod go.sum',
  ]);
  expect(
    renovateFiles(['renovate.json', '.github/renovate.json5', '.renovaterc', 'docs/renovate.json']),
  ).toHaveLength(3);
});

const npm = (more: string, ...files: readonly string[]) =>
  [
    `version: 2\nupdates:\n- package-ecosystem: npm\n  schedule: { interval: daily }\n${more}`,
    files,
  ] as const;
test.each<readonly [readonly [string, readonly string[]], number]>([
  [npm('  directory: /\n', 'yarn.lock'), 0],
  [npm('  directory: /\n', 'web/yarn.lock'), 1],
  [npm('  directory: "./web/"\n', 'web/yarn.lock'), 0],
  [npm('  directory: /\n', 'yarn.lock', 'a/yarn.lock', 'b/yarn.lock'), 1],
  [npm('  directories: ["**/*"]\n', 'yarn.lock', 'a/yarn.lock', 'a/b/yarn.lock'), 0],
  [npm('  directories: ["/apps/*"]\n', 'apps/a/yarn.lock'), 0],
  [npm('  directories: ["/apps/*"]\n', 'apps/a/b/yarn.lock'), 1],
  [npm('  directories: ["/apps/**/web"]\n', 'apps/web/yarn.lock', 'apps/a/b/web/yarn.lock'), 0],
  [npm('  directory: /\n  open-pull-requests-limit: 0\n', 'yarn.lock'), 1],
  [npm('  directory: /\n  ignore: [{ dependency-name: "*" }]\n', 'yarn.lock'), 1],
  [
    npm(
      '  directory: /\n  ignore: [{ dependency-name: "*", update-types: [x] }, { dependency-name: y }]\n',
      'yarn.lock',
    ),
    0,
  ],
])('%j: %i', async ([text, paths], count) => {
  const head = { ...Object.fromEntries(paths.map((path) => [path, 'x'])), '.github/dependabot.yml': text };
  const { found, unchecked } = await govern({ dependencyUpdates: true }, head);
  expect(found).toEqual(Array.from({ length: count }, () => 'unknown dependency-updates'));
  expect(unchecked).toEqual([]);
});

test('folders that a stranger wrote by the thousand are no work', async () => {
  const folders = Array.from({ length: 1_000 }, (_, at) => `${'*a'.repeat(30)}${at}`);
  const locks = Array.from({ length: 1_000 }, (_, at) => [`${'a'.repeat(60)}${at}/yarn.lock`, 'x']);
  const [text] = npm(`  directories: ${JSON.stringify(folders)}\n`);
  const head = { ...(Object.fromEntries(locks) as Record<string, string>), '.github/dependabot.yml': text };
  const { unchecked } = await govern({ dependencyUpdates: true }, head);
  expect(unchecked).toMatchObject([{ code: 'limit', path: '.github/dependabot.yml' }]);
});

test.each([
  ['renovate.json', '{}', true],
  ['renovate.json', '{ "extends": ["config:recommended"], "enabled": true }', true],
  ['renovate.json', ' \n', false],
  ['renovate.json', '{ "enabled": false }', false],
  ['renovate.json', '{ "npm": { "enabled": false } }', true],
  ['.github/renovate.json5', '{ // off\n enabled: false }', false],
  ['.renovaterc', '{', true],
  ['package.json', '{ "name": "x" }', false],
  ['package.json', '{ "renovate": {} }', true],
  ['package.json', '{ "renovate": { "enabled": false } }', false],
  ['package.json', '{', false],
])('Renovate by %s, %s: %j', async (path, text, isOn) => {
  const { found } = await govern({ dependencyUpdates: true }, { 'go.sum': 'x', [path]: text });
  expect(found).toEqual(isOn ? [] : ['unknown dependency-updates']);
});

test.each([
  ['Renovate will do', { dependencyUpdates: true }, ['renovate.json'], []],
  ['nothing updates', { dependencyUpdates: true }, [], ['unknown dependency-updates']],
  [
    'the file itself is asked for',
    { requiredFiles: ['.github/dependabot.yml'] },
    [],
    ['unknown required-file'],
  ],
] as const)('%s', async (_, options, paths, wanted) => {
  const head = Object.fromEntries(['go.sum', ...paths].map((path) => [path, 'x']));
  expect((await govern(options, head)).found).toEqual(wanted);
});
