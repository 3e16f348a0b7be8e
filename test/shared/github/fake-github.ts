import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Commit {
  readonly parents: readonly string[];
  readonly date: string;
}

/** All repositories of a fork network share their commits, as on GitHub. */
export type Network = Map<string, Commit>;

export interface FakeRepository {
  readonly id: number;
  readonly ownerId: number;
  archived: boolean;
  readonly defaultBranch: string;
  /** Without a token there is no such repository. */
  isPrivate: boolean;
  readonly network: Network;
  /** `tags/v1`, `heads/main` -> a commit or an annotated tag. */
  readonly refs: Map<string, string>;
  /** Annotated tags: object id -> what they point to. */
  readonly annotated: Map<string, string>;
  readonly releases: Map<string, Readonly<Record<string, unknown>>>;
  /** `<commit>:<path>` -> text; an object is sent as JSON, as folders and submodules are. */
  readonly files: Map<string, string | object>;
  /** By the id of a commit or tree, as the API has them. */
  readonly trees: Map<string, object>;
  /** By digest, as the API has them. */
  readonly attestations: Map<string, readonly object[]>;
}

export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
  /** Close the connection instead of answering. */
  readonly reset?: boolean;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const notFound: Reply = { status: 404, body: { message: 'Not Found' } };
const ok = (body: unknown, headers = {}): Reply => ({ status: 200, body, headers });

/** A GitHub API on a loopback port: what is asked of it is written down, and it can be told to fail. */
export class FakeGitHub {
  /** Requests as `/path?query`, below the API's address. */
  readonly asked: string[] = [];
  readonly authorizations: (string | undefined)[] = [];
  readonly faults: { readonly on: RegExp; times: number; readonly fault: Fault }[] = [];
  readonly repositories = new Map<string, FakeRepository>();
  /** Old name -> name of today, both in lower case. */
  readonly renames = new Map<string, string>();
  readonly #prefix: string;
  readonly #server = createServer((request, response) => this.#serve(request, response));
  #ids = 1000;

  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`;
  }

  add(fullName: string, network: Network = new Map()): FakeRepository {
    const repository: FakeRepository = {
      id: ++this.#ids,
      ownerId: ++this.#ids,
      archived: false,
      defaultBranch: 'main',
      isPrivate: false,
      network,
      refs: new Map(),
      annotated: new Map(),
      releases: new Map(),
      files: new Map(),
      trees: new Map(),
      attestations: new Map(),
    };
    this.repositories.set(fullName, repository);
    return repository;
  }

  fail(on: RegExp, fault: Fault, times = Infinity): void {
    this.faults.push({ on, fault, times });
  }

  /** How often a path was asked that ends so. */
  count(end: string): number {
    return this.asked.filter((path) => path.endsWith(end)).length;
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').slice(this.#prefix.length);
    this.asked.push(path);
    this.authorizations.push(request.headers.authorization);
    const fault = this.faults.find(({ on, times }) => times > 0 && on.test(path));
    if (fault) {
      fault.times -= 1;
      const { reset, status = 500, body = '', headers } = fault.fault;
      if (reset) return void request.socket.destroy();
      this.#send(response, { status, body, ...(headers && { headers }) });
      return;
    }
    this.#send(response, this.#reply(path, request));
  }

  #send(response: ServerResponse, { status, body, type, headers }: Reply): void {
    const isText = typeof body === 'string';
    const contentType = type ?? (isText ? 'text/html' : 'application/json; charset=utf-8');
    response.writeHead(status, { 'content-type': contentType, ...headers });
    response.end(isText ? body : JSON.stringify(body));
  }

  #reply(path: string, request: IncomingMessage): Reply {
    const { pathname, searchParams, search } = new URL(path, 'http://api.example');
    const [, root, ...parts] = pathname.split('/').map(decodeURIComponent);
    const isById = root === 'repositories';
    const asked = parts.slice(0, isById ? 1 : 2).join('/');
    const rest = parts.slice(isById ? 1 : 2).join('/');
    const renamed = isById ? undefined : this.renames.get(asked.toLowerCase());
    if (renamed !== undefined) {
      const id = this.repositories.get(renamed)?.id ?? 0;
      const below = pathname.split('/').slice(4).join('/');
      const location = `${this.url}/repositories/${id}${below && '/'}${below}${search}`;
      return { status: 301, body: { message: 'Moved Permanently', url: location }, headers: { location } };
    }
    for (const [fullName, repository] of this.repositories) {
      const isIt = isById ? String(repository.id) === asked : fullName.toLowerCase() === asked.toLowerCase();
      if (!isIt || (repository.isPrivate && request.headers.authorization === undefined)) continue;
      return this.#answer(fullName, repository, rest, searchParams, request.headers.accept ?? '');
    }
    return notFound;
  }

  #answer(fullName: string, it: FakeRepository, rest: string, query: URLSearchParams, accept: string): Reply {
    const after = (start: string): string | undefined =>
      rest.startsWith(start) ? rest.slice(start.length) : undefined;
    if (rest === '') {
      const { id, ownerId, archived, defaultBranch } = it;
      const owner = { id: ownerId, login: fullName.split('/')[0] };
      return ok({ id, full_name: fullName, owner, archived, default_branch: defaultBranch });
    }
    if (rest === 'tags') {
      const tags = [...it.refs.keys()].filter((ref) => ref.startsWith('tags/'));
      return this.#page(
        tags.map((ref) => ({ name: ref.slice('tags/'.length), commit: { sha: this.#commit(it, ref) } })),
        query,
      );
    }
    const start = after('git/matching-refs/');
    if (start !== undefined) {
      const refs = [...it.refs].filter(([ref]) => ref.startsWith(start));
      return this.#page(
        refs.map(([ref, sha]) => ({ ref: `refs/${ref}`, object: { sha } })),
        query,
      );
    }
    const ref = after('commits/');
    if (ref !== undefined) {
      const sha = this.#commit(it, ref);
      if (sha === undefined) return { status: 422, body: { message: `No commit found for SHA: ${ref}` } };
      if (accept !== 'application/vnd.github.sha') return ok({ sha, files: [] });
      return { status: 200, body: sha, type: 'application/vnd.github.sha; charset=utf-8' };
    }
    const id = after('git/commits/');
    if (id !== undefined) {
      const commit = it.network.get(id);
      return commit ? ok({ sha: id, committer: { date: commit.date } }) : notFound;
    }
    const [base, head] = after('compare/')?.split('...') ?? [];
    if (base !== undefined && head !== undefined) return this.#compare(it, base, head);
    const release = it.releases.get(after('releases/tags/') ?? '');
    if (release) return ok(release);
    const tree = it.trees.get(after('git/trees/') ?? '');
    if (tree) return ok(tree);
    const attestations = it.attestations.get(after('attestations/') ?? '');
    if (attestations) return this.#fromCursor(attestations, query);
    const file = it.files.get(`${query.get('ref') ?? ''}:${after('contents/') ?? ''}`);
    if (typeof file === 'string')
      return { status: 200, body: file, type: 'application/vnd.github.raw+json; charset=utf-8' };
    return file ? ok(file) : notFound;
  }

  #page(all: readonly unknown[], query: URLSearchParams): Reply {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const more = all.length > page * size;
    const link = `<${this.url}/next?page=${page + 1}>; rel="next", <${this.url}/last>; rel="last"`;
    return ok(all.slice((page - 1) * size, page * size), more ? { link } : {});
  }

  #fromCursor(all: readonly object[], query: URLSearchParams): Reply {
    const start = Number(query.get('after')?.replace('cursor+', '') ?? 0);
    const end = start + Number(query.get('per_page') ?? 30);
    const link = `<${this.url}/last?before=x>; rel="prev", <${this.url}/next?after=cursor%2B${end}>; rel="next"`;
    return ok({ attestations: all.slice(start, end) }, end < all.length ? { link } : {});
  }

  #commit(it: FakeRepository, ref: string): string | undefined {
    let sha = it.refs.get(ref.replace(/^refs\//, '')) ?? ref;
    for (let tag = it.annotated.get(sha); tag !== undefined; tag = it.annotated.get(sha)) sha = tag;
    return it.network.has(sha) ? sha : undefined;
  }

  #compare(it: FakeRepository, base: string, head: string): Reply {
    const [from, to] = [this.#commit(it, base), this.#commit(it, head)];
    if (from === undefined || to === undefined) return notFound;
    const historyOf = (tip: string): Set<string> => {
      const seen = new Set([tip]);
      for (const sha of seen) for (const parent of it.network.get(sha)?.parents ?? []) seen.add(parent);
      return seen;
    };
    const [older, newer] = [historyOf(from), historyOf(to)];
    const status = (): string => {
      if (from === to) return 'identical';
      if (older.has(to)) return 'behind';
      return newer.has(from) ? 'ahead' : 'diverged';
    };
    if (![...older].some((sha) => newer.has(sha)))
      return { status: 404, body: { message: `No common ancestor between ${base} and ${head}.` } };
    return ok({ status: status(), commits: [] });
  }
}
