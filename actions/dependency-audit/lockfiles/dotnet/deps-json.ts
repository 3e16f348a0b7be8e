import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { membersOf, textOf, type TreeMap } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { usualRegistry } from '../origin.ts';
import { regionOf } from '../places.ts';
import type { Read } from '../read.ts';
import { jsonOf } from '../trees.ts';
import { asMap } from '../wanted.ts';

/**
 * `<app>.deps.json`: what a built program loads, the program itself too.
 * https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
 */
export function readDepsJson(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = jsonOf(file, lines);
  const libraries = root.members.get('libraries')?.value;
  if (libraries === undefined) throw new LockfileFault('The file has no `libraries`.', 1);
  const members = [...asMap(libraries, lines).members];
  const indices = new Map(members.map(([key], index) => [key.toLowerCase(), index]));
  const needed = needsOf(root, indices);
  const types = members.map(([, { value }]) => textOf(value, 'type') ?? 'package');
  const direct = new Set(
    members.flatMap(([key], index) => (types[index] === 'project' ? [...(needed.get(key) ?? [])] : [])),
  );
  const entries = members.map(([key, member], index): Entry => {
    const slash = key.lastIndexOf('/');
    const type = types[index] ?? '';
    if (slash < 1) throw new LockfileFault('A library has no version.', lines.lineAt(member.start));
    const hash = textOf(asMap(member.value, lines), 'sha512');
    return {
      name: key.slice(0, slash).replace(/^runtimepack\./, ''),
      version: key.slice(slash + 1),
      region: regionOf(member, lines),
      origin: originOfType(type),
      isDirect: type === 'project' ? undefined : direct.has(index),
      integrity: hash === undefined || hash === '' ? [] : [hash],
      needs: [...(needed.get(key) ?? [])],
    };
  });
  return { packages: packagesOf('NuGet', entries) };
}

/** By library, over all targets: they differ in the runtime alone. */
function needsOf(
  root: TreeMap,
  indices: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const needed = new Map<string, Set<number>>();
  for (const { value: target } of membersOf(root, 'targets').values())
    for (const [key, { value }] of membersOf(target)) {
      const needs = needed.get(key) ?? new Set();
      needed.set(key, needs);
      for (const [name, { value: version }] of membersOf(value, 'dependencies')) {
        const index = indices.get(`${name}/${textOf(version) ?? ''}`.toLowerCase());
        if (index !== undefined) needs.add(index);
      }
    }
  return needed;
}

/** A `reference` is an assembly that lies beside the project. */
function originOfType(type: string): Origin {
  if (type === 'project' || type === 'msbuildproject') return { ...usualRegistry, kind: 'workspace' };
  return type === 'reference' ? { ...usualRegistry, kind: 'path' } : usualRegistry;
}
