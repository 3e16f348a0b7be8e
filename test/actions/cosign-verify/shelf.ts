import type { ReferenceDocument } from '../../../shared/parse/references/reference.ts';
import type { GatherContext, OptionValues } from '../../../shared/core/check.ts';
import type { Io } from '../../../shared/core/io.ts';
import type { ProgramCall } from '../../../shared/core/programs.ts';
import type { Descriptor, Manifest, Registry } from '../../../shared/core/registry.ts';
import type { SideFiles } from '../../../shared/core/side-files.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { gatherer } from '../../../actions/cosign-verify/gatherer.ts';
import type { Proof } from '../../../actions/cosign-verify/proof.ts';
import { read } from '../../shared/parse/references/read.ts';

export const digestOf = (sign: string): string => `sha256:${sign.repeat(64)}`;
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const blank = { mediaType: '', bytes: new Uint8Array(), manifests: [], layers: [], annotations: {} } as const;

/** A registry in memory. It writes down what it is asked for. */
export class Shelf {
  readonly asked: string[] = [];
  /** Registries that it may be asked as. */
  readonly allowed: string[] = [];
  /** By `domain/path:tag`. */
  readonly tags = new Map<string, Manifest>();
  /** Thrown for what has this in its question. */
  readonly faults = new Map<string, Error>();
  readonly #manifests = new Map<string, Manifest>();
  readonly #blobs = new Map<string, Uint8Array>();
  readonly #referrers = new Map<string, Descriptor[]>();
  #count = 0;

  image(name: string, digest: string): void {
    this.#put(name, { ...blank, kind: 'manifest', digest });
  }

  index(
    name: string,
    digest: string,
    platforms: Readonly<Record<string, string>>,
    artifactType?: string,
  ): void {
    const manifests = Object.entries(platforms).map(([platform, entry]) => {
      const [os = '', architecture = ''] = platform.split('/');
      return {
        ...{ mediaType: '', digest: entry, size: 1, platform: { os, architecture } },
        ...(artifactType !== undefined && { artifactType }),
      };
    });
    this.#put(name, { ...blank, kind: 'index', digest, manifests });
  }

  /** Only bundles, as cosign 3 pushes them. */
  sign(digest: string, { material }: Proof): void {
    if (material.kind !== 'bundle') throw new Error('no bundle');
    this.#count += 1;
    const own = `sha256:${String(this.#count).padStart(64, 'f')}`;
    const layer = {
      mediaType: bundleType,
      digest: `${own.slice(0, -1)}e${this.#count}`,
      size: material.bytes.length,
    };
    this.#blobs.set(layer.digest, material.bytes);
    const subject = { mediaType: manifestType, digest, size: 1 };
    this.#manifests.set(own, {
      ...blank,
      kind: 'manifest',
      digest: own,
      artifactType: bundleType,
      layers: [layer],
      subject,
    });
    const listed = this.#referrers.get(digest) ?? [];
    this.#referrers.set(digest, [
      ...listed,
      { mediaType: manifestType, digest: own, size: 0, artifactType: bundleType },
    ]);
  }

  readonly registry: Registry = {
    resolve: (repository, reference) =>
      this.#answer('resolve', repository, reference, () => this.#find(repository, reference)),
    manifest: (repository, reference) =>
      this.#answer('manifest', repository, reference, () => this.#find(repository, reference)),
    blob: (repository, { digest }) => this.#answer('blob', repository, digest, () => this.#blobs.get(digest)),
    referrers: (repository, digest) =>
      this.#answer('referrers', repository, digest, () => this.#referrers.get(digest) ?? []),
  };

  #put(name: string, manifest: Manifest): void {
    this.tags.set(name, manifest);
    this.#manifests.set(manifest.digest, manifest);
  }

  #find({ domain, path }: { domain: string; path: string }, reference: string): Manifest | undefined {
    return this.tags.get(`${domain}/${path}:${reference}`) ?? this.#manifests.get(reference);
  }

  #answer<Value>(
    what: string,
    { path }: { path: string },
    reference: string,
    value: () => Value,
  ): Promise<Value> {
    const question = `${what} ${path} ${reference}`;
    this.asked.push(question);
    const [, fault] = [...this.faults].find(([part]) => question.includes(part)) ?? [];
    return fault === undefined ? Promise.resolve(value()) : Promise.reject(fault);
  }
}

const encode = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const filesOf = (contents: Readonly<Record<string, string | Uint8Array>>): SideFiles => ({
  paths: new Set(Object.keys(contents)),
  read: (paths) =>
    Promise.resolve(
      new Map(
        paths.flatMap((path): [string, Uint8Array][] => {
          const content = contents[path];
          return content === undefined ? [] : [[path, encode(content)]];
        }),
      ),
    ),
});

export const dockerfile = (...images: readonly string[]): ReferenceDocument => {
  const { doc } = read('Dockerfile', images.map((image) => `FROM ${image}\n`).join(''));
  if (!doc) throw new Error('no document');
  return doc;
};

interface Scene {
  readonly shelf: Shelf;
  readonly docs?: readonly ReferenceDocument[];
  readonly before?: readonly ReferenceDocument[];
  readonly signers?: readonly TrustedSigners[];
  readonly head?: Readonly<Record<string, string | Uint8Array>>;
  readonly base?: Readonly<Record<string, string | Uint8Array>>;
  readonly values?: OptionValues;
  /** A cosign on PATH: its exit code for a call. */
  readonly cosign?: (call: ProgramCall) => number;
  readonly offline?: boolean;
  readonly isSettled?: boolean;
}

/** Gathers as the engine would, with nothing outside but the shelf. */
export function gathered({
  shelf,
  docs = [],
  before = [],
  signers = [],
  head = {},
  base,
  values = {},
  cosign,
  offline = false,
  isSettled = true,
}: Scene) {
  const io: Io = {
    http: () => ({ request: () => Promise.reject(new Error('nobody asks')) }),
    registry: ({ allowed }) => {
      shelf.allowed.push(...allowed);
      return shelf.registry;
    },
    files: { read: () => Promise.resolve([]), inRepository: () => undefined },
    sandbox: { run: () => Promise.reject(new Error('nobody asks')) },
    github: new Proxy({} as Io['github'], {
      get: () => {
        throw new Error('nobody asks');
      },
    }),
    programs: {
      find: (name) => (cosign === undefined ? undefined : `/bin/${name}`),
      run: (call) =>
        Promise.resolve({
          code: cosign?.(call) ?? 0,
          stdout: new Uint8Array(),
          stderr: 'main.go:1: x\nError: no matching signatures',
        }),
    },
  };
  const context: GatherContext<ReferenceDocument> = {
    before,
    files: { head: filesOf(head), base: base && filesOf(base) },
    io: () => (offline ? Promise.reject(new Error('asked')) : Promise.resolve(io)),
    signers,
    offline,
    isSettled,
    gatesExisting: false,
    today: '2026-06-01',
    now: () => 0,
  };
  return gatherer(values).gather(docs, context);
}
