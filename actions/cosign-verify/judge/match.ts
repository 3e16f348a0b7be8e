import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { fitsImageName } from '../../../shared/parse/image-name-pattern.ts';

/**
 * The entry that holds for a repository's full name (`docker.io/library/node`, `ghcr.io/acme/app`): the first that fits.
 * Undefined where nobody is trusted for it.
 */
export const entryFor = (
  entries: readonly TrustedSigners[],
  repository: string,
): TrustedSigners | undefined =>
  entries.find(({ images }) => images.some((pattern) => fitsImageName(pattern, repository)));
