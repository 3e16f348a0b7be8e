import {
  RegistryError,
  type Descriptor,
  type ImageRepository,
  type Manifest,
  type Registry,
} from '../../../shared/core/registry.ts';

export const digestOf = (sign: string): string => `sha256:${sign.repeat(64)}`;

/** An entry of an index. */
export const entry = (digest: string, platform?: string, more: Partial<Descriptor> = {}): Descriptor => {
  const [os = '', architecture = '', variant] = platform?.split('/') ?? [];
  return {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest,
    size: 500,
    ...(platform === undefined
      ? {}
      : { platform: { os, architecture, ...(variant === undefined ? {} : { variant }) } }),
    ...more,
  };
};

const manifest = (digest: string, kind: Manifest['kind'], more: Partial<Manifest>): Manifest => ({
  digest,
  kind,
  mediaType: '',
  bytes: new Uint8Array(),
  manifests: [],
  layers: [],
  annotations: {},
  ...more,
});

export const index = (sign: string, manifests: readonly Descriptor[], annotations = {}): Manifest =>
  manifest(digestOf(sign), 'index', { manifests, annotations });

export const single = (sign: string, config?: object, annotations = {}): Manifest =>
  manifest(digestOf(sign), 'manifest', {
    annotations,
    ...(config === undefined
      ? {}
      : { config: { mediaType: '', digest: JSON.stringify(config), size: JSON.stringify(config).length } }),
  });

interface Shelf {
  /** `domain/path:tag` */
  readonly tags?: Readonly<Record<string, Manifest | RegistryError>>;
  /** By digest, whatever the repository. */
  readonly others?: readonly Manifest[];
}

/** A registry that holds what is on the shelf and writes down what it is asked. A config's digest is its text. */
export function shelf({ tags = {}, others = [] }: Shelf): { registry: Registry; asked: string[] } {
  const asked: string[] = [];
  const find = ({ domain, path }: ImageRepository, reference: string): Manifest | undefined => {
    const found =
      tags[`${domain}/${path}:${reference}`] ??
      [...Object.values(tags), ...others].find(
        (one): one is Manifest => !(one instanceof RegistryError) && one.digest === reference,
      );
    if (found instanceof RegistryError) throw found;
    return found;
  };
  const answer = <Value>(what: string, value: () => Value): Promise<Value> => {
    asked.push(what);
    return new Promise((resolve) => resolve(value()));
  };
  const short = (reference: string) => reference.replace(/^sha256:(.).*$/, '@$1');
  const registry: Registry = {
    resolve: (repository, reference) =>
      answer(`resolve ${repository.path} ${short(reference)}`, () => find(repository, reference)),
    manifest: (repository, reference) =>
      answer(`manifest ${repository.path} ${short(reference)}`, () => find(repository, reference)),
    blob: (_, { digest }) => answer('blob', () => new TextEncoder().encode(digest)),
    referrers: () => Promise.reject(new Error('nobody asks for referrers')),
  };
  return { registry, asked };
}
