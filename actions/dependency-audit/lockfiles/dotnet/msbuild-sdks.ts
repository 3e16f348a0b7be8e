import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf, textOf } from '../../../../shared/parse/tree.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { regionOf } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';

/**
 * `global.json`: versions of the packages that say how projects are built. Undefined for one that names none.
 * https://learn.microsoft.com/dotnet/core/tools/global-json#msbuild-sdks
 */
export function readMsbuildSdks(file: SourceFile): Read | undefined {
  // Other things have that name too, and .NET's says mostly which .NET it wants.
  if (!file.text.includes('"msbuild-sdks"')) return undefined;
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines, 'commented');
  const entries = [...membersOf(root, 'msbuild-sdks')].map(([name, member]): Entry => ({
    name,
    version: textOf(member.value) ?? '',
    region: regionOf(member, lines),
    isDirect: true,
    isDev: true,
  }));
  return entries.length === 0 ? undefined : { packages: packagesOf('NuGet', entries) };
}
