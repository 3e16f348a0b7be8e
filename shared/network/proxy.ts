import { BlockList, isIP } from 'node:net';
import { NetworkError } from '../core/http.ts';
import { hostOf, portOf } from './url.ts';

/** As the environment has it: not read before a proxy is needed. */
export interface Proxy {
  /** `http://[user:password@]host[:port]`, or `https:`; the scheme may be left out. */
  readonly url: string;
  /** Hosts that are asked directly, separated by commas: `host`, `.host`, `host:port`, address, range, `*`. */
  readonly noProxy: string;
}

export interface ProxyServer {
  readonly url: URL;
  /** For the header `proxy-authorization`. */
  readonly authorization: string | undefined;
}

/**
 * What curl and git do for https: the lower-case name before the upper-case one, ALL_PROXY last. HTTP_PROXY is not
 * asked: without TLS only trusted hosts are spoken to, and those directly.
 */
export function proxyFrom(environment: Readonly<Record<string, string | undefined>>): Proxy | undefined {
  const first = (...names: readonly string[]) =>
    names.map((name) => environment[name]?.trim()).find((value) => value !== undefined && value !== '');
  const url = first('https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY');
  return url === undefined ? undefined : { url, noProxy: first('no_proxy', 'NO_PROXY') ?? '' };
}

/** The proxy to go through to `url`. Throws NetworkError `bad-url`, never with the proxy's address, which may hold a password. */
export function proxyFor(url: URL, proxy: Proxy | undefined): ProxyServer | undefined {
  if (proxy === undefined || url.protocol === 'http:' || isDirect(url, proxy.noProxy)) return undefined;
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy.url) ? proxy.url : `http://${proxy.url}`;
  const server = URL.canParse(text) ? new URL(text) : undefined;
  if (server === undefined || !/^https?:$/.test(server.protocol)) {
    throw new NetworkError(
      'bad-url',
      url.host,
      `${url.host} is to be asked through a proxy whose address cannot be read.`,
      'Write HTTPS_PROXY as http://host:port; SOCKS is not spoken.',
    );
  }
  return { url: server, authorization: basic(server) };
}

function basic({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`;
}

/** A `%` that escapes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** This machine is always asked directly: for the proxy, `localhost` is the proxy. */
const isDirect = (url: URL, noProxy: string): boolean =>
  /^(?:localhost|.*\.localhost|127\..*|\[::1\])$/.test(url.hostname) ||
  noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && covers(entry, url));

function covers(entry: string, url: URL): boolean {
  if (entry === '*') return true;
  const host = hostOf(url);
  if (entry.includes('/')) return inRange(host, entry);
  if (isIP(entry.replace(/^\[(.*)\]$/, '$1')) !== 0) return entry.replace(/^\[(.*)\]$/, '$1') === host;
  const [, name = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(entry) ?? [];
  if (port !== undefined && Number(port) !== portOf(url)) return false;
  const bare = name.replace(/^\*?\./, '').replace(/\.$/, '');
  return url.hostname === bare || url.hostname.endsWith(`.${bare}`);
}

function inRange(host: string, range: string): boolean {
  const [network = '', bits = ''] = range.split('/');
  const version = isIP(network);
  if (version === 0 || isIP(host) !== version || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (version === 4 ? 32 : 128)) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family);
  return list.check(host, family);
}
