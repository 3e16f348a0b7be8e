import { isIP } from 'node:net';
import { NetworkError } from '../core/http.ts';

/**
 * The one form of an address, as the WHATWG URL standard reads it: host in lower case and ASCII, IPv4 in four decimal
 * parts whatever it was written as, no dot at the end. `base` for what a redirect says. Throws NetworkError `bad-url`
 * for userinfo, for schemes other than http(s), and for characters that other readers see otherwise.
 */
export function readUrl(text: string, base?: URL): URL {
  const url =
    text.length <= longestUrl && !ambiguous.test(text) && (base !== undefined || absolute.test(text))
      ? parsed(text, base)
      : null;
  if (url === null) throw badUrl(base?.host ?? '', 'is no address that can be asked');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw badUrl(base?.host ?? url.host, 'is neither https: nor http:');
  }
  if (url.username !== '' || url.password !== '') throw badUrl(url.host, 'has a user name or password in it');
  url.hostname = url.hostname.replace(/\.$/, '');
  url.hash = '';
  return url;
}

export const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

/** As a socket wants it: IPv6 without brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');

export const isLiteral = (url: URL): boolean => isIP(hostOf(url)) !== 0;

/** Servers cut far earlier; presigned addresses have about 2,000. */
const longestUrl = 8_192;

/** Blanks and controls, which the standard drops, and the backslash, which it takes for a slash. */
const ambiguous = /[\u0000-\u0020\u007f-\u00a0\\]/;

/** `https:host` and `https:///host` have a host for the standard, and none for others. An `@` would be userinfo. */
const absolute = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;

// URL.parse is not in Node 20.
const parsed = (text: string, base?: URL): URL | null =>
  URL.canParse(text, base?.href) ? new URL(text, base) : null;

const badUrl = (host: string, what: string) =>
  new NetworkError(
    'bad-url',
    host,
    host === '' ? `What should be asked ${what}.` : `${host}: what should be asked ${what}.`,
    'Write the address as https://host/path.',
  );
