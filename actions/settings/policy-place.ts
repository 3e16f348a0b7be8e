import { readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { GitHubError, type GitHub } from '../../shared/core/github.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import type { Side } from '../../shared/core/run.ts';
import { isInside } from '../../shared/exec/program.ts';
import { blobId } from '../../shared/files/content.ts';
import { statsOf } from '../../shared/files/stats.ts';
import type { RemoteReference } from '../../shared/policy/reference.ts';
import { isFile, read, type Unread } from './file.ts';

/** Where policies lie: the repository itself, a checkout beside it, or another repository at a commit. */
export interface PolicyPlace {
  /** The name a path of it has in reports. */
  sourceOf(path: string): string;
  /** Why it cannot be read: sentences. */
  read(path: string): Promise<SourceFile | Unread>;
}

/** In bytes: a policy has a few hundred lines. */
const mostBytes = 512 * 1024;

/** The repository, as it is where a pull request cannot write. */
export const ownPlace = (trusted: Side): PolicyPlace => ({
  sourceOf: (path) => path,
  read: async (path) =>
    (await read(trusted, path)) ?? { why: 'There is no such file where settings are read from.' },
});

/** Another repository at a commit of its default branch, through GitHub's API. */
export function remotePlace(
  { owner, name, commit }: RemoteReference,
  ask: () => Promise<GitHub>,
): PolicyPlace {
  const called = `${owner}/${name}`;
  const refuse = (why: string, hint: string): Unread => ({ why, hint });
  let known: Promise<Unread | undefined> | undefined;
  /** A commit of a fork can be read through the repository that was forked, so only its history tells whose it is. */
  const find = async (github: GitHub): Promise<Unread | undefined> => {
    const found = await github.repository(owner, name);
    if (found === undefined)
      return refuse(
        `GitHub has no repository ${called}, or the token may not see it.`,
        `Give \`github-token\` a token that may read ${called}, or check it out beside the repository and name the file with \`org-policy\`.`,
      );
    if (found.fullName.toLowerCase() !== called.toLowerCase())
      return refuse(
        `${called} is called ${found.fullName} today.`,
        'Name it so: somebody else can take the old name.',
      );
    const place = await github.ancestry(owner, name, `heads/${found.defaultBranch}`, commit);
    if (place === 'contained') return undefined;
    return place === 'absent'
      ? refuse(`${called} has no commit ${commit}.`, 'Is it the whole id of a commit that was pushed there?')
      : refuse(
          `The commit ${commit} is not in the history of ${found.defaultBranch} of ${called}.`,
          'It may be of a fork. Name a commit that was merged there.',
        );
  };
  return {
    sourceOf: sourceIn({ owner, name, commit }),
    async read(path) {
      try {
        const github = await ask();
        const fault = await (known ??= find(github));
        if (fault !== undefined) return fault;
        const [text, blob] = await Promise.all([
          github.file(owner, name, path, commit),
          github.blob(owner, name, path, commit),
        ]);
        if (text === undefined || blob === undefined)
          return refuse(`The commit has no plain file ${path}.`, 'Is the path right? It begins at the root.');
        const bytes = [text, `\ufeff${text}`]
          .map((one) => Buffer.from(one))
          .find((one) => blobId(one, blob.length === 64 ? 'sha256' : 'sha1') === blob);
        if (bytes === undefined)
          return refuse(
            'Its bytes are not those of the commit.',
            'It has to be text in UTF-8, and come unchanged.',
          );
        if (bytes.length > mostBytes) return tooLarge;
        return { path, text, size: bytes.length, blob };
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        return refuse(error.message, error.hint);
      }
    },
  };
}

const sourceIn =
  ({ owner, name, commit }: Omit<RemoteReference, 'path'>) =>
  (path: string): string =>
    `${owner}/${name}/${path}@${commit}`;

/** Another repository, where nobody is to be asked. */
export const offline = (reference: RemoteReference): PolicyPlace => ({
  ...refusing(
    'It lies in another repository, and nothing outside is asked (--offline).',
    'Leave --offline out, or name a checkout that has this commit with --org-policy.',
  ),
  sourceOf: sourceIn(reference),
});

/** Nothing can be read there. */
export const refusing = (why: string, hint: string): PolicyPlace => ({
  sourceOf: (path) => path,
  read: () => Promise.resolve({ why, hint }),
});

const tooLarge: Unread = {
  why: 'It is larger than 512 KiB.',
  hint: 'Split it: a policy can extend others.',
};

/** The first that has the file, else what the last one says. */
export const either = (first: PolicyPlace, then: PolicyPlace): PolicyPlace => ({
  ...then,
  read: async (path) => {
    const found = await first.read(path);
    return isFile(found) ? found : then.read(path);
  },
});

/** A folder beside the repository; of one that is `isLoose`, one file alone. */
export function onDisk(folder: string, isLoose: boolean): PolicyPlace {
  let first = true;
  return {
    sourceOf: (path) => join(folder, path).split(sep).join('/'),
    read(path) {
      const alone = {
        why: 'It lies in no checkout of its own.',
        hint: 'Check the other repository out into a folder.',
      };
      if (isLoose && !first) return Promise.resolve(alone);
      first = false;
      return Promise.resolve(readInside(folder, path));
    },
  };
}

function readInside(folder: string, path: string): SourceFile | Unread {
  const file = join(folder, path);
  const stats = statsOf(file);
  if (stats?.isFile() !== true) return { why: 'There is no such file.' };
  if (wayTo(folder, realpathSync.native(file)) === undefined) return { why: 'It leads out of its checkout.' };
  if (stats.size > mostBytes) return tooLarge;
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8').replace(/^\ufeff/u, '');
  return { path, text, size: bytes.length, blob: blobId(bytes, 'sha1') };
}

/** `/` between parts; '' for the folder itself, undefined outside of it. */
export const wayTo = (folder: string, path: string): string | undefined =>
  isInside(folder, path) ? relative(folder, path).split(sep).join('/') : undefined;
