import type { Origin } from '../../package.ts';
import { isArchive, originOf, sourceOf, usualRegistry } from '../origin.ts';

/** Where a package lies that is no version of a registry, as npm reads it: `owner/name` is a repository, and no folder. */
export const npmSource = (source: string): Origin =>
  /^[^@\s/:.][^@\s/:]*\/[^@\s/:#]+(?:#.*)?$/.test(source) && !isArchive(source)
    ? sourceOf(`github:${source}`)
    : sourceOf(source);

/**
 * Where an entry of a registry was found. Of what lies in a bundle, or was written without addresses, the file says
 * nothing; neither does an alias, a version or a tag.
 */
export function resolvedOrigin(resolved = ''): Origin {
  if (/^https?:/i.test(resolved)) return originOf('registry', resolved);
  const isOfRegistry =
    /^npm:|^[^:/\\]*$/.test(resolved) && !isArchive(resolved) && !/^\.{1,2}$/.test(resolved);
  return isOfRegistry ? usualRegistry : npmSource(resolved);
}
