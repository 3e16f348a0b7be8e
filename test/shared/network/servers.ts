import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http, { type RequestListener } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server on loopback, gone at the end of the block it was started in. */
export interface Loopback extends AsyncDisposable {
  /** `127.0.0.1:port` */
  readonly place: string;
  readonly port: number;
  readonly connections: () => number;
}

export const serveHttp = (listener: RequestListener) => listen(http.createServer(listener));

export const serveHttps = (identity: Identity, listener: RequestListener) =>
  listen(https.createServer({ key: identity.key, cert: identity.cert }, listener));

/** For what no HTTP server would send. */
export const serveBytes = (talk: (socket: Socket) => void) =>
  listen(net.createServer((socket) => talk(socket.on('error', () => undefined))));

/** A proxy that knows CONNECT; `route` says which loopback port a `host:port` leads to. */
export function serveProxy(seen: string[], route: (authority: string) => number | undefined) {
  const server = http.createServer();
  server.on('connect', ({ headers, url = '' }: http.IncomingMessage, socket: Socket) => {
    seen.push(`${url} ${headers['proxy-authorization'] ?? 'nobody'}`);
    const port = route(url);
    socket.on('error', () => undefined);
    if (port === undefined) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const onward = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  });
  return listen(server);
}

async function listen(server: Server): Promise<Loopback> {
  const open = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    open.add(socket.on('close', () => open.delete(socket)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    place: `127.0.0.1:${port}`,
    port,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for `tls.example` and 127.0.0.1 that is its own authority; undefined where there is no openssl. */
export function makeIdentity(): Identity | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-tls-'));
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = ['-subj', '/CN=tls.example', '-addext', 'subjectAltName=DNS:tls.example,IP:127.0.0.1'];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', ...curve, '-keyout', key, '-out', cert, '-days', '2', ...names],
      {
        stdio: 'ignore',
      },
    );
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
