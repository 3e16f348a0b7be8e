/** Where a setting stands. */
export interface SettingPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** Who may sign; all fields that are there have to fit. One of `identity`, `identityRegexp` and `key` is there. */
export interface SignerRule {
  /** The whole subject alternative name of the certificate. */
  readonly identity?: string;
  /** RE2, and the whole name has to match: it is anchored at both ends. */
  readonly identityRegexp?: string;
  /** The whole OIDC issuer; with an identity, one of the two is there. */
  readonly issuer?: string;
  readonly issuerRegexp?: string;
  /** Path of a PEM file in the repository (read as base has it), or PEM text. */
  readonly key?: string;
  /** Claims of the certificate by name (signer-claims.ts), whole values; `acme/app` will do for a `sourceRepository`. */
  readonly claims?: Readonly<Record<string, string>>;
  /** For a key: signatures without an entry in a transparency log count too. Default false. */
  readonly withoutLog?: boolean;
}

/** An attestation that an image must have. */
export interface AttestationRule {
  /** A short name (`slsaprovenance1`, `spdxjson`, `cyclonedx`, `vuln`, `openvex` ...) or a predicate type's URI. */
  readonly type: string;
  /** Default: the signers of the entry. */
  readonly signers?: readonly SignerRule[];
  /** How many of the signers must have made such a one, each by an identity of its own. Default 1. */
  readonly atLeast?: number;
  /** SLSA provenance: the whole builder id; `*` for any part of a path, `**` for any parts. */
  readonly builder?: string;
  /** SLSA provenance: the source repository's URI without `git+` and ref; `acme/app` is one on github.com. */
  readonly source?: string;
  /** SLSA provenance: the whole git ref (`refs/tags/v1.2.3`); stars as in `builder`. */
  readonly ref?: string;
  /** Signed at most so many days ago. */
  readonly maxAgeDays?: number;
  /**
   * Values in the predicate by path (`scanner.uri`, `buildDefinition.buildType`): whole values, stars as in `builder`.
   * Of a list any item will do.
   */
  readonly predicate?: Readonly<Record<string, string>>;
}

/** One entry of `trustedSigners`: which images, and what they must be signed with. The first entry that fits holds. */
export interface TrustedSigners {
  /** Patterns of image names without tag and digest: `ghcr.io/acme/*` (one part), `ghcr.io/acme/**` (any). */
  readonly images: readonly string[];
  /** Any of them may sign. Empty: only together with `attestations` that name theirs. An attestation is no signature. */
  readonly signers: readonly SignerRule[];
  /**
   * How many of `signers` must have signed, each by an identity of its own: no identity counts for two of them, and no two
   * identities for one. Default 1, and 0 without `signers`. 0 where attestations alone are enough.
   */
  readonly atLeast?: number;
  /** Annotations that a signature must hold. */
  readonly annotations?: Readonly<Record<string, string>>;
  readonly attestations?: readonly AttestationRule[];
  /** What of an index must be signed: it itself, every platform's manifest, or any one of the two. Default `index`. */
  readonly platforms?: 'index' | 'all' | 'any';
  /** Another repository that holds the proofs (`ghcr.io/acme/signatures`). */
  readonly repository?: string;
  /** `public-good`, `github`, or the path of a trusted_root.json. Default: `public-good`, and `github` for GitHub's own. */
  readonly trustRoot?: string;
  /** Where the policy has it; undefined where inputs made it. */
  readonly place?: SettingPlace;
}

/** All that an entry trusts, for signatures and for attestations. */
export const rulesOf = ({
  signers,
  attestations = [],
}: Pick<TrustedSigners, 'signers' | 'attestations'>): readonly SignerRule[] => [
  ...signers,
  ...attestations.flatMap((rule) => rule.signers ?? []),
];
