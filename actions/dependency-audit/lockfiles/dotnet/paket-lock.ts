import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { packagesOf, type Entry } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';

interface Found extends Entry {
  /** As `needs` of others name it: the group and the name, in lower case. */
  readonly key: string;
  readonly wants: string[];
}

/** Where the reader stands. */
interface State {
  group: string;
  source: string;
  remote: string | undefined;
}

/**
 * `paket.lock`: groups of sources of packages, by how far they are indented. Files that come from repositories alone are
 * no packages. https://fsprojects.github.io/Paket/lock-file.html
 */
export function readPaketLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const state: State = { group: '', source: '', remote: undefined };
  const found: Found[] = [];
  for (const [index, written] of file.text.split('\n').entries()) {
    const text = written.trim().replace(/^\uFEFF/, '');
    if (text === '') continue;
    const indent = written.replace(/^\uFEFF/, '').search(/\S/);
    if (indent === 0) open(text, state, index + 1);
    else if (indent === 2) state.remote = /^remote: +(\S+)/.exec(text)?.[1] ?? state.remote;
    else if (state.source === 'NUGET' && indent === 4) {
      const start = lines.offsetOf(index + 1) + written.indexOf(text);
      found.push(packageIn(text, state, lines, start));
    } else if (state.source === 'NUGET') {
      const name = /^(\S+)/.exec(text)?.[1] ?? '';
      found.at(-1)?.wants.push(keyOf(state.group, name));
    }
  }
  return { packages: packagesOf('NuGet', withNeeds(found)) };
}

function open(text: string, state: State, line: number): void {
  if (text.startsWith('GROUP ')) state.group = text.slice('GROUP '.length).trim();
  else if (/^(?:NUGET|GITHUB|GIST|GIT|HTTP)$/.test(text)) state.source = text;
  // `STRATEGY: MIN`, `RESTRICTION: == net8.0` ...
  else if (!/^[A-Z][A-Z-]*:/.test(text))
    throw new LockfileFault('The line is none of a lockfile of Paket.', line);
  state.remote = undefined;
}

function packageIn(text: string, { group, remote }: State, lines: Lines, start: number): Found {
  const parts = /^(\S+) \(([^()\s]+)\)/.exec(text);
  if (parts === null) throw new LockfileFault('A package has no version.', lines.lineAt(start));
  const [, name = '', version = ''] = parts;
  const groups = group === '' ? [] : [group];
  const origin = remote === undefined ? undefined : originOf('registry', remote);
  const region = lines.region(start, start + text.length);
  return { name, version, groups, origin, region, key: keyOf(group, name), wants: [] };
}

const keyOf = (group: string, name: string): string => `${group}/${name}`.toLowerCase();

function withNeeds(found: readonly Found[]): readonly Entry[] {
  const indices = new Map(found.map(({ key }, index) => [key, index]));
  return found.map((entry) => ({ ...entry, needs: entry.wants.flatMap((key) => indices.get(key) ?? []) }));
}
