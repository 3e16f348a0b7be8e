import type { Package } from './package.ts';

/** What a comment says of a commit, as a key: `owner/name@commit v1.2.3`; undefined where the version is no such claim. */
export const claimOf = ({ ecosystem, name, version, origin }: Package): string | undefined =>
  ecosystem === 'GitHub Actions' && origin.commit !== undefined && version !== ''
    ? `${name.toLowerCase()}@${origin.commit} ${version}`
    : undefined;
