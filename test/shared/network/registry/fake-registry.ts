import { describe, ociIndex, type Content } from './images.ts';
import type { FakeReply, FakeRequest } from './fake-network.ts';

interface Repository {
  readonly contents: Map<string, Content>;
  /** Also digests, for what is manifest rather than blob. */
  readonly references: Map<string, Content>;
}

/** How a registry of this kind wants to be signed in to. */
export interface Door {
  readonly scheme: 'basic' | 'bearer';
  /** Default: `/token` of the registry's own host. */
  readonly realm?: string;
  readonly service?: string;
  /** Whether a token is given to everybody. Default: no. */
  readonly anonymous?: boolean;
  readonly users?: Readonly<Record<string, string>>;
  readonly refreshTokens?: readonly string[];
  /** Tokens that were issued elsewhere. */
  readonly tokens?: readonly string[];
  /** Whether `/v2/` shows the challenge. Default: yes. */
  readonly asksAtEntry?: boolean;
  readonly tokenMember?: 'token' | 'access_token';
}

/** A registry of the tests' own (distribution-spec 1.1, pull side), whose faults can be switched on. */
export class FakeRegistry {
  readonly host: string;
  door: Door | undefined;
  sendsDigest = true;
  /** The status that HEAD gets, in place of an answer. */
  headStatus: number | undefined;
  hasReferrers = true;
  filtersReferrers = false;
  /** Referrers on one page. */
  pageSize = 100;
  /** Tokens that are no longer taken. */
  readonly revoked = new Set<string>();
  /** Answers in place of the registry, where it answers at all. */
  intercept: (request: FakeRequest) => FakeReply | undefined = () => undefined;
  readonly #repositories = new Map<string, Repository>();
  /** Tokens, and the repository that each opens. */
  readonly #issued = new Map<string, string>();

  constructor(host: string) {
    this.host = host;
  }

  /** A manifest, under its digest and the tags given. */
  push(path: string, manifest: Content, ...tags: string[]): this {
    const { references } = this.#repository(path);
    for (const reference of [manifest.digest, ...tags]) references.set(reference, manifest);
    return this;
  }

  pushBlob(path: string, blob: Content): this {
    this.#repository(path).contents.set(blob.digest, blob);
    return this;
  }

  get issued(): number {
    return this.#issued.size;
  }

  readonly answer = (request: FakeRequest): FakeReply => {
    const { url, method, host } = request;
    const inPlace = this.intercept(request);
    if (inPlace !== undefined) return inPlace;
    if (host !== this.host || url.pathname === '/token') return this.#issue(request);
    if (url.pathname === '/v2/') return this.#isClosed(request, undefined) ?? { status: 200, body: '{}' };
    const match = /^\/v2\/(.+)\/(manifests|blobs|referrers)\/([^/]+)$/.exec(url.pathname);
    if (match === null) return failure(404, 'NOT_FOUND');
    const [, path = '', kind = '', reference = ''] = match;
    const closed = this.#isClosed(request, path);
    if (closed !== undefined) return closed;
    if (method === 'HEAD' && this.headStatus !== undefined) return { status: this.headStatus };
    if (kind === 'referrers') return this.#referrers(path, reference, url);
    const { contents, references } = this.#repository(path);
    const found = kind === 'blobs' ? contents.get(reference) : references.get(reference);
    if (found === undefined) return failure(404, kind === 'blobs' ? 'BLOB_UNKNOWN' : 'MANIFEST_UNKNOWN');
    if (kind === 'blobs')
      return { status: 200, body: found.bytes, headers: { 'content-type': 'application/octet-stream' } };
    if (request.accept?.includes(found.mediaType) !== true) return failure(406, 'MANIFEST_UNKNOWN');
    return {
      status: 200,
      headers: {
        'content-type': found.mediaType,
        ...(this.sendsDigest && { 'docker-content-digest': found.digest }),
      },
      body: found.bytes,
    };
  };

  #repository(path: string): Repository {
    const known = this.#repositories.get(path);
    if (known !== undefined) return known;
    const repository = { contents: new Map(), references: new Map() };
    this.#repositories.set(path, repository);
    return repository;
  }

  #referrers(path: string, digest: string, url: URL): FakeReply {
    if (!this.hasReferrers) return failure(404, 'NOT_FOUND');
    const type = this.filtersReferrers ? url.searchParams.get('artifactType') : null;
    const all = [...new Set(this.#repository(path).references.values())].flatMap((manifest) => {
      const body = JSON.parse(manifest.bytes.toString()) as {
        artifactType?: string;
        config?: { mediaType: string };
        subject?: { digest: string };
      };
      const artifactType = body.artifactType ?? body.config?.mediaType;
      const fits = body.subject?.digest === digest && (type === null || artifactType === type);
      return fits ? [describe(manifest, { artifactType })] : [];
    });
    const start = Number(url.searchParams.get('from') ?? 0);
    const next = start + this.pageSize;
    return {
      status: 200,
      headers: {
        'content-type': ociIndex,
        ...(type !== null && { 'oci-filters-applied': 'artifactType' }),
        ...(next < all.length && { link: `<${url.pathname}?from=${next}>; rel="next"` }),
      },
      body: JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests: all.slice(start, next) }),
    };
  }

  #isClosed({ authorization }: FakeRequest, path: string | undefined): FakeReply | undefined {
    const { door } = this;
    if (door === undefined || (path === undefined && door.asksAtEntry === false)) return undefined;
    const [scheme, value = ''] = (authorization ?? '').split(' ');
    if (door.scheme === 'basic' && scheme === 'Basic' && this.#knows(value)) return undefined;
    if (door.scheme === 'bearer' && scheme === 'Bearer' && !this.revoked.has(value)) {
      if (door.tokens?.includes(value) === true || this.#issued.get(value) === path) return undefined;
    }
    const realm = door.realm ?? `https://${this.host}/token`;
    const challenge =
      door.scheme === 'basic'
        ? `Basic realm="${this.host}"`
        : `Bearer realm="${realm}",service="${door.service ?? this.host}",scope="repository:somebody/else:pull,push"`;
    return { ...failure(401, 'UNAUTHORIZED'), headers: { 'www-authenticate': challenge } };
  }

  #knows(basic: string): boolean {
    const [name = '', password = ''] = Buffer.from(basic, 'base64').toString().split(':');
    return this.door?.users?.[name] === password;
  }

  #issue({ method, url, authorization, body }: FakeRequest): FakeReply {
    const { door } = this;
    const form = method === 'POST' ? new URLSearchParams(body) : url.searchParams;
    const [, path] = /^repository:([^:]+):pull$/.exec(form.get('scope') ?? '') ?? [];
    if (path === undefined || form.get('service') !== (door?.service ?? this.host))
      return failure(400, 'UNSUPPORTED');
    const isKnown =
      method === 'POST'
        ? form.get('grant_type') === 'refresh_token' &&
          door?.refreshTokens?.includes(form.get('refresh_token') ?? '') === true
        : authorization === undefined
          ? door?.anonymous === true
          : this.#knows(authorization.replace(/^Basic /, ''));
    if (!isKnown) return failure(401, 'UNAUTHORIZED');
    const token = `issued-token-${this.#issued.size + 1}`;
    this.#issued.set(token, path);
    return { status: 200, body: JSON.stringify({ [door?.tokenMember ?? 'token']: token, expires_in: 60 }) };
  }
}

export function failure(status: number, code: string): FakeReply {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ errors: [{ code, message: 'words of the registry' }] }),
  };
}
