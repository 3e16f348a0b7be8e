import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf, usualRegistry } from '../origin.ts';
import type { Read } from '../read.ts';
import { readTerm, type Term, TermFault, type TermPair } from './elixir-terms.ts';

/** `mix.lock`: a map from the name of an application to where its code comes from. What is direct stands in mix.exs. */
export function readMixLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const root = termOf(file.text, lines);
  if (root.kind !== 'map') throw new LockfileFault('The file holds no map.', lines.lineAt(root.start));
  const applications = root.pairs.map(({ key }) => nameOf(key) ?? '');
  const links = new Links(applications);
  const entries = root.pairs.map((pair, index) => entryOf(pair, applications[index] ?? '', links, lines));
  return { packages: packagesOf('Hex', entries) };
}

function termOf(text: string, lines: Lines): Term {
  try {
    return readTerm(text);
  } catch (error) {
    if (error instanceof TermFault) throw new LockfileFault(error.message, lines.lineAt(error.offset));
    throw error;
  }
}

/**
 * `{:hex, :package, "version", "checksum", managers, needs, "repository", "outer checksum"}`, grown over the years from
 * its first three parts, and `{:git, "url", "commit", options}`.
 */
function entryOf({ key, value }: TermPair, application: string, links: Links, lines: Lines): Entry {
  const parts = value.kind === 'tuple' ? value.items : [];
  const [source, ...names] = [nameOf(parts[0]), nameOf(parts[1]), nameOf(parts[2])];
  const [first, second] = names;
  if (application === '' || first === undefined || second === undefined || !sources.has(source ?? ''))
    throw new LockfileFault('An entry is neither from a registry nor from git.', lines.lineAt(key.start));
  const region = lines.region(key.start, value.end);
  if (source === 'git')
    return { name: application, version: '', region, origin: originOf('git', first, second.toLowerCase()) };
  const repository = nameOf(parts[6]) ?? 'hexpm';
  return {
    name: first,
    version: second,
    region,
    // `hexpm:acme` is the part of the registry that belongs to an organisation.
    origin: repository === 'hexpm' ? usualRegistry : { ...usualRegistry, url: repository },
    integrity: [parts[3], parts[7]].flatMap((sum) => (sum?.kind === 'text' ? [`sha256:${sum.value}`] : [])),
    needs:
      parts[5]?.kind === 'list'
        ? links.ofAll(
            parts[5].items.flatMap((need) => nameOf(need.kind === 'tuple' ? need.items[0] : undefined) ?? []),
          )
        : undefined,
  };
}

const sources: ReadonlySet<string> = new Set(['hex', 'git']);

const nameOf = (term: Term | undefined): string | undefined =>
  term?.kind === 'text' || term?.kind === 'atom' ? term.value : undefined;
