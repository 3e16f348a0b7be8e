import type { Origin } from '../../package.ts';
import { originOf, sourceOf, usualRegistry } from '../origin.ts';
import { nameOf, rangeOf } from './descriptor.ts';

/** A folder of the project itself, or one that it links to. */
export const isOfProject = (locator: string): boolean => /^(?:workspace|link|portal):/.test(rangeOf(locator));

/** What a locator of Yarn 2 and later names: `name@npm:version`, `name@patch:…`, `name@https://…#commit=…`. */
export function locatedAt(locator: string): { readonly name: string; readonly origin: Origin } {
  return { name: nameOf(locator), origin: originAt(rangeOf(unpatched(locator))) };
}

/** A patch is of another locator, which stands in it encoded. */
function unpatched(locator: string): string {
  const patch = /^patch:([^#]+)/.exec(rangeOf(locator));
  return patch === null ? locator : decoded(patch[1] ?? '');
}

/** Behind `::` stand bindings: `__archiveUrl` where a registry has its tarballs elsewhere. */
function originAt(reference: string): Origin {
  const [source = '', bindings = ''] = reference.split('::');
  if (!source.startsWith('npm:')) return sourceOf(source.replace(/^file:([^#]*)#.*$/, 'file:$1'));
  const archive = /(?:^|&)__archiveUrl=([^&]*)/.exec(bindings)?.[1];
  return archive === undefined ? usualRegistry : originOf('registry', decoded(archive));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
