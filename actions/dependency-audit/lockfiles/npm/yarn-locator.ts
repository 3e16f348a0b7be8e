import type { Origin } from '../../package.ts';
import { originOf, usualRegistry } from '../origin.ts';
import { nameOf, rangeOf } from './descriptor.ts';
import { npmSource } from './source.ts';

/** A folder of the project itself, or one that it links to; of a locator or a descriptor. */
export const isOfProject = (locator: string): boolean => /^(?:workspace|link|portal):/.test(rangeOf(locator));

interface Located {
  readonly name: string;
  /** Of a registry; '' for any other source. */
  readonly version: string;
  readonly origin: Origin;
  /** The address that is fetched, where the locator tells. */
  readonly archive: string | undefined;
}

/** What a locator of Yarn 2 and later names: `name@npm:version`, `name@patch:…`, `name@https://…#commit=…`. */
export function locatedAt(locator: string): Located {
  const inner = unpatched(locator);
  return { name: nameOf(inner), ...sourceAt(rangeOf(inner)) };
}

export const isPatch = (locator: string): boolean => rangeOf(locator).startsWith('patch:');

const mostPatches = 8;

/** A patch is of another locator or descriptor, which stands in it encoded. */
export function unpatched(locator: string): string {
  let inner = locator;
  for (let times = 0; times < mostPatches; times++) {
    if (!isPatch(inner)) break;
    inner = decoded(rangeOf(inner).slice('patch:'.length).replace(/#.*$/s, ''));
  }
  return inner;
}

/** Behind `::` stand bindings: `__archiveUrl` where a registry has its tarballs elsewhere. */
function sourceAt(reference: string): Omit<Located, 'name'> {
  const [source = '', bindings = ''] = reference.split('::');
  const version = /^(?:npm:)?([^:/@]*)$/.exec(source)?.[1];
  if (version === undefined) {
    const address = source.replace(/^file:([^#]*)#.*$/, 'file:$1');
    return { version: '', origin: npmSource(address), archive: address };
  }
  const archive = /(?:^|&)__archiveUrl=([^&]*)/.exec(bindings)?.[1];
  if (archive === undefined) return { version, origin: usualRegistry, archive };
  const address = decoded(archive);
  return { version, origin: originOf('registry', address), archive: address };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
