import type { SourceFile } from '../../../../shared/core/document.ts';
import { Lines } from '../../../../shared/parse/lines.ts';
import type { Origin } from '../../package.ts';
import { type Entry, packagesOf } from '../entries.ts';
import { LockfileFault } from '../fault.ts';
import { Links } from '../links.ts';
import { originOf } from '../origin.ts';
import type { Read } from '../read.ts';
import { gemSections, type GemSection, type GemSpec } from './gemfile-sections.ts';
import { isOnDisk } from './on-disk.ts';

/**
 * `Gemfile.lock` and `gems.locked`. A gem built for several platforms stands once for each; groups stand in the Gemfile
 * alone.
 */
export function readGemfileLock(file: SourceFile): Read {
  const lines = new Lines(file.path, file.text);
  const sections = gemSections(file.text, lines);
  const sources = sections.filter(({ title }) => sourceTitles.has(title));
  if (sources.length === 0 && !sections.some(({ title }) => title === 'DEPENDENCIES'))
    throw new LockfileFault('The file has no section of a Gemfile.lock.', 1);
  const direct = titled(sections, 'DEPENDENCIES');
  const checksums = titled(sections, 'CHECKSUMS');
  const specs = sources.flatMap((source) => source.specs.map((spec) => ({ spec, origin: originIn(source) })));
  const links = new Links(specs.map(({ spec }) => spec.name));
  // What the project's own gemspec asks for, the project asks for.
  const own = specs.filter(({ origin }) => origin?.kind === 'workspace').flatMap(({ spec }) => spec.needs);
  const directNames = direct && new Set([...direct.map(({ name }) => name), ...own]);
  const sums = new Map<string, readonly string[]>();
  for (const { name, written, rest } of checksums ?? []) sums.set(`${name} ${written}`, sumsIn(rest));
  const entries = specs.map(({ spec: { name, written, start, end, needs }, origin }): Entry => ({
    name,
    version: written.split('-', 1)[0] ?? '',
    region: lines.region(start, end),
    isDirect: directNames?.has(name),
    origin,
    integrity: sums.get(`${name} ${written}`),
    needs: links.ofAll(needs),
  }));
  return { packages: packagesOf('RubyGems', entries) };
}

const sourceTitles = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);

const titled = (sections: readonly GemSection[], title: string): readonly GemSpec[] | undefined =>
  sections.find((section) => section.title === title)?.specs;

/** `sha256=…,sha512=…` */
const sumsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((sum) => sum.trim())
    .filter((sum) => sum !== '');

function originIn({ title, fields }: GemSection): Origin | undefined {
  const remote = fields.get('remote');
  if (remote === undefined) return undefined;
  if (title === 'PATH') return { ...originOf('path', remote), kind: remote === '.' ? 'workspace' : 'path' };
  const revision = fields.get('revision');
  if (title === 'GIT' || revision !== undefined) return originOf('git', remote, revision);
  return originOf(isOnDisk(remote) ? 'archive' : 'registry', remote);
}
