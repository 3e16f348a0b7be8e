import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, membersOf, textOf } from '../../../../shared/parse/tree.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { regionOf } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';
import { asMap, knownVersion } from '../wanted.ts';

/**
 * `.config/dotnet-tools.json`, or the same in a folder itself: programs that `dotnet tool restore` installs.
 * https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use
 */
export function readDotnetTools(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines, 'commented');
  const formatVersion = knownVersion(below(root, 'version'), /^1$/, '1', lines);
  const entries = [...membersOf(root, 'tools')].map(([name, member]): Entry => {
    const version = textOf(asMap(member.value, lines), 'version');
    if (version === undefined || version === '')
      throw new LockfileFault('A tool has no version.', lines.lineAt(member.start));
    return { name, version, region: regionOf(member, lines), isDirect: true, isDev: true };
  });
  return { formatVersion, packages: packagesOf('NuGet', entries) };
}
