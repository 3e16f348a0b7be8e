import type { Package } from './package.ts';

/**
 * The project's own packages may have the name of a public one, and what is not pinned has no version to ask about. The
 * moving tag of an action (`v4`) is one: most advisories end before it, or after it.
 */
export const isAskedFor = ({ origin, version, comparator, ecosystem }: Package): boolean =>
  origin.kind !== 'path' &&
  origin.kind !== 'workspace' &&
  version !== '' &&
  (comparator === undefined || ecosystem === 'GitHub Actions');
