/** One claim of a Fulcio certificate about who asked for it, and in which run. */
export interface SignerClaim {
  /** As policies and inputs call it. */
  readonly name: string;
  /** The last part of its OID, 1.3.6.1.4.1.57264.1.*. */
  readonly oid: number;
  /** Other spellings: of Fulcio's own list, in letter cases that other tools print. */
  readonly alias?: string;
  /** A repository's or an owner's address: `acme/app` is short for the one on github.com. */
  readonly short?: 'owner/name' | 'owner';
  /** Old ones stand in the certificate as they are, newer ones as DER UTF8String. Their successor, if they have one. */
  readonly raw?: { readonly successor: string | undefined };
}

/** Facts: Fulcio's docs/oid-info.md. Issuer (1, 8) and the other name (7) are no claims: the signer has them apart. */
export const signerClaims: readonly SignerClaim[] = [
  { oid: 2, name: 'githubWorkflowTrigger', raw: { successor: 'buildTrigger' } },
  { oid: 3, name: 'githubWorkflowSha', raw: { successor: 'sourceRepositoryDigest' } },
  { oid: 4, name: 'githubWorkflowName', raw: { successor: undefined } },
  { oid: 5, name: 'githubWorkflowRepository', raw: { successor: 'sourceRepository' } },
  { oid: 6, name: 'githubWorkflowRef', raw: { successor: 'sourceRepositoryRef' } },
  { oid: 9, name: 'buildSigner', alias: 'buildSignerURI' },
  { oid: 10, name: 'buildSignerDigest' },
  { oid: 11, name: 'runnerEnvironment' },
  { oid: 12, name: 'sourceRepository', alias: 'sourceRepositoryURI', short: 'owner/name' },
  { oid: 13, name: 'sourceRepositoryDigest' },
  { oid: 14, name: 'sourceRepositoryRef' },
  { oid: 15, name: 'sourceRepositoryId', alias: 'sourceRepositoryIdentifier' },
  { oid: 16, name: 'sourceRepositoryOwner', alias: 'sourceRepositoryOwnerURI', short: 'owner' },
  { oid: 17, name: 'sourceRepositoryOwnerId', alias: 'sourceRepositoryOwnerIdentifier' },
  { oid: 18, name: 'buildConfig', alias: 'buildConfigURI' },
  { oid: 19, name: 'buildConfigDigest' },
  { oid: 20, name: 'buildTrigger' },
  { oid: 21, name: 'runInvocation', alias: 'runInvocationURI' },
  { oid: 22, name: 'sourceRepositoryVisibility', alias: 'sourceRepositoryVisibilityAtSigning' },
  { oid: 23, name: 'deploymentEnvironment' },
  { oid: 24, name: 'tokenSubject' },
];

const byName = new Map(signerClaims.map((claim) => [claim.name, claim]));

export const claimNamed = (name: string): SignerClaim | undefined => byName.get(name);

const forge = 'https://github.com/';

/** The whole value that a rule means: `acme/app` is `https://github.com/acme/app` where a repository is asked for. */
export function claimValue(name: string, written: string): string {
  const short = byName.get(name)?.short;
  const parts = short === 'owner/name' ? /^[\w.-]+\/[\w.-]+$/ : /^[\w-]+$/;
  return short !== undefined && parts.test(written) ? forge + written : written;
}
