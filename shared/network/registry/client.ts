import type { HostPolicy, Http } from '../../core/http.ts';
import {
  RegistryError,
  type Descriptor,
  type ImageRepository,
  type Manifest,
  type Registry,
  type RegistrySettings,
  type Resolved,
} from '../../core/registry.ts';
import { isTag, splitName } from '../../parse/image-grammar.ts';
import { askBlob } from './blob.ts';
import { Connection } from './connection.ts';
import type { CredentialSource } from './credential.ts';
import { isDigest } from './digest.ts';
import { badAnswer } from './faults.ts';
import { isAllowed, onlyTo, registryHost } from './host.ts';
import { Login } from './login.ts';
import { Memo } from './memo.ts';
import { askReferrers, fallbackReferrers, fallbackTag, ofType } from './referrers.ts';
import { askManifest, askResolved } from './resolve.ts';

export interface RegistryTools {
  /** Already with its retries, if there are any. */
  readonly http: (hosts: HostPolicy) => Http;
  readonly credentials: CredentialSource;
}

/** Longer names and their tags fit no registry (distribution/reference). */
const longestPath = 255;
/** Larger answers are not kept. */
const largestKept = 1024 * 1024;

/** Nothing is connected before something is asked. */
export function registryClient(settings: RegistrySettings, tools: RegistryTools): Registry {
  const connections = new Map<string, Connection>();
  const resolved = new Memo<Resolved | undefined>();
  const manifests = new Memo<Manifest | undefined>();
  const blobs = new Memo<Uint8Array | undefined>();
  const lists = new Memo<readonly Descriptor[] | undefined>();

  function connect({ domain }: ImageRepository): Connection {
    const host = registryHost(domain, settings.local);
    const known = connections.get(host.domain);
    if (known !== undefined) return known;
    const http = tools.http(onlyTo(new URL(host.origin), host));
    const byOrigin = new Map([[host.origin, http]]);
    /** One client for all tokens: each client has its own connections. */
    const realm = (url: URL): Http => {
      const client = byOrigin.get(url.origin) ?? tools.http(onlyTo(url, host));
      byOrigin.set(url.origin, client);
      return client;
    };
    const login = new Login({
      host,
      http,
      realm,
      credential: async (path) =>
        settings.credentials === 'none'
          ? undefined
          : tools.credentials.find({ domain: host.domain, path }, settings.credentials === 'helpers'),
    });
    const connection = new Connection(host, login, http, tools.http(anywhere(host.isLocal)));
    connections.set(host.domain, connection);
    return connection;
  }

  /** Only a local registry may send on to other local servers, such as its storage. */
  function anywhere(isLocal: boolean): HostPolicy {
    const trusted = settings.local.flatMap((entry) => {
      const { origin, domain } = registryHost(entry.replace(/^https?:\/\//, ''), settings.local);
      return onlyTo(new URL(origin), registryHost(domain, settings.local)).trusted ?? [];
    });
    return isLocal ? { allowed: ['*'], trusted } : { allowed: ['*'] };
  }

  /** Rejects what would not stay one part of a URL's path, and what must not be asked. */
  function open(
    repository: ImageRepository,
    reference: string,
    isReference = isTagOrDigest,
  ): { connection: Connection; key: string } {
    const { domain, path } = repository;
    const name = splitName(`${domain}/${path}`);
    if (name?.domain !== domain || name.path !== path || path.length > longestPath) {
      throw badAnswer('The name of a repository', 'does not fit the grammar of image references', fixName);
    }
    if (!isReference(reference)) {
      throw badAnswer(
        `A tag or digest of ${domain}/${path}`,
        'does not fit the grammar of image references',
        fixName,
      );
    }
    if (!isAllowed(repository, settings.allowed)) {
      throw new RegistryError(
        'host-not-allowed',
        `${domain} is no registry that may be asked for ${path}`,
        `Add \`${domain}\`, or \`${domain}\` and a namespace, to \`allowedRegistries\` in the policy.`,
      );
    }
    return { connection: connect(repository), key: `${domain.toLowerCase()}/${path}@${reference}` };
  }

  async function manifest(repository: ImageRepository, reference: string): Promise<Manifest | undefined> {
    const { connection, key } = open(repository, reference);
    return manifests.get(key, async () => {
      const found = await askManifest(connection, repository.path, reference);
      if (found) manifests.set(key.slice(0, -reference.length) + found.digest, found);
      return found;
    });
  }

  return {
    manifest,

    async resolve(repository, reference) {
      const { connection, key } = open(repository, reference);
      const known = manifests.peek(key);
      if (known !== undefined) return resolvedOf(await known);
      return resolved.get(
        key,
        async () =>
          (await askResolved(connection, repository.path, reference)) ??
          resolvedOf(await manifest(repository, reference)),
      );
    },

    async blob(repository, blob) {
      const { connection, key } = open(repository, blob.digest, isDigest);
      const bytes = await blobs.get(key, () => askBlob(connection, repository.path, blob));
      if (bytes !== undefined && bytes.length > largestKept) blobs.forget(key);
      return bytes;
    },

    async referrers(repository, digest, artifactType) {
      const { connection, key } = open(repository, digest, isDigest);
      const { path } = repository;
      const listed = await lists.get(`${key} ${artifactType ?? ''}`, () =>
        askReferrers(connection, path, digest, artifactType),
      );
      // An empty list proves little: mirrors answer with one, and registries that have learned the API since the push.
      if (listed !== undefined && listed.length > 0) return ofType(listed, artifactType);
      const tag = fallbackTag(digest);
      const what = `${repository.domain}/${path}:${tag}`;
      return ofType(fallbackReferrers(what, digest, await manifest(repository, tag)), artifactType);
    },
  };
}

function isTagOrDigest(text: string): boolean {
  return isTag(text) || isDigest(text);
}

const fixName = 'Look at the reference: it must be a normal name of an image.';

function resolvedOf(manifest: Manifest | undefined): Resolved | undefined {
  return manifest && { digest: manifest.digest, mediaType: manifest.mediaType, kind: manifest.kind };
}
