import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { below, textOf, type Tree, type TreeMember } from '../../../../shared/parse/tree.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { originOf } from '../origin.ts';
import { keyRegion } from '../places.ts';
import type { Read } from '../read.ts';
import { yamlOf } from '../trees.ts';
import { asMap } from '../wanted.ts';

/** `pubspec.lock`: https://dart.dev/tools/pub/glossary#lockfile. It tells what is direct, and holds no edges. */
export function readPubspecLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const [root] = yamlOf(file, lines, 'strings');
  const packages = below(root, 'packages');
  // Without a package pub writes `packages: {}`.
  if (packages?.kind !== 'map')
    throw new LockfileFault('The file has no map `packages`.', packages ? lines.lineAt(packages.start) : 1);
  return {
    packages: packagesOf(
      'Pub',
      [...packages.members].map(([name, member]) => entryOf(name, member, lines)),
    ),
  };
}

function entryOf(name: string, member: TreeMember, lines: Lines): Entry {
  const about = asMap(member.value, lines);
  const kind = textOf(about, 'dependency');
  const checksum = textOf(below(about, 'description'), 'sha256');
  return {
    name: textOf(below(about, 'description'), 'name') ?? name,
    version: textOf(about, 'version') ?? '',
    region: keyRegion(member, lines),
    isDirect: kind?.startsWith('direct'),
    isDev: kind === 'direct dev' ? true : kind === 'direct main' ? false : undefined,
    groups: kind === 'direct dev' ? ['dev'] : [],
    origin: originIn(textOf(about, 'source'), below(about, 'description')),
    integrity: checksum === undefined || checksum === '' ? [] : [`sha256:${checksum}`],
  };
}

function originIn(source: string | undefined, description: Tree | undefined): Origin | undefined {
  const url = textOf(description, 'url');
  if (source === 'git' && url !== undefined)
    return originOf('git', url, textOf(description, 'resolved-ref')?.toLowerCase());
  if (source === 'path') return originOf('path', textOf(description, 'path') ?? '');
  // A part of an SDK is installed with it: `sdk:flutter`.
  if (source === 'sdk')
    return { kind: 'path', url: `sdk:${textOf(description) ?? ''}`, host: undefined, commit: undefined };
  return url === undefined ? undefined : originOf('registry', url);
}
