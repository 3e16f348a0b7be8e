import { CelError } from '../error.ts';
import { func, method, type Overload } from '../overload.ts';
import { CelMap, Opaque, type Value } from '../value.ts';

/** A URL as Go reads it, with a scheme or a path from the root. */
class Url extends Opaque {
  readonly kind = 'kubernetes.URL';
  readonly scheme: string;
  /** With its port. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly #text: string;
  constructor(text: string, scheme: string, host: string, path: string, query: string) {
    super();
    this.#text = text;
    this.scheme = scheme;
    this.host = host;
    this.path = path;
    this.query = query;
  }
  equals(other: Opaque): boolean {
    return other instanceof Url && other.#text === this.#text;
  }
}

const badEscape = /%(?![0-9A-Fa-f]{2})/;
const hostForm = /^(?:\[[0-9A-Fa-f:.%~_-]+\](?::[0-9]*)?|[^[\]]*:[0-9]*|[^[\]:]*)$/;
/** What Go allows in a host; it asks for no more than that. */
const hostSigns = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:[\]<>"]|[^\0-\x7f]|%[89A-Fa-f][0-9A-Fa-f])*$/;
const userForm = /^(?:[A-Za-z0-9\-._:~!$&'()*+,;=%@])*$/;

function parseUrl(text: string): Url | undefined {
  if (text === '' || /[\0-\x1f\x7f]/.test(text)) return undefined;
  const named = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(text);
  const scheme = named?.[1]?.toLowerCase() ?? '';
  const [, rest = '', query = ''] =
    /^([^?#]*)(?:\?([^#]*))?/.exec(named ? text.slice(named[0].length) : text) ?? [];
  if (!rest.startsWith('/')) return scheme === '' ? undefined : new Url(text, scheme, '', '', query);
  const hasHost = scheme !== '' && rest.startsWith('//');
  const [, authority = '', path = ''] = (hasHost ? /^\/\/([^/]*)(.*)$/ : /^()(.*)$/).exec(rest) ?? [];
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const user = authority.slice(0, authority.length - host.length);
  if (badEscape.test(path) || !hostForm.test(host) || !hostSigns.test(host)) return undefined;
  return userForm.test(user) && !badEscape.test(user) ? new Url(text, scheme, host, path, query) : undefined;
}

const portOf = (host: string): string => /:([0-9]*)$/.exec(host)?.[1] ?? '';

function hostnameOf(host: string): string {
  return /^\[(.*)\](?::[0-9]*)?$/.exec(host)?.[1] ?? host.replace(/:[0-9]*$/, '');
}

const escapedPath = (path: string): string =>
  path.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%[\]]+/gu, (signs) =>
    Array.from(Buffer.from(signs), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );

/** Parameters in the order of their names' first values; what is badly escaped is left out. */
function queryOf(query: string): CelMap {
  const lists = new Map<string, Value[]>();
  for (const pair of query.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const [key, value] = [decoded(name), decoded(rest.join('='))];
    if (pair === '' || pair.includes(';') || key === undefined || value === undefined) continue;
    const values = lists.get(key);
    if (values) values.push(value);
    else lists.set(key, [value]);
  }
  const map = new CelMap();
  for (const [name, values] of lists) map.add(name, values);
  return map;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** `url` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const urlFunctions: readonly Overload[] = [
  func('url', ['string'], (text) => parseUrl(text) ?? new CelError('value', 'not a URL')),
  func('isURL', ['string'], (text) => parseUrl(text) !== undefined),
  method('getScheme', [Url], ({ scheme }) => scheme),
  method('getHost', [Url], ({ host }) => host),
  method('getHostname', [Url], ({ host }) => hostnameOf(host)),
  method('getPort', [Url], ({ host }) => portOf(host)),
  method('getEscapedPath', [Url], ({ path }) => escapedPath(path)),
  method('getQuery', [Url], ({ query }, { budget }) => {
    budget.spend(query.length >> 2);
    return queryOf(query);
  }),
];

/** Whether a text is a URL by itself. */
export const isUrl = (text: string): boolean => parseUrl(text) !== undefined;
