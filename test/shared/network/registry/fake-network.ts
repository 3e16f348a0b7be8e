import {
  createServer,
  request as send,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  NetworkError,
  type HostPolicy,
  type Http,
  type HttpRequest,
  type HttpResponse,
} from '../../../../shared/core/http.ts';

export interface FakeRequest {
  readonly scheme: string;
  readonly host: string;
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  readonly body: string;
}

export interface FakeReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /** What happens to the body on its way. */
  readonly fault?: 'cut' | 'hang';
}

export type FakeHost = (request: FakeRequest) => FakeReply;

/**
 * Many hosts behind one real HTTP server on loopback, and the client that finds them there, whatever their names. It
 * keeps what each host has seen.
 */
export class FakeNetwork {
  readonly log: FakeRequest[] = [];
  /** Hosts that stand on a private address. */
  readonly inside = new Set<string>();
  timeoutMs = 10_000;
  readonly #hosts = new Map<string, FakeHost>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => this.#answer(incoming, Buffer.concat(chunks).toString('latin1'), outgoing));
    });
  }

  static async start(): Promise<FakeNetwork> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeNetwork(server);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** `127.0.0.1:port`: the name for clients that look for real addresses. */
  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Forgets hosts and what they have seen. */
  clear(): void {
    this.#hosts.clear();
    this.inside.clear();
    this.log.length = 0;
    this.timeoutMs = 10_000;
  }

  add(host: string, answer: FakeHost): void {
    this.#hosts.set(host, answer);
  }

  /** What was asked, one line each: `GET registry.example/v2/`. */
  get lines(): string[] {
    return this.log.map(({ method, host, url }) => `${method} ${host}${url.pathname}${url.search}`);
  }

  readonly http = (policy: HostPolicy): Http => ({
    request: async (request) => {
      const url = new URL(request.url);
      const port = url.port === '' ? { 'http:': '80', 'https:': '443' }[url.protocol] : url.port;
      const isTrusted = policy.trusted?.includes(`${url.hostname}:${port ?? ''}`) === true;
      const refuse = (code: 'host-not-allowed' | 'address-not-allowed'): never => {
        throw new NetworkError(code, url.host, `${url.host} may not be asked`, 'hint');
      };
      if (!isTrusted && !policy.allowed.includes('*') && !policy.allowed.includes(url.host))
        refuse('host-not-allowed');
      if (!isTrusted && url.protocol !== 'https:') refuse('host-not-allowed');
      if (!isTrusted && this.inside.has(url.host)) refuse('address-not-allowed');
      return this.#send(url, request);
    },
  });

  #send(
    url: URL,
    { method = 'GET', headers, body, maxBytes = 4 * 1024 * 1024 }: HttpRequest,
  ): Promise<HttpResponse> {
    return new Promise((resolve, reject) => {
      const fail = (code: 'timeout' | 'too-large' | 'not-reached' | 'bad-answer', says: string) => {
        reject(new NetworkError(code, url.host, `${url.host} ${says}`, 'hint'));
        outgoing.destroy();
      };
      const outgoing = send(
        {
          host: '127.0.0.1',
          port: this.port,
          method,
          path: url.pathname + url.search,
          headers: { ...headers, host: url.host, 'x-scheme': url.protocol },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          let size = 0;
          incoming.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > maxBytes) fail('too-large', 'answers with too much');
            else chunks.push(chunk);
          });
          incoming.on('error', () => fail('bad-answer', 'ends in the middle'));
          incoming.on('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              headers: Object.fromEntries(
                Object.entries(incoming.headers).map(([name, value]) => [
                  name,
                  Array.isArray(value) ? value.join(', ') : value,
                ]),
              ),
              body: Buffer.concat(chunks),
              url: url.href,
            }),
          );
        },
      );
      outgoing.setTimeout(this.timeoutMs, () => fail('timeout', 'is silent'));
      outgoing.on('error', () => fail('not-reached', 'cannot be reached'));
      outgoing.end(body);
    });
  }

  #answer({ headers, method = '', url = '' }: IncomingMessage, body: string, outgoing: ServerResponse): void {
    const { host = '', authorization, accept, 'x-scheme': scheme = 'http:' } = headers;
    const request = {
      scheme: String(scheme),
      host,
      method,
      url: new URL(url, `${String(scheme)}//${host}`),
      authorization,
      accept,
      body,
    };
    this.log.push(request);
    const known = this.#hosts.get(host);
    if (known === undefined) {
      outgoing.destroy();
      return;
    }
    const reply = known(request);
    if (reply.fault === 'hang') return;
    for (const [name, value] of Object.entries(reply.headers ?? {})) outgoing.setHeader(name, value);
    outgoing.statusCode = reply.status;
    const bytes = Buffer.from(reply.body ?? '');
    if (reply.fault !== 'cut') {
      outgoing.end(bytes);
      return;
    }
    outgoing.setHeader('content-length', bytes.length + 10);
    outgoing.write(bytes, () => outgoing.destroy());
  }
}
