import type { ImageRepository } from '../../shared/core/registry.ts';
import { claimValue } from '../../shared/core/signer-claims.ts';
import { rulesOf, type TrustedSigners } from '../../shared/core/signers.ts';
import type { Owned } from './lookup/github.ts';

/** The start of a repository's address, as identities and claims have it. */
const address = /^https:\/\/github\.com\/([A-Za-z\d][A-Za-z\d-]{0,38})\/([\w.-]{1,100})(?=\/|$)/;

/**
 * The repository on GitHub whose attestations may be about an image: the one that the entry's signers name, else the one
 * of the same name as an image of GitHub's registry. Undefined where there is none.
 */
export function attestedBy(entry: TrustedSigners, { domain, path }: ImageRepository): Owned | undefined {
  const named = rulesOf(entry)
    .flatMap(({ identity, claims }) => [
      claimValue('sourceRepository', claims?.sourceRepository ?? ''),
      identity ?? '',
    ])
    .map((text) => address.exec(text))
    .find((found) => found !== null);
  const [, owner, name] = named ?? (domain === 'ghcr.io' ? /^([^/]+)\/([^/]+)/.exec(path) : null) ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}
