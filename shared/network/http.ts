import http from 'node:http';
import https from 'node:https';
import { connect } from 'node:tls';
import {
  NetworkError,
  type HostPolicy,
  type Http,
  type HttpRequest,
  type HttpResponse,
} from '../core/http.ts';
import { exchange, type Connection, type Message } from './exchange.ts';
import { faultOf } from './fault.ts';
import { hostGuard, type Target } from './hosts.ts';
import { guardedLookup, systemLookup, type Lookup } from './lookup.ts';
import { proxyFor, type Proxy } from './proxy.ts';
import { redirected } from './redirect.ts';
import { slots } from './slots.ts';
import { openTunnel } from './tunnel.ts';
import { hostOf, isLiteral, readUrl } from './url.ts';

export interface HttpSettings {
  readonly proxy?: Proxy | undefined;
  /** Requests under way at a time; the others wait, and their time has not begun. Default 8. */
  readonly concurrency?: number;
  /** Default: the system's. */
  readonly lookup?: Lookup;
  /** PEM; instead of the authorities that Node trusts (to which NODE_EXTRA_CA_CERTS adds). */
  readonly ca?: string;
}

/**
 * The only way to the network for what the suite reads. Where a host of `trusted` is not in `allowed` too, it counts as
 * allowed. Behind a proxy it is the proxy that looks names up: there a host is checked by its name alone.
 */
export function guardedHttp(policy: HostPolicy, settings: HttpSettings = {}): Http {
  const guard = hostGuard(policy);
  const connectionTo = connections(settings);
  const inTurn = slots(settings.concurrency ?? 8);

  /** The answer at the end of the redirects. */
  async function follow(request: HttpRequest, first: Target, signal: AbortSignal): Promise<HttpResponse> {
    let target = first;
    let message: Message = { maxBytes: 4 * 1_048_576, method: 'GET', ...request };
    const { redirects = 0 } = request;
    for (let left = redirects; ; left -= 1) {
      const response = await attempt(target, message, signal);
      const next = redirects === 0 ? undefined : redirected(target, message, response, left);
      if (next === undefined) return response;
      target = guard(next.url, target);
      message = next.message;
    }
  }

  async function attempt(target: Target, message: Message, signal: AbortSignal): Promise<HttpResponse> {
    try {
      return await exchange(target, message, await connectionTo(target, signal), signal);
    } catch (error) {
      throw signal.aborted ? timedOut(target.url.host) : faultOf(error, target.url.host);
    }
  }

  return {
    async request(request) {
      const target = guard(readUrl(request.url));
      return inTurn(async () => {
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), request.timeoutMs ?? 30_000);
        try {
          return await follow(request, target, abort.signal);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

/** Connections are kept for the client's own next requests, and shared with no other client: policies differ. */
function connections({ ca, lookup = systemLookup, proxy }: HttpSettings) {
  // Said although they are defaults: NODE_TLS_REJECT_UNAUTHORIZED and NODE_OPTIONS can change those.
  const tls = { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) } as const;
  const plain = new http.Agent({ keepAlive: true });
  const secure = new https.Agent({ keepAlive: true, ...tls });
  return async (target: Target, signal: AbortSignal): Promise<Connection> => {
    const { url } = target;
    const server = proxyFor(url, proxy);
    if (server === undefined) {
      return { agent: url.protocol === 'https:' ? secure : plain, lookup: guardedLookup(target, lookup) };
    }
    const socket = await openTunnel(url, server, signal);
    const host = hostOf(url);
    const servername = isLiteral(url) ? '' : host;
    return {
      createConnection: () => connect({ ...tls, socket, host, servername, ALPNProtocols: ['http/1.1'] }),
    };
  };
}

const timedOut = (host: string) =>
  new NetworkError(
    'timeout',
    host,
    `${host} did not answer in time.`,
    'Try again later, or see whether this machine may connect there or needs HTTPS_PROXY.',
  );
