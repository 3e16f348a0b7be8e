import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Git } from '../../shared/exec/git.ts';
import { commitTree } from '../../shared/files/commit-tree.ts';
import { locate } from '../../shared/files/locate.ts';
import { statsOf } from '../../shared/files/stats.ts';
import { parseReference, type RemoteReference } from '../../shared/policy/reference.ts';
import { onDisk, ownPlace, refusing, wayTo, type PolicyPlace } from './policy-place.ts';
import type { SettingsRequest } from './request.ts';
import { nothing } from '../sides.ts';

/** Where the organisation's policy lies. */
export interface OrgPolicy {
  readonly path: string;
  readonly place: PolicyPlace;
  /** What the checkout that it lies in has of a commit; what it does not have is read from `named`. */
  readonly checkout?: (commit: string, named: PolicyPlace) => PolicyPlace;
}

/** Finds it in another repository (`remote`), in the repository itself, or on disk beside it. */
export async function findOrgPolicy(
  request: SettingsRequest,
  written: string,
  remote: (reference: RemoteReference) => PolicyPlace,
): Promise<OrgPolicy> {
  const { cwd, root, trusted } = request;
  // Never a file of that name, which the repository could hold.
  if (written.includes('@') && !/^(?:\.{0,2}[/\\]|[A-Za-z]:)/u.test(written)) {
    const reference = parseReference(written);
    if ('commit' in reference) return { path: reference.path, place: remote(reference) };
    const { fault, hint } = 'fault' in reference ? reference : { fault: 'it names no commit', hint: '' };
    return { path: written, place: refusing(`${fault}.`.replace(/^extends/u, 'It'), hint) };
  }
  const paths = [resolve(cwd, written), resolve(root, written)];
  const file = paths.find((path) => statsOf(path) !== undefined) ?? resolve(cwd, written);
  const found = statsOf(file) === undefined ? undefined : await locate([file], cwd);
  // Git keeps no `.git` folder: who can write to the repository cannot bring a checkout, only a submodule, whose is a file.
  const isBeside =
    found !== undefined &&
    found.root !== root &&
    statsOf(join(found.root, '.git'))?.isDirectory() === true &&
    realpathSync.native(file) === file;
  for (const path of isBeside ? [] : paths) {
    const way = wayTo(root, path);
    if (way !== undefined && (await isTracked(request, way))) return { path: way, place: ownPlace(trusted) };
  }
  if (found === undefined)
    return {
      path: written,
      place: refusing('There is no such file.', 'Is it checked out before this step?'),
    };
  const { git } = found;
  // A file that lies loose in the workspace stands on nothing: what is beside it may be the pull request's.
  const isLoose = found.root === root || git === null;
  const folder = isLoose ? realpathSync.native(dirname(file)) : found.root;
  const at = { path: wayTo(folder, realpathSync.native(file)) ?? file, place: onDisk(folder, isLoose) };
  return isLoose ? at : { ...at, checkout: (commit, named) => inCheckout(git, commit, named) };
}

/** What a commit holds is known by its id, whoever has it. */
function inCheckout(git: Git, commit: string, named: PolicyPlace): PolicyPlace {
  const source = commitTree(git, commit);
  return {
    ...named,
    async read(wanted) {
      try {
        return await ownPlace({ commit, source, listing: await source.list() }).read(wanted);
      } catch {
        return { why: 'The checkout does not have that commit.' };
      }
    },
  };
}

/**
 * Whether what is checked, or what is trusted, holds the path itself, or a link or submodule on the way to it. There are
 * file systems that take other letters for the same name.
 */
async function isTracked({ tracked, trusted, head }: SettingsRequest, way: string): Promise<boolean> {
  const { entries, excluded } = trusted.source === head.source ? nothing.listing : trusted.listing;
  const paths = [...((await tracked?.()) ?? []), ...[...entries, ...excluded].map(({ path }) => path)];
  const wanted = folded(way);
  return paths
    .map((path) => folded(path).replace(/\/$/u, ''))
    .some((path) => path === wanted || wanted.startsWith(`${path}/`));
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();
