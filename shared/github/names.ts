import { isOwnerName, isRepositoryName } from '../core/github.ts';

/** Names as they stand in a path of the API, each `undefined` where GitHub can have nothing of that name. */

const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const unprintable = /[\p{Cc}\p{Cs}]/u;
/** git-check-ref-format(1) */
const inNoRef = /[ ~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)/;
const longest = 1024;

const escaped = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const repositoryPath = (owner: string, name: string): string | undefined =>
  isOwnerName(owner) && isRepositoryName(name) ? `/repos/${owner}/${name}` : undefined;

/** Of `owner/name`. */
export const repositoryPathOf = (fullName: string): string | undefined => {
  const [owner = '', ...name] = fullName.split('/');
  return repositoryPath(owner, name.join('/'));
};

export const ownerPath = (owner: string): string | undefined =>
  isOwnerName(owner) ? `/orgs/${owner}` : undefined;

/** What such a path is about, for a sentence: `owner/name`, or the owner. */
export const subjectOf = (path: string): string => path.replace(/^\/(?:repos|orgs)\//, '');

/** Octokit would take what follows the colon for a parameter of a route. */
export const digestPath = (digest: string): string | undefined =>
  /^sha256:[0-9a-f]{64}$/.test(digest) ? encodeURIComponent(digest) : undefined;

/** A full id, in lower case. */
export const commitPath = (sha: string): string | undefined =>
  commit.test(sha) ? sha.toLowerCase() : undefined;

/** A branch or tag without `refs/…/`, or what it starts with. */
const isRefStart = (name: string): boolean =>
  name.length <= longest && !unprintable.test(name) && !inNoRef.test(name) && !/^[./]/.test(name);

export const refPath = (name: string): string | undefined =>
  name !== '' && name !== '@' && isRefStart(name) && !/[./]$/.test(name) ? escaped(name) : undefined;

export const refStartPath = (start: string): string | undefined =>
  isRefStart(start) ? escaped(start) : undefined;

/** `tags/<name>` or `heads/<name>`. */
export const qualifiedRefPath = (ref: string): string | undefined => {
  const [, kind, name] = /^(tags|heads)\/(.*)$/s.exec(ref) ?? [];
  const path = refPath(name ?? '');
  return kind === undefined || path === undefined ? undefined : `${kind}/${path}`;
};

/** Relative to the repository's root; dots would be folded away into another path of the API. */
export const filePath = (path: string): string | undefined =>
  path.length > longest || unprintable.test(path) || /(?:^|\/)\.{0,2}(?:\/|$)/.test(path)
    ? undefined
    : escaped(path);
