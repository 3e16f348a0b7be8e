import type { Origin, Package } from '../../package.ts';
import { semver } from '../../versions/semver.ts';
import type { Entry } from '../entries.ts';

/** What a package is, as somebody says. */
interface Content {
  readonly name: string;
  /** '' where it is not said. */
  readonly version: string;
}

/**
 * An entry, and what its address says of it. A registry's address has to say the same (`delivers` where it does not). Where
 * the project asks for an address by itself, that is all there is to know, and a file is known by its name.
 */
export function identified(
  stated: Content,
  origin: Origin,
  address: string | undefined,
): Pick<Entry, 'name' | 'version' | 'origin' | 'delivers'> {
  const { name, version } = stated;
  if (address === undefined || address === '' || origin.kind === 'path' || origin.kind === 'git')
    return { name, version, origin };
  if (origin.kind === 'registry' && isUsual(address, stated)) return { name, version, origin };
  const content = contentOf(address, name);
  if (origin.kind === 'registry')
    return {
      name,
      version: version === '' && content?.name === name ? content.version : version,
      origin,
      delivers: content && difference(stated, content),
    };
  if (content !== undefined) return { ...content, origin };
  return { name, version: version === '' ? packedVersion(address, name) : version, origin };
}

/** The address that nearly all entries have, seen without taking it apart. */
const isUsual = (address: string, { name, version }: Content): boolean =>
  address.endsWith(`/${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`) &&
  /^https?:\/\/[\w.:/@-]+$/i.test(address) &&
  !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name);

/** A version is the same with and without its build label, as registries leave it away. */
function difference(stated: Content, content: Content): Package['delivers'] {
  const isSame = stated.version === '' || semver.compare(stated.version, content.version) === 0;
  return stated.name === content.name && isSame ? undefined : content;
}

/** Undefined where the shape of the address is not known: a registry may give its archives any. */
export function contentOf(address: string, name: string): Content | undefined {
  const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)@([^/@]+)$/.exec(address);
  if (alias !== null) return { name: alias[1] ?? '', version: alias[2] ?? '' };
  // Neither an address nor a path: a version of the package, or one of its tags.
  if (!/[:/\\]|\.(?:tgz|tar\.gz|tar)$/i.test(address)) return { name, version: address };
  if (!/[:/\\]/.test(address)) return contentOfMirrored(address, name);
  if (/^(?!https?:)[A-Za-z][A-Za-z0-9+.-]*:/i.test(address)) return undefined;
  const segments = segmentsOf(address);
  return contentOfTarball(segments) ?? contentOfDownload(segments);
}

/** Of the path, as the client that fetches it would read it; what has no host is relative to that of a registry. */
function segmentsOf(address: string): readonly string[] {
  try {
    const { pathname } = new URL(address, 'https://registry.invalid');
    return decodeURIComponent(pathname)
      .split('/')
      .filter((segment) => segment !== '');
  } catch {
    return [];
  }
}

/** `@scope/name/-/name-1.0.0.tgz`; some have `download` for `-`, some repeat the scope or the version before the file. */
function contentOfTarball(segments: readonly string[]): Content | undefined {
  const mark = Math.max(segments.lastIndexOf('-'), segments.lastIndexOf('download'));
  const [file = '', between, ...more] = segments.slice(mark + 1).toReversed();
  const base = segments[mark - 1];
  if (base === undefined || more.length > 0 || !file.startsWith(`${base}-`)) return undefined;
  const version = versionIn(file.slice(base.length + 1));
  const scope = segments[mark - 2]?.startsWith('@') ? segments[mark - 2] : undefined;
  if (version === undefined || ![undefined, scope, version].includes(between)) return undefined;
  return { name: scope === undefined ? base : `${scope}/${base}`, version };
}

/** `download/@scope/name/1.0.0/<hash>`, and JSR's `~/11/@jsr/scope__name/1.0.0.tgz`. */
function contentOfDownload(segments: readonly string[]): Content | undefined {
  const [mark, second = '', third = '', fourth = '', last = ''] = segments.slice(-5);
  if (mark === 'download' && second.startsWith('@') && isVersion(fourth) && /^[0-9a-f]{40,128}$/.test(last))
    return { name: `${second}/${third}`, version: fourth };
  const version = versionIn(last);
  return mark === '~' && third.startsWith('@') && version !== undefined
    ? { name: `${third}/${fourth}`, version }
    : undefined;
}

/** A file of Yarn's offline mirror: `name-1.0.0.tgz`, `@scope-name-1.0.0.tgz`; older ones leave the scope out. */
function contentOfMirrored(file: string, name: string): Content | undefined {
  const own = packedVersion(file, name);
  if (own !== '') return { name, version: own };
  const parts = /^(@[^-]+-)?(.+?)-(v?\d+\.\d+\.\d+.*)$/.exec(file);
  const version = versionIn(parts?.[3] ?? '');
  if (parts === null || version === undefined) return undefined;
  return { name: `${parts[1]?.replace(/-$/, '/') ?? ''}${parts[2] ?? ''}`, version };
}

/** Of a file that is named as `npm pack` and Yarn name one of that package; '' for any other. */
function packedVersion(address: string, name: string): string {
  const path = address.replace(/[?#].*$/s, '');
  const file = path.slice(Math.max(...['/', '\\', ':'].map((sign) => path.lastIndexOf(sign))) + 1);
  const plain = name.replace(/^@/, '').replace('/', '-');
  const bare = name.slice(name.indexOf('/') + 1);
  const base = [plain, `@${plain}`, bare].find((one) => file.startsWith(`${one}-`));
  return base === undefined ? '' : (versionIn(file.slice(base.length + 1)) ?? '');
}

/** `1.0.0.tgz` -> `1.0.0`. */
function versionIn(file: string): string | undefined {
  const [, version = ''] = /^(.*)\.(?:tgz|tar\.gz)$/i.exec(file) ?? [];
  return isVersion(version) ? version : undefined;
}

const isVersion = (text: string): boolean => /^v?\d/.test(text) && semver.reads(text);
