import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referencesIn, withPlaceholders } from '../../../shared/dev/release-references.ts';
import { release } from '../../../shared/dev/release-steps.ts';
import { versionedFiles } from '../../../shared/dev/release-version.ts';
import { beforeRelease } from '../../placeholder.ts';
import { commit as commitFiles, git, makeFolder, makeRepository, write } from '../files/sandbox.ts';

const root = join(import.meta.dirname, '../../..');
const repository = 'acme/portcullis';
const version = '7.8.9';
/** Whatever stands for this repository or names a commit of it, what a reference may name, and what holds the version. */
function concerned(): readonly string[] {
  const list = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const naming = ['OWNER/portcullis', 'portcullis[^@ ]*@[0-9a-f]\\{40\\}'].flatMap((one) => ['-e', one]);
  const places = [
    'action.yml',
    'actions/*/action.yml',
    '.github/workflows/*.yml',
    'dist/index.js',
    'actions/registry.ts',
  ];
  return [
    ...new Set([
      // Code speaks of placeholders, and what is generated from the templates follows them.
      ...list(
        'grep',
        '-lI',
        '--untracked',
        ...naming,
        '--',
        ':!test',
        ':!dist',
        ':!*.ts',
        ':!actions/init/*.json',
      ),
      ...list('ls-files', '--cached', '--others', '--exclude-standard', '--', ...places),
      ...versionedFiles,
    ]),
  ];
}

const commitAll = (folder: string, message: string): string => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', `--message=${message}`);
  return git(folder, 'rev-parse', 'HEAD');
};

describe('a release of this repository', () => {
  test('in three commits', () => {
    const folder = makeFolder();
    // As if there had been no release yet, so that the test is the same after one.
    const own = concerned().map((path) => [path, beforeRelease(readFileSync(join(root, path), 'utf8'))]);
    write(folder, Object.fromEntries(own) as Readonly<Record<string, string>>);
    git(folder, 'init', '--quiet', '--initial-branch=main');
    const change = (path: string, by: (text: string) => string) =>
      writeFileSync(join(folder, path), by(readFileSync(join(folder, path), 'utf8')));
    change('package.json', (text) => text.replace('OWNER/portcullis', repository));
    change('CHANGELOG.md', (text) =>
      text.replace(/^# .*\n/, '# Changelog\n\n## Unreleased\n\n- A change.\n'),
    );
    commitAll(folder, 'start');
    const paths = git(folder, 'ls-files').split('\n');
    const texts = () =>
      new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const));
    const shown = (name: string): string => git(folder, 'show', name);
    const namedBy = (isMeant: (path: string) => boolean) => {
      const all = [...texts()].flatMap(([path, text]) =>
        isMeant(path) ? referencesIn(text, repository) : [],
      );
      return {
        commits: new Set(all.map(({ commit }) => commit)),
        paths: new Set(all.map(({ path }) => path)),
      };
    };
    const isReusable = (path: string) => path.startsWith('.github/workflows/');

    release(['prepare', version], folder);
    const a = commitAll(folder, 'A');
    expect(shown(`${a}:package.json`)).toContain(`"version": "${version}"`);
    expect(shown(`${a}:shared/core/tool.ts`)).toContain(`'${version}'`);
    const before = texts();

    release(['name-action', a], folder);
    expect(release(['name-action', a], folder)).toBe('Nothing to write.');
    git(folder, 'commit', '--quiet', '--allow-empty', '--all', '--message=B');
    const b = git(folder, 'rev-parse', 'HEAD');
    const inB = namedBy(isReusable);
    expect([...inB.commits]).toEqual([a]);
    for (const path of inB.paths) expect(shown(`${a}:${join(path, 'action.yml')}`)).toContain('runs:');
    git(folder, 'tag', `v${version}`);
    expect(release(['check', `v${version}`], folder)).toContain('runs what');
    expect(release(['major', `v${version}`], folder)).toBe('v7');

    release(['name-workflows', b], folder);
    expect(release(['name-workflows', b], folder)).toBe('Nothing to write.');
    const inC = namedBy((path) => !isReusable(path));
    expect([...inC.commits]).toEqual([b]);
    expect([...inC.paths]).toEqual(expect.arrayContaining(['', '.github/workflows/pull-request-gate.yml']));
    for (const path of inC.paths)
      expect(shown(`${b}:${path.endsWith('.yml') ? path : join(path, 'action.yml')}`)).not.toBe('');

    // Nothing stands for an owner or a commit any more, and nothing else became another.
    const after = [...texts()].filter(([path]) => path !== 'CHANGELOG.md');
    const left = after.filter(
      ([, text]) =>
        text.includes('OWNER/') || referencesIn(text, repository).some(({ commit }) => commit === 'SHA'),
    );
    expect(left.map(([path]) => path)).toEqual([]);
    const plain = (text = '') => withPlaceholders(text, repository);
    for (const [path, text] of after) expect([path, plain(text)]).toEqual([path, plain(before.get(path))]);
  });
});

describe('a small repository', () => {
  const files = {
    'package.json': `{\n  "version": "1.0.0",\n  "repository": { "url": "https://github.com/${repository}" }\n}\n`,
    'package-lock.json':
      '{\n  "version": "1.0.0",\n  "packages": {\n    "": {\n      "version": "1.0.0"\n    }\n  }\n}\n',
    'shared/core/tool.ts': "version: '1.0.0'\n",
    'CHANGELOG.md': '## Unreleased\n\n- A.\n\n## 1.0.0 (2026-01-01)\n\n- B.\n',
    'action.yml': 'runs:\n',
    'actions/x/action.yml': 'runs:\n',
    'dist/index.js': '1\n',
    '.github/workflows/gate.yml': '- uses: OWNER/portcullis@SHA\n',
    'README.md': '- uses: OWNER/portcullis/.github/workflows/gate.yml@SHA\n',
  };
  let folder = '';
  const made = (more = {}) => {
    folder = makeRepository({ ...files, ...more });
    return git(folder, 'rev-parse', 'HEAD');
  };

  test.for<readonly [string, () => unknown, readonly string[], string]>([
    [
      'changes in the tree',
      () => {
        made();
        write(folder, { new: '' });
      },
      ['prepare', '1.1.0'],
      'has changes',
    ],
    [
      'a tag that is there',
      () => made() + git(folder, 'tag', 'v1.1.0'),
      ['prepare', '1.1.0'],
      'there already',
    ],
    [
      'no owner',
      () => made({ 'package.json': files['package.json'].replace('acme', 'OWNER') }),
      ['prepare', '1.1.0'],
      'no owner',
    ],
    ['half a commit id', () => made(), ['name-action', 'abcdef0'], 'no full commit'],
    ['a commit that is not there', () => made(), ['name-action', 'a'.repeat(40)], 'git show'],
    ['a tag of another version', () => made(), ['check', 'v1.1.0'], 'a tree of v1.0.0'],
    ['workflows that name nothing yet', () => made(), ['check', 'v1.0.0'], 'names SHA'],
    [
      'workflows that name no action at all',
      () => made({ '.github/workflows/gate.yml': 'on: push\n' }),
      ['check', 'v1.0.0'],
      'No workflow names',
    ],
    ...['acme/portcullis@main', 'Acme/Portcullis/actions/x@v1', `ACME/portcullis@${'a'.repeat(40)}`].map(
      (used) =>
        [
          `a workflow that uses ${used} beside the release`,
          () =>
            made({
              '.github/workflows/gate.yml': `- uses: acme/portcullis@${'b'.repeat(40)} # v1.0.0\n- uses: ${used}\n`,
            }),
          ['check', 'v1.0.0'],
          `uses ${used}`,
        ] as const,
    ),
    ['an unknown step', () => made(), ['publish', '1'], 'Usage'],
    ['a step of every object', () => made(), ['constructor', '1'], 'Usage'],
  ])('%s: refused', ([, make, step, why]) => {
    make();
    expect(() => release(step, folder)).toThrow(why);
  });

  test('a commit without what is named, or of another version, is refused', () => {
    const a = made({ '.github/workflows/gate.yml': '- uses: OWNER/portcullis/actions/gone@SHA\n' });
    expect(() => release(['name-action', a], folder)).toThrow('actions/gone/action.yml');
    commitFiles(folder, { 'package.json': files['package.json'].replace('1.0.0', '1.0.1') });
    expect(() => release(['name-workflows', a], folder)).toThrow('not one');
  });

  test('a workflow that names a workflow by commit is refused: that one names the release before', () => {
    const a = made({
      '.github/workflows/all.yml': 'uses: OWNER/portcullis/.github/workflows/gate.yml@SHA\n',
    });
    expect(() => release(['name-action', a], folder)).toThrow('Say ./.github/workflows/gate.yml');
  });

  test('a tag whose action is another one than its workflows name is refused', () => {
    const a = made();
    release(['name-action', a], folder);
    const b = commitAll(folder, 'B');
    expect(release(['check', 'v1.0.0'], folder)).toContain(a);
    release(['name-workflows', b], folder);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`gate.yml@${b} # v1.0.0`);
    commitFiles(folder, { 'dist/index.js': '2\n' });
    expect(() => release(['check', 'v1.0.0'], folder)).toThrow('dist is another one');
  });

  test('a tag whose workflows name a commit that is not among its own is refused', () => {
    release(['name-action', made()], folder);
    git(folder, 'checkout', '--quiet', '--orphan', 'squashed');
    commitAll(folder, 'squashed');
    expect(() => release(['check', 'v1.0.0'], folder)).toThrow('merge-base');
  });
});
