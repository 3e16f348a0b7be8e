import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { originOf } from '../origin.ts';
import { memberRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';
import { asMap, knownVersion, wantedItems } from '../wanted.ts';

/**
 * `Package.resolved`, versions 1 to 3, of the Swift package manager. A package is named by its address, as
 * https://ossf.github.io/osv-schema/ has it for SwiftURL; one from a registry by its identity.
 */
export function readPackageResolved(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const stated = below(root, 'version');
  if (stated === undefined) throw new LockfileFault('The file states no version.', 1);
  const formatVersion = knownVersion(stated, /^[1-3]$/, '1 to 3', lines);
  const holder = formatVersion === '1' ? asMap(below(root, 'object') ?? stated, lines) : root;
  const entries = wantedItems(holder, 'pins', [], lines).map((pin) => entryOf(pin, lines));
  return { formatVersion, packages: packagesOf('SwiftURL', entries) };
}

function entryOf(pin: Tree, lines: Lines): Entry {
  const identity = textOf(pin, 'identity') ?? textOf(pin, 'package');
  const location = textOf(pin, 'location') ?? textOf(pin, 'repositoryURL') ?? '';
  const kind =
    textOf(pin, 'kind') ?? (/^[./~]/.test(location) ? 'localSourceControl' : 'remoteSourceControl');
  const state = below(pin, 'state');
  const name = kind === 'remoteSourceControl' ? addressName(location) : identity;
  if (name === undefined || name === '')
    throw new LockfileFault('A pin names no package.', lines.lineAt(pin.start));
  const commit = textOf(state, 'revision');
  return {
    name,
    version: textOf(state, 'version') ?? '',
    region: memberRegion(pin, below(pin, 'identity') === undefined ? 'package' : 'identity', lines),
    origin:
      kind === 'remoteSourceControl'
        ? originOf('git', location, commit)
        : kind === 'localSourceControl'
          ? { ...originOf('path', location), commit }
          : undefined,
  };
}

/** `https://host/owner/name.git`, `git@host:owner/name.git` and `ssh://git@host/owner/name` are `host/owner/name`. */
function addressName(location: string): string {
  const bare = location.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, '').replace(/^[^/@]*@/, '');
  const [host = '', ...path] = bare.replace(/^([^/:]+):(?:\d+\/)?/, '$1/').split('/');
  return [host.toLowerCase(), ...path.filter((part) => part !== '')].join('/').replace(/\.git$/, '');
}
