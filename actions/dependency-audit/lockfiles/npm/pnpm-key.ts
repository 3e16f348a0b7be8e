import { below, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import type { Entry } from '../entries.ts';
import { originOf, usualRegistry } from '../origin.ts';
import { identified } from './archive-address.ts';
import { nameOf, rangeOf } from './descriptor.ts';
import { npmSource } from './source.ts';

/** How one version of the format names a package. */
export interface Dialect {
  /** What holds the edges: the packages themselves, or `snapshots` apart from them. */
  readonly snapshots: 'packages' | 'snapshots';
  /** Whether packages say if they are dev, and if they run a script. */
  readonly hasFlags: boolean;
  /** Of a package at a version of a registry. */
  keyOf(name: string, reference: string): string;
  /** The key in `packages` of what was installed: peers taken away where they stand in `snapshots` alone. */
  idOf(key: string): string;
  parse(key: string): Key | undefined;
}

interface Key {
  /** Of a registry other than the usual one; '' for that. */
  readonly host: string;
  readonly name: string;
  /** A version, or the address of a source. */
  readonly reference: string;
}

/** `host/name/version_peers`, the host left out for the usual registry; `/@scope/name/1.0.0`. */
const five = /^([^/@]*)\/((?:@[^/]+\/)?[^/@]+)\/([^/_]+)(?:_[^/]*)?$/;
/** `host/name@version(peer@version)`. */
const six = /^([^/@]*)\/((?:@[^/]+\/)?[^/@]+)@([^/(]+)(?:\(.*)?$/;

const parsed = (match: RegExpExecArray | null): Key | undefined =>
  match === null ? undefined : { host: match[1] ?? '', name: match[2] ?? '', reference: match[3] ?? '' };

const withoutPeers = (key: string): string => {
  const bracket = key.indexOf('(');
  return bracket === -1 ? key : key.slice(0, bracket);
};

const old = { snapshots: 'packages', hasFlags: true, idOf: (key: string) => key } as const;

const dialects: ReadonlyMap<string, Dialect> = new Map([
  [
    '5',
    { ...old, keyOf: (name, reference) => `/${name}/${reference}`, parse: (key) => parsed(five.exec(key)) },
  ],
  [
    '6',
    { ...old, keyOf: (name, reference) => `/${name}@${reference}`, parse: (key) => parsed(six.exec(key)) },
  ],
  [
    '9',
    {
      snapshots: 'snapshots',
      hasFlags: false,
      keyOf: (name, reference) => `${name}@${reference}`,
      idOf: withoutPeers,
      parse: (key) => ({ host: '', name: nameOf(key), reference: withoutPeers(rangeOf(key)) }),
    },
  ],
]);

/** By what the lockfile states: `5.4`, `5.4-inlineSpecifiers`, `6.0`, `9.0`. */
export const dialectOf = (version: string): Dialect | undefined =>
  dialects.get(/^(\d+)(?:\.\d+)?(?:-inlineSpecifiers)?$/.exec(version)?.[1] ?? '');

/** Undefined for what is no package: a folder of the project (`isOwn`), or the runtime that it is run with. */
export function sourceIn(
  key: string,
  value: Tree,
  dialect: Dialect,
  isOwn: (folder: string) => boolean,
): Pick<Entry, 'name' | 'version' | 'origin' | 'delivers'> | undefined {
  const { host = '', name = '', reference = key } = dialect.parse(key) ?? {};
  if (reference.startsWith('runtime:')) return undefined;
  const isVersion = /^\d+\.\d+\.\d+/.test(reference);
  const resolution = below(value, 'resolution');
  const directory = textOf(resolution, 'directory');
  if (directory !== undefined && isOwn(directory)) return undefined;
  const tarball = textOf(resolution, 'tarball');
  const origin = originIn(resolution, directory, tarball ?? reference, isVersion ? host : undefined);
  // pnpm fetches what the key says; beside it, name and version stand only for what the key does not tell.
  if (isVersion) return identified({ name, version: reference }, origin, tarball);
  const stated = {
    name: textOf(value, 'name') ?? (name === '' ? key : name),
    version: textOf(value, 'version') ?? '',
  };
  return identified(stated, origin, tarball ?? reference);
}

/** `host` is undefined for what comes from no registry. */
function originIn(
  resolution: Tree | undefined,
  directory: string | undefined,
  address: string,
  host: string | undefined,
): Origin {
  const repository = textOf(resolution, 'repo');
  if (repository !== undefined) return originOf('git', repository, textOf(resolution, 'commit'));
  if (directory !== undefined) return originOf('path', directory);
  if (host === undefined) return npmSource(address);
  const tarball = textOf(resolution, 'tarball');
  if (tarball !== undefined)
    return /^file:/i.test(tarball) ? npmSource(tarball) : originOf('registry', tarball);
  return host === '' ? usualRegistry : { ...usualRegistry, host: host.toLowerCase() };
}
