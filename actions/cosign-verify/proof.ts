/** Where proofs of an image lie: two tags, three kinds of referrers, GitHub's attestation API, and files. */
export type Layout =
  'sig-tag' | 'att-tag' | 'sig-referrer' | 'att-referrer' | 'bundle-referrer' | 'github' | 'file';

/** What a proof is made of, as its place holds it: a stranger's bytes. */
export type Material =
  | { readonly kind: 'bundle'; readonly bytes: Uint8Array }
  /** The payload names the image; signature, certificate and log entry stand in the annotations of its layer. */
  | {
      readonly kind: 'simple-signing';
      readonly payload: Uint8Array;
      readonly annotations: Readonly<Record<string, string>>;
    }
  /** A signature over the artifact itself, in annotations as of a layer. */
  | { readonly kind: 'detached'; readonly annotations: Readonly<Record<string, string>> }
  /** An in-toto statement in its envelope; certificate and log entry stand in the annotations of its layer. */
  | {
      readonly kind: 'dsse';
      readonly envelope: Uint8Array;
      readonly annotations: Readonly<Record<string, string>>;
    };

/** Something that may prove where an artifact comes from. */
export interface Proof {
  readonly layout: Layout;
  /** For people: `ghcr.io/acme/app:sha256-….sig, layer 2`. Holds no control characters. */
  readonly where: string;
  readonly material: Material;
  /** What it is about, where that is not the image itself: `Artifact` is then this manifest. */
  readonly through?: AttestationManifest;
}

/**
 * A manifest with statements about the image that stands beside it in its index. BuildKit signs none of them; who signs
 * the manifest vouches for them all.
 */
export interface AttestationManifest {
  /** `sha256:…` */
  readonly digest: string;
  /** In-toto statements, JSON, at least one; their bytes are those that the manifest names, and the image is their subject. */
  readonly statements: readonly Uint8Array[];
}

/** Something lies where a proof could be, and is none that is understood. */
export interface Unusable {
  readonly layout: Layout;
  readonly where: string;
  /** `not-sigstore`: a signature of another kind (notation), which is named and not judged. */
  readonly code: 'not-sigstore' | 'malformed' | 'too-large' | 'missing';
  /** One sentence without a full stop. */
  readonly message: string;
}

/** What the proofs are to be about. */
export interface Artifact {
  readonly algorithm: 'sha256' | 'sha512';
  /** Lower-case hex. */
  readonly digest: string;
  /** The bytes themselves, where they are at hand: of a file. An image is known by its digest alone. */
  readonly bytes?: Uint8Array;
}
