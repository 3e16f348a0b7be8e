/** A repository of images: the parts of a normalized reference (`docker.io`, `library/node`). */
export interface ImageRepository {
  /** Host and port as in the reference; `docker.io` stands for Docker Hub. */
  readonly domain: string;
  readonly path: string;
}

/** OCI image specification, descriptor.md. */
export interface Descriptor {
  readonly mediaType: string;
  /** `sha256:…` or `sha512:…` */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: Platform;
}

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
}

/** What a name stands for today. */
export interface Resolved {
  readonly digest: string;
  readonly mediaType: string;
  /** An index (list) of one manifest a platform, or the manifest of one. */
  readonly kind: 'index' | 'manifest';
}

/** A manifest whose bytes have the digest that is named. */
export interface Manifest extends Resolved {
  readonly bytes: Uint8Array;
  /** Of an index: its manifests; else empty. */
  readonly manifests: readonly Descriptor[];
  /** Of an image manifest. */
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  /** Of an artifact that belongs to another manifest. */
  readonly subject?: Descriptor;
  readonly artifactType?: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * A client for OCI registries (distribution-spec 1.1). Answers are kept for its life; every method rejects with
 * RegistryError, and gives undefined only where the registry itself said that there is nothing.
 */
export interface Registry {
  /** `reference`: a tag or a digest. One request where the registry sends its digest header. */
  resolve(repository: ImageRepository, reference: string): Promise<Resolved | undefined>;
  manifest(repository: ImageRepository, reference: string): Promise<Manifest | undefined>;
  /** Verified against the descriptor's digest and size. */
  blob(
    repository: ImageRepository,
    blob: Pick<Descriptor, 'digest' | 'size'>,
  ): Promise<Uint8Array | undefined>;
  /** Through the referrers API; through the fallback tag where there is none, or it lists nothing. */
  referrers(
    repository: ImageRepository,
    digest: string,
    artifactType?: string,
  ): Promise<readonly Descriptor[]>;
}

export interface RegistrySettings {
  /** Registries that may be asked: domains as references have them (`docker.io`, `registry.example:5000`). */
  readonly allowed: readonly string[];
  /**
   * Of these, the ones on a private address or without TLS: only from an input, never from the policy. `host:port` is
   * spoken to over TLS, on loopback without; `http://host:port` always without.
   */
  readonly local: readonly string[];
  /** Whether credentials of Docker's config.json may be used: never, those written in it, or helper programs as well. */
  readonly credentials: 'none' | 'file' | 'helpers';
}

export type RegistryFault =
  | 'host-not-allowed'
  | 'unauthorized'
  | 'forbidden'
  | 'rate-limited'
  | 'unavailable'
  | 'not-reached'
  | 'timeout'
  | 'too-large'
  | 'bad-answer';

/** Why a registry could not be asked, or what is wrong with its answer. Never holds a credential. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly code: RegistryFault;
  readonly hint: string;

  constructor(code: RegistryFault, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}
