import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { NetworkError } from '../core/http.ts';
import { badAnswer, faultOf } from './fault.ts';
import type { ProxyServer } from './proxy.ts';
import { hostOf, portOf } from './url.ts';

/** A connection through the proxy to the host of `url` (RFC 9110 section 9.3.6), to speak TLS on. */
export async function openTunnel(url: URL, proxy: ProxyServer, signal: AbortSignal): Promise<Socket> {
  const authority = `${url.hostname}:${portOf(url)}`;
  const { status, socket, early } = await connect(authority, proxy, signal).catch((error: unknown) => {
    const { code, message, hint, cause } = faultOf(error, `The proxy ${proxy.url.host}`);
    throw new NetworkError(code, url.host, message, hint, cause);
  });
  if (status >= 200 && status < 300 && early === 0) return socket;
  socket.destroy();
  // A server waits for the client to begin TLS: what comes before that is the proxy's own.
  if (status < 300) throw badAnswer(url.host, 'seems to speak before it is spoken to, through the proxy');
  throw new NetworkError(
    'not-reached',
    url.host,
    `${url.host} cannot be reached: the proxy ${proxy.url.host} answers with the status ${status}.`,
    status === 407
      ? 'The proxy asks for a user name and password: write them into HTTPS_PROXY (http://user:password@host:port).'
      : 'See whether the proxy lets this host through, or list the host in NO_PROXY.',
  );
}

const connect = (authority: string, { url, authorization }: ProxyServer, signal: AbortSignal) =>
  new Promise<{ status: number; socket: Socket; early: number }>((resolve, reject) => {
    (url.protocol === 'https:' ? https : http)
      .request({
        host: hostOf(url),
        port: portOf(url),
        method: 'CONNECT',
        path: authority,
        headers: {
          host: authority,
          ...(authorization !== undefined && { 'proxy-authorization': authorization }),
        },
        agent: false,
        insecureHTTPParser: false,
        signal,
      })
      .once('connect', ({ statusCode = 0 }: IncomingMessage, socket: Socket, head: Buffer) => {
        resolve({ status: statusCode, socket, early: head.length });
      })
      .once('error', reject)
      .end();
  });
