import type { Purl } from './purl-types.ts';
import { hasPathName, normalised, typeFault } from './purl-types.ts';

export type { Purl };

/** Text or parts that are no package URL. */
export class PurlFault extends Error {
  override readonly name = 'PurlFault';
}

/**
 * Reads a package URL into the spelling of its type. A qualifier's key is in lower case, save that those which all types
 * share are read in any case, as the specification's own tests have it. Throws PurlFault.
 */
export function parsePurl(text: string): Purl {
  return checked(split(text, (key) => (sharedKeys.has(key.toLowerCase()) ? key.toLowerCase() : key)));
}

/** The canonical spelling of what is meant, whatever the case of its keys. Throws PurlFault. */
export const canonicalPurl = (text: string): string =>
  write(checked(split(text, (key) => key.toLowerCase())));

/** The canonical spelling of the parts; empty ones count as left out. Throws PurlFault. */
export function buildPurl(parts: PurlParts): string {
  const { type, namespace, name, version, qualifiers, subpath } = parts;
  return write(
    checked({
      type: type.toLowerCase(),
      namespace: segments(namespace ?? '', String),
      name,
      version: version === '' ? undefined : (version ?? undefined),
      qualifiers: sorted(Object.entries(qualifiers ?? {})),
      subpath: subpathOf(subpath ?? '', String),
    }),
  );
}

export type PurlParts = Pick<Purl, 'type' | 'name'> & { readonly [Part in keyof Purl]?: Purl[Part] | null };

const sharedKeys = new Set(['checksum', 'download_url', 'file_name', 'repository_url', 'vcs_url', 'vers']);

/** In UTF-16 code units: more is no name. */
const longest = 4_096;

function split(text: string, keyOf: (key: string) => string): Purl {
  if (text.length > longest) throw new PurlFault(`longer than ${longest} characters`);
  const [beforeSubpath, subpath = ''] = cutLast(text, '#');
  const [beforeQualifiers, qualifiers = ''] = cutLast(beforeSubpath, '?');
  const path = /^pkg:\/*([^/]*)\/+(.*)$/is.exec(beforeQualifiers);
  if (path === null) throw new PurlFault('does not begin with `pkg:type/`');
  const [, type = '', rest = ''] = path;
  const [names, version = ''] = cutVersion(rest);
  const end = hasPathName(type.toLowerCase()) ? names.indexOf('/') : names.lastIndexOf('/');
  return {
    type: type.toLowerCase(),
    namespace: segments(names.slice(0, Math.max(end, 0)), decode),
    name: decode(names.slice(end + 1)),
    version: decode(version) || undefined,
    qualifiers: sorted(
      qualifiers.split('&').flatMap((pair) => {
        const [key, value = ''] = cutFirst(pair, '=');
        return pair === '' ? [] : [[keyOf(key), decode(value)]];
      }),
    ),
    subpath: subpathOf(subpath, decode),
  };
}

function checked(purl: Purl): Purl {
  const { type, name, qualifiers } = purl;
  if (!/^[a-z][a-z0-9.-]*$/.test(type)) throw new PurlFault('a type is letters, digits, `.` and `-`');
  if (name === '') throw new PurlFault('there is no name');
  const key = Object.keys(qualifiers).find((one) => !/^[a-z][a-z0-9._-]*$/.test(one));
  if (key !== undefined)
    throw new PurlFault('a qualifier’s key is lower-case letters, digits, `.`, `-` and `_`');
  const fault = typeFault(purl);
  if (fault !== undefined) throw new PurlFault(fault);
  return normalised(purl);
}

/** What stands before and behind the sign. */
type Cut = readonly [before: string, behind?: string];

const cutAt = (text: string, at: number): Cut => (at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]);
const cutFirst = (text: string, sign: string): Cut => cutAt(text, text.indexOf(sign));
const cutLast = (text: string, sign: string): Cut => cutAt(text, text.lastIndexOf(sign));

/** A scope of npm has an `@` too, and not everybody encodes it. */
function cutVersion(text: string): Cut {
  const at = text.lastIndexOf('@');
  const isScope = at >= 0 && (at === 0 || text[at - 1] === '/') && text.includes('/', at);
  return isScope ? [text] : cutAt(text, at);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new PurlFault('a `%` is not followed by the hexadecimal bytes of UTF-8', { cause });
  }
}

function segments(text: string, read: (segment: string) => string): string | undefined {
  const found = text.split('/').filter((segment) => segment !== '');
  const decoded = found.map((segment) => read(segment));
  if (decoded.some((segment) => segment.includes('/'))) throw new PurlFault('a segment has a `/` in it');
  return decoded.length === 0 ? undefined : decoded.join('/');
}

const subpathOf = (text: string, read: (segment: string) => string): string | undefined =>
  segments(segments(text, read)?.split('/').filter(isStep).join('/') ?? '', String);

const isStep = (segment: string): boolean => segment !== '.' && segment !== '..';

function sorted(pairs: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const qualifiers = Object.create(null) as Record<string, string>;
  const inOrder = pairs.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  for (const [key = '', value = ''] of inOrder) {
    if (key in qualifiers) throw new PurlFault('a qualifier stands there twice');
    if (value !== '') qualifiers[key] = value;
  }
  return qualifiers;
}

/** All but letters, digits and `.-_~:` becomes `%XX`. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const encodePath = (text: string): string => text.split('/').map(encode).join('/');

/** As its parts say, checked or not. */
export function write({ type, namespace, name, version, qualifiers, subpath }: Purl): string {
  const pairs = Object.entries(qualifiers).map(([key, value]) => `${key}=${encode(value)}`);
  return [
    `pkg:${type}/`,
    namespace === undefined ? '' : `${encodePath(namespace)}/`,
    hasPathName(type) ? encodePath(name) : encode(name),
    version === undefined ? '' : `@${encode(version)}`,
    pairs.length === 0 ? '' : `?${pairs.join('&')}`,
    subpath === undefined ? '' : `#${encodePath(subpath)}`,
  ].join('');
}
