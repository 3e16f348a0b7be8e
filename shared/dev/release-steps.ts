import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwned, looseUsesIn, nameCommit, referencesIn, repositoryOf } from './release-references.ts';
import { majorOf, notesOf, prepared, versionedFiles, versionIn, type Texts } from './release-version.ts';

/** A checkout of this repository. */
interface Checkout {
  readonly texts: (paths: readonly string[]) => Texts;
  readonly write: (before: Texts, after: Texts) => readonly string[];
  /** What git prints, trimmed; it throws where git fails. */
  readonly git: (...args: readonly string[]) => string;
  /** `owner/name`. */
  readonly repository: string;
}

/** What users name by commit. A test holds it to what there is. */
const reusable = ['.github/workflows/*.yml'];
const documents = [
  'workflows-templates/*',
  'README.md',
  'SECURITY.md',
  'actions/*/README.md',
  '.github/docs/*.md',
];
/** What an action runs: commit A and the tag hold the same. */
const runs = ['action.yml', 'actions', 'shared', 'dist'];

const steps: Readonly<Record<string, (checkout: Checkout, argument: string) => string>> = {
  prepare(checkout, version) {
    if (!isOwned(checkout.repository)) throw new Error("package.json's repository has no owner yet.");
    if (checkout.git('status', '--porcelain') !== '')
      throw new Error('The tree has changes: commit them first.');
    if (checkout.git('tag', '--list', `v${version}`) !== '') throw new Error(`v${version} is there already.`);
    const before = checkout.texts(versionedFiles);
    const day = new Date().toISOString().slice(0, 10);
    return wrote(checkout.write(before, prepared(before, version, day)));
  },
  'name-action': (checkout, commit) => wrote(name(checkout, commit, reusable)),
  'name-workflows': (checkout, commit) => wrote(name(checkout, commit, documents)),
  check(checkout, tag) {
    const version = `v${versionIn(checkout.texts(versionedFiles))}`;
    if (tag !== version) throw new Error(`${tag} stands on a tree of ${version}.`);
    notesOf(checkout.texts(versionedFiles), tag.slice(1));
    const named = [...checkout.texts(tracked(checkout, reusable))].flatMap(([path, text]) =>
      referencesIn(text, checkout.repository).map((reference) => ({ ...reference, by: path })),
    );
    if (named.length === 0) throw new Error('No workflow names the action.');
    for (const [path, text] of checkout.texts(tracked(checkout, reusable)))
      for (const used of looseUsesIn(text, checkout.repository))
        throw new Error(`${path} uses ${used}, which is no commit of this release.`);
    for (const { by, commit, version: written } of named)
      if (written !== tag) throw new Error(`${by} names ${written ?? commit}, not ${tag}.`);
    const [commit = 'HEAD', ...others] = new Set(named.map((one) => one.commit));
    if (others.length > 0)
      throw new Error(`The workflows name several commits: ${[commit, ...others].join(', ')}.`);
    checkout.git('merge-base', '--is-ancestor', commit, 'HEAD');
    for (const path of runs)
      if (checkout.git('rev-parse', `${commit}:${path}`) !== checkout.git('rev-parse', `HEAD:${path}`))
        throw new Error(`${path} is another one in ${commit}, which the workflows name.`);
    return `${tag} runs what ${commit} holds.`;
  },
  notes: (checkout, version) => notesOf(checkout.texts(versionedFiles), version),
  major: (checkout, tag) => majorOf(tag, checkout.git('tag', '--list', 'v*').split('\n')),
};

/** Writes that commit wherever these files name this repository, if it holds what they name. */
function name(checkout: Checkout, commit: string, patterns: readonly string[]): readonly string[] {
  const { repository, git } = checkout;
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`${commit} is no full commit id.`);
  const version = versionIn(checkout.texts(versionedFiles));
  if (git('show', `${commit}:package.json`) !== git('show', 'HEAD:package.json'))
    throw new Error(`${commit} is of another version.`);
  const before = checkout.texts(tracked(checkout, patterns));
  const named = new Set(
    [...before.values()].flatMap((text) => referencesIn(text, repository).map(({ path }) => path)),
  );
  for (const path of named) {
    const isWorkflow = path.startsWith('.github/workflows/');
    if (isWorkflow && patterns === reusable)
      throw new Error(
        `A workflow names ${path} of a commit: that one names the release before. Say ./${path}.`,
      );
    git('cat-file', '-e', `${commit}:${isWorkflow ? path : `${path}/action.yml`.replace(/^\//, '')}`);
  }
  const after = [...before].map(
    ([path, text]) => [path, nameCommit(text, repository, commit, version)] as const,
  );
  return checkout.write(before, new Map(after));
}

const tracked = ({ git }: Checkout, patterns: readonly string[]): readonly string[] =>
  git('ls-files', '--', ...patterns.map((pattern) => `:(glob)${pattern}`))
    .split('\n')
    .filter((path) => path !== '');

const wrote = (paths: readonly string[]): string =>
  paths.length === 0 ? 'Nothing to write.' : `Wrote ${paths.join(', ')}.`;

/** Runs one step in a checkout, and gives what there is to say. */
export function release([step = '', argument = '']: readonly string[], folder: string): string {
  const run = Object.hasOwn(steps, step) ? steps[step] : undefined;
  if (run === undefined || argument === '')
    throw new Error(
      'Usage: npm run release -- prepare X.Y.Z | name-action SHA | name-workflows SHA | check vX.Y.Z',
    );
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return run(
    {
      repository: repositoryOf(read('package.json')),
      texts: (paths) => new Map(paths.map((path) => [path, read(path)])),
      write(before, after) {
        const changed = [...after].filter(([path, text]) => before.get(path) !== text);
        for (const [path, text] of changed) writeFileSync(join(folder, path), text);
        return changed.map(([path]) => path);
      },
      git: (...args) =>
        execFileSync('git', args, {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: 1 << 28,
          stdio: 'pipe',
        }).trim(),
    },
    argument,
  );
}
