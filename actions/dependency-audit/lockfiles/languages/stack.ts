import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, membersOf, textOf, type Tree } from '../../../../shared/parse/tree.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { originOf } from '../origin.ts';
import { memberRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { yamlOf } from '../trees.ts';
import { asMap, wantedItems } from '../wanted.ts';

/**
 * `stack.yaml.lock`: https://docs.haskellstack.org/en/stable/topics/lock_files/. It pins what stack.yaml adds to a
 * snapshot; what the snapshot itself holds is not written there.
 */
export function readStackLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const [root] = yamlOf(file, lines, 'strings');
  if (root === undefined) throw new LockfileFault('The file is empty.', 1);
  const entries = wantedItems(root, 'packages', ['snapshots'], lines).map((item) =>
    entryOf(asMap(below(item, 'completed') ?? item, lines), lines),
  );
  return { packages: packagesOf('Hackage', entries) };
}

/** `hackage: name-1.0@sha256:…,size`, or a name and a version with the place of the code. */
function entryOf(completed: Tree, lines: Lines): Entry {
  const hackage = textOf(completed, 'hackage');
  const tree = textOf(below(completed, 'pantry-tree'), 'sha256');
  if (hackage !== undefined) {
    const [, name, version, sum] =
      /^(.+)-(\d+(?:\.\d+)*)(?:@(sha256:[0-9a-f]+|rev:\d+))?/.exec(hackage.slice(0, 500)) ?? [];
    if (name !== undefined && version !== undefined)
      return {
        name,
        version,
        region: memberRegion(completed, 'hackage', lines),
        integrity: sum?.startsWith('sha') ? [sum] : [],
      };
  }
  const name = textOf(completed, 'name');
  const git = textOf(completed, 'git') ?? textOf(completed, 'hg');
  const url = git ?? textOf(completed, 'url') ?? textOf(completed, 'archive');
  if (name === undefined || url === undefined)
    throw new LockfileFault('An entry names no package.', lines.lineAt(completed.start));
  const sum = [textOf(completed, 'sha256'), tree].flatMap((each) =>
    each === undefined ? [] : [`sha256:${each}`],
  );
  return {
    name,
    version: textOf(completed, 'version') ?? '',
    region: memberRegion(completed, membersOf(completed).has('name') ? 'name' : 'git', lines),
    origin: originOf(git === undefined ? 'url' : 'git', url, textOf(completed, 'commit')),
    integrity: sum,
  };
}
