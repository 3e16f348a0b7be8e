import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkRunRoutes } from './check-runs.ts';
import { codeScanningRoutes } from './code-scanning.ts';
import { commentRoutes } from './comments.ts';
import { answerFaults, requestFaults } from './contract.ts';
import { organisationRoutes } from './organisation.ts';
import { pullRoutes } from './pulls.ts';
import { notFound, type Reply, type Route } from './reply.ts';
import { settingsRoutes } from './settings.ts';
import { State, type Actor } from './state.ts';

export interface Asked {
  readonly method: string;
  /** Below the repository, with its query. */
  readonly path: string;
  readonly login: string | undefined;
  readonly body: unknown;
}

export interface Fault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Close the connection: before the work is done, or when it is done and nobody hears of it. */
  readonly reset?: 'before' | 'after';
}

const routes: readonly Route[] = [
  ...commentRoutes,
  ...pullRoutes,
  ...checkRunRoutes,
  ...codeScanningRoutes,
  ...organisationRoutes,
  ...settingsRoutes,
];

const patternOf = ({ template }: Route): RegExp =>
  new RegExp(`^${template.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^/]+)`)}$`);
const patterns = routes.map((route) => ({ route, pattern: patternOf(route) }));

const json = 'application/json; charset=utf-8';
const words: Readonly<Record<number, string>> = { 401: 'Bad credentials', 429: 'API rate limit exceeded' };

const readAll = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

const parsed = (text: string): unknown => {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
};

/**
 * GitHub's API for one repository on a loopback port. It keeps what is written, knows who asks and what they may, checks
 * each question and answer against GitHub's own description, and holds to the limits that the description leaves out.
 */
export class GitHubServer {
  readonly state: State;
  /** By token. */
  readonly actors = new Map<string, Actor>();
  readonly asked: Asked[] = [];
  /** Questions that the real GitHub would not understand, and answers that it would not give: a test wants none. */
  readonly mistakes: string[] = [];
  readonly faults: { readonly on: RegExp; times: number; readonly fault: Fault }[] = [];
  /** Called before each question is answered, so that a test can order them. */
  turn: (asked: Asked) => Promise<void> | void = () => undefined;
  now: () => number = Date.now;
  readonly #prefix: string;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  /** @param prefix where the API begins: `/api/v3` on GitHub Enterprise Server. */
  constructor(fullName: string, prefix = '') {
    const [owner = '', name = ''] = fullName.split('/');
    this.state = new State(owner, name);
    this.#prefix = prefix;
  }

  /** GITHUB_API_URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) =>
      this.#server.close(() => {
        resolve();
      }),
    );
  }

  /** What was written: all questions but those that read. */
  get writes(): readonly Asked[] {
    return this.asked.filter(({ method }) => method !== 'GET');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readAll(request);
    const url = new URL(request.url ?? '/', this.url);
    const actor = this.actors.get((request.headers.authorization ?? '').replace(/^(?:token|bearer) /i, ''));
    const path = url.pathname.slice(this.#prefix.length);
    const home = `/repos/${this.state.owner}/${this.state.name}`;
    const asked: Asked = {
      method: request.method ?? '',
      path: path.replace(home, '') + url.search,
      login: actor?.login,
      body: parsed(text),
    };
    this.asked.push(asked);
    await this.turn(asked);
    const fault = this.#faultOn(`${asked.method} ${asked.path}`);
    if (fault?.reset === 'before') return void request.socket.destroy();
    const reply =
      fault?.status === undefined ? this.#answer(asked, url, path, actor) : ofFault(fault.status, fault);
    if (fault?.reset === 'after') return void request.socket.destroy();
    const headers = {
      date: new Date(this.now()).toUTCString(),
      'x-github-request-id': '1',
      ...reply.headers,
    };
    response.writeHead(
      reply.status,
      reply.body === undefined ? headers : { ...headers, 'content-type': json },
    );
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  }

  #faultOn(question: string): Fault | undefined {
    const due = this.faults.find(({ on, times }) => times > 0 && on.test(question));
    if (due === undefined) return undefined;
    due.times -= 1;
    return due.fault;
  }

  #answer(asked: Asked, url: URL, path: string, actor: Actor | undefined): Reply {
    if (actor === undefined) return ofFault(401, {});
    if (url.pathname.endsWith('/graphql')) return this.#viewer(asked, actor);
    const known = patterns.find(({ route, pattern }) => route.method === asked.method && pattern.test(path));
    if (known === undefined) {
      this.mistakes.push(`nobody answers ${asked.method} ${path}`);
      return notFound;
    }
    const { route, pattern } = known;
    const params = pattern.exec(path)?.groups ?? {};
    const isOther = params.owner !== this.state.owner || params.repo !== this.state.name;
    if (isOther && route.template.startsWith('/repos/')) return notFound;
    const wrong = requestFaults(route.method, route.template, url.searchParams, asked.body);
    if (wrong.length > 0) {
      this.mistakes.push(...wrong.map((why) => `${asked.method} ${asked.path}: ${why}`));
      return { status: 422, body: { message: `Invalid request.\n\n${wrong.join('\n')}` } };
    }
    if (route.needs !== undefined && !actor.writes.has(route.needs)) return forbidden(route.needs);
    const reply = route.answer({
      state: this.state,
      actor,
      params: Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]),
      ),
      query: url.searchParams,
      body: (asked.body ?? {}) as Readonly<Record<string, unknown>>,
      url: `${url.origin}${url.pathname}`,
      now: this.now(),
    });
    const untrue = answerFaults(route.method, route.template, reply.status, reply.body);
    this.mistakes.push(...untrue.map((why) => `${route.method} ${route.template} answers wrongly: ${why}`));
    return reply;
  }

  /** The one question of GraphQL that is asked: who the token is. */
  #viewer({ method, body }: Asked, { login }: Actor): Reply {
    if (method === 'POST' && /\bviewer\s*\{\s*login\s*\}/.test(JSON.stringify(body)))
      return { status: 200, body: { data: { viewer: { login } } } };
    this.mistakes.push('GraphQL is asked for something else than the viewer');
    return { status: 400, body: { message: 'Problems parsing JSON' } };
  }
}

const ofFault = (status: number, { headers, message = words[status] ?? 'It failed' }: Fault): Reply => ({
  status,
  body: { message },
  ...(headers && { headers }),
});

/** As GitHub says to the read-only token of a fork, and to a job without the permission. */
const forbidden = (needed: string): Reply => ({
  status: 403,
  headers: { 'x-accepted-github-permissions': `${needed.replace('-', '_')}=write` },
  body: { message: 'Resource not accessible by integration' },
});
