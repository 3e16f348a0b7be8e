import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf, textOf } from '../../../../shared/parse/tree.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { usualRegistry } from '../origin.ts';
import { regionOf } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf, unknownVersion, versionIn } from '../trees.ts';
import { asMap } from '../wanted.ts';

/**
 * `packages.lock.json`, version 1, 2 (central versions) and 3 (aliases of frameworks): one graph for each framework.
 * https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies
 */
export function readPackagesLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const version = root.members.get('version');
  const formatVersion = versionIn(version?.value);
  if (version === undefined) throw new LockfileFault('The lockfile states no version.', 1);
  if (!/^[123]$/.test(formatVersion ?? '')) throw unknownVersion(lines.lineAt(version.start), '1, 2 and 3');
  const entries: Entry[] = [];
  for (const { value: framework } of membersOf(root, 'dependencies').values()) {
    const first = entries.length;
    const members = asMap(framework, lines).members;
    // Ids are the same in any case, and what needs them may spell them otherwise.
    const indices = new Map([...members.keys()].map((name, index) => [name.toLowerCase(), first + index]));
    for (const [name, member] of members) {
      const tree = asMap(member.value, lines);
      const type = textOf(tree, 'type');
      const isProject = type === 'Project';
      const resolved = textOf(tree, 'resolved');
      if (resolved === undefined && !isProject)
        throw new LockfileFault('A package has no resolved version.', lines.lineAt(member.start));
      entries.push({
        name,
        version: resolved ?? '',
        region: regionOf(member, lines),
        isDirect: type === 'Direct',
        origin: isProject ? { ...usualRegistry, kind: 'workspace' } : usualRegistry,
        integrity: [textOf(tree, 'contentHash')].filter((hash) => hash !== undefined),
        needs: [...membersOf(tree, 'dependencies').keys()].flatMap(
          (need) => indices.get(need.toLowerCase()) ?? [],
        ),
      });
    }
  }
  return { formatVersion, packages: packagesOf('NuGet', entries) };
}
