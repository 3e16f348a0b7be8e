import { isOwnerName, isRepositoryName } from '../core/github.ts';

/** A file of another repository at a full commit. */
export interface RemoteReference {
  readonly owner: string;
  readonly name: string;
  readonly path: string;
  readonly commit: string;
}

/** Which file a policy extends, in the grammar of `uses:`: of the same repository, from its root, or of another one. */
export type Reference = { readonly path: string } | RemoteReference;

export interface BadReference {
  /** Without a full stop. */
  readonly fault: string;
  readonly hint: string;
}

const grammar = 'Write ./path.yml, or owner/repository/path.yml@ with the 40 digits of a commit.';
const ending = /\.ya?ml$/u;

const isPath = (path: string): boolean =>
  path.length <= 1_000 &&
  !/[\p{Cc}\p{Cs}\\]/u.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** Reads one value of `extends`. */
export function parseReference(written: string): Reference | BadReference {
  if (written.startsWith('./')) {
    const path = written.slice(2);
    if (!isPath(path)) return { fault: 'extends leads out of the repository', hint: grammar };
    return ending.test(path) ? { path } : { fault: 'extends names no .yml file', hint: grammar };
  }
  const at = written.lastIndexOf('@');
  const [owner = '', name = '', ...parts] = (at < 0 ? written : written.slice(0, at)).split('/');
  const path = parts.join('/');
  if (!isOwnerName(owner) || !isRepositoryName(name) || !isPath(path) || !ending.test(path))
    return { fault: 'extends names no file of a repository', hint: grammar };
  const ref = at < 0 ? '' : written.slice(at + 1);
  if (!/^[0-9a-f]{40}$/u.test(ref))
    return {
      fault: `extends names ${owner}/${name} ${ref === '' ? 'at no commit' : 'at a ref that can move'}`,
      hint: 'A branch or tag may say something else tomorrow: write the 40 digits (0-9, a-f) of a commit behind @.',
    };
  return { owner, name, path, commit: ref };
}
