import type { Origin } from '../package.ts';

/** The usual registry, of which the file says nothing. */
export const usualRegistry: Origin = { kind: 'registry', url: undefined, host: undefined, commit: undefined };

/** `url` as the file has it, but for login and query, since they may hold a secret. */
export function originOf(kind: Origin['kind'], url: string, commit?: string): Origin {
  const shown = withoutLogin(url);
  return { kind, url: shown, host: isBeside(kind) ? undefined : hostOf(shown), commit };
}

/**
 * Where a source lies that is no version of a registry: an address of git (`git+ssh://…#commit`, `git@host:path`,
 * `host:owner/name#commit`), an archive that a host makes of a commit, any other address, a file beside the project, or a
 * folder there.
 */
export function sourceOf(source: string): Origin {
  if (isPath(source) || !/[:@]/.test(source))
    return originOf(
      isArchive(source) && !/^(?:link|portal):/i.test(source) ? 'archive' : 'path',
      source.replace(/^(?:file|link|portal):/i, ''),
    );
  if (/^(?:git[+:@]|ssh:|(?:git(?:hub|lab|ea)|bitbucket|gist):)/i.test(source) || /\.git(?:#|$)/.test(source))
    return originOf('git', source, fragmentCommit(source));
  const isTarball = /\.(?:tgz|tar\.gz|tar)(?:[?#]|$)/i.test(source);
  const commit = archiveCommit.exec(source)?.[1] ?? (isTarball ? undefined : fragmentCommit(source));
  return commit === undefined ? originOf('url', source) : originOf('git', source, commit.toLowerCase());
}

const isBeside = (kind: Origin['kind']): boolean => kind === 'path' || kind === 'archive';

/** A file that package managers unpack; by its ending they tell it from a folder. */
export const isArchive = (path: string): boolean =>
  /\.(?:tgz|tar(?:\.(?:gz|bz2|xz|Z))?|tbz|txz|zip|whl|egg|crate|gem|nupkg|jar)(?:[?#]|$)/i.test(path);

/** A path, relative or not, with or without its scheme. */
export const isPath = (source: string): boolean =>
  /^(?:(?:file|link|portal):|\.{0,2}\/|\.{1,2}$|~\/|[A-Za-z]:[\\/])/i.test(source);

/** A full commit as a part of the path or the value of a parameter: `/tar.gz/<commit>`, `?ref=<commit>`, `/<commit>.zip`. */
const archiveCommit = /^[^#]*[/=]([0-9a-f]{40})(?:\.(?:tar\.gz|tgz|zip))?(?:[/?&#]|$)/i;

/** Of `#commit` and `#commit=…`; a branch or tag is none. */
function fragmentCommit(source: string): string | undefined {
  const at = source.lastIndexOf('#');
  if (at === -1) return undefined;
  return /(?:^|[=&:])([0-9a-f]{7,64})(?:&|$)/i.exec(source.slice(at + 1, at + 400))?.[1]?.toLowerCase();
}

/** `https://user:token@host/x?key=y#z` becomes `https://host/x#z`; the user of SSH is part of the address and stays. */
export function withoutLogin(url: string): string {
  const bare = url.replace(/\?[^#]*/, '');
  const authority = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)@/.exec(bare);
  if (authority === null) return bare.replace(/^([^:@/]+):[^@/]*@/, '$1@');
  const [whole, scheme = '', login = ''] = authority;
  const [user = ''] = login.split(':');
  const kept = /^(?:git\+)?ssh:/i.test(scheme) && user !== '' ? `${user}@` : '';
  return scheme + kept + bare.slice(whole.length);
}

/** Lower case, without the port; undefined for what names no host. */
function hostOf(url: string): string | undefined {
  const match = /^(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|(?=[^/@:]+@))(?:[^/?#@]*@)?(\[[^\]/]*\]|[^/?#:]+)/.exec(
    url,
  );
  return match?.[1]?.toLowerCase();
}
