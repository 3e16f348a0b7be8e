import type { Proof } from './proof.ts';

/** What a Fulcio certificate says about who asked for it; all verified together with the certificate. */
export interface CertificateSigner {
  readonly kind: 'certificate';
  /** The subject alternative name: an e-mail address, or the URI of a workflow. */
  readonly identity: string;
  readonly identityType: 'uri' | 'email' | 'other';
  /** The OIDC issuer. */
  readonly issuer: string;
  /** The claims of Fulcio's OIDs (1.3.6.1.4.1.57264.1.*) by name (`claims.ts`), as they stand in the certificate. */
  readonly claims: Readonly<Record<string, string>>;
}

/** A signer that is known by a public key of the user's. */
export interface KeySigner {
  readonly kind: 'key';
  /** As the user calls it: its path, or `key 2`. */
  readonly name: string;
  /** SHA-256 of its SubjectPublicKeyInfo, hex. */
  readonly fingerprint: string;
}

export type Signer = CertificateSigner | KeySigner;

/** Steps of verification, in the order in which they are taken. */
export const steps = [
  'format',
  'trust-root',
  'key',
  'certificate',
  'certificate-log',
  'timestamp',
  'log',
  'signature',
  'subject',
] as const;
export type Step = (typeof steps)[number];

/** Why a proof proves nothing. Never a raw error of a library. */
export interface Failure {
  readonly step: Step;
  /** One sentence without a full stop. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** What to do about it: a sentence. */
  readonly hint: string;
}

/** An in-toto statement that was signed. */
export interface Statement {
  readonly predicateType: string;
  /** As JSON has it. */
  readonly predicate: unknown;
}

/** A proof that holds: signed by `signer` at a time that the trust root vouches for, and about the artifact asked for. */
export interface Sound {
  readonly proof: Proof;
  readonly signer: Signer;
  /** ISO 8601, UTC; undefined for a key without log and timestamp. */
  readonly signedAt: string | undefined;
  /** A log of the trust root holds it. */
  readonly isLogged: boolean;
  /** Which trust root it was verified against: its title. */
  readonly trust: string;
  /** Undefined for a plain signature. */
  readonly statement: Statement | undefined;
  /** Signed annotations (`optional` of a simple-signing payload, or of a cosign v3 sign statement). */
  readonly annotations: Readonly<Record<string, string>>;
}

/** A proof that does not hold. What it says about its signer is not proven. */
export interface Unsound {
  readonly proof: Proof;
  readonly failure: Failure;
  /** What its certificate claims, for people; undefined where there is none that can be read. */
  readonly claimed: Signer | undefined;
}

export type Checked = Sound | Unsound;

export const isSound = (checked: Checked): checked is Sound => 'signer' in checked;
