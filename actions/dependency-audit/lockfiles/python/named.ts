import type { Lines } from '../../../../shared/parse/lines.ts';
import { textOf, type Tree } from '../../../../shared/parse/tree.ts';
import { pythonName } from '../../purl-types.ts';
import { LockfileFault } from '../fault.ts';
import { memberRegion } from '../places.ts';
import type { Region } from '../../../../shared/core/finding.ts';

/** Those of the texts below the keys that are there. */
export const textsOf = (tree: Tree | undefined, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => textOf(tree, key) ?? []);

export interface Named {
  readonly tree: Tree;
  readonly name: string;
  readonly version: string;
  readonly region: Region;
}

/**
 * A package's name, in the spelling of https://packaging.python.org/en/latest/specifications/name-normalization/, its
 * version and the line of its name. `version` may be left out where the format allows it.
 * @throws LockfileFault where the name is missing.
 */
export function namedIn(tree: Tree, lines: Lines): Named {
  const name = textOf(tree, 'name');
  if (name === undefined || name === '')
    throw new LockfileFault('A package has no name.', lines.lineAt(tree.start));
  return {
    tree,
    name: pythonName(name),
    version: textOf(tree, 'version') ?? '',
    region: memberRegion(tree, 'name', lines),
  };
}
