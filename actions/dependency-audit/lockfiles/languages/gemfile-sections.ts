import type { Lines } from '../../../../shared/parse/lines.ts';
import { LockfileFault } from '../fault.ts';

export interface GemSection {
  readonly title: string;
  /** `remote`, `revision` ...; of several remotes the last, which Bundler asks first. */
  readonly fields: ReadonlyMap<string, string>;
  readonly specs: readonly GemSpec[];
}

/** A line `name (version)`, and the names below it. */
export interface GemSpec {
  readonly name: string;
  /** What stands in brackets: a version with its platform, or a range. */
  readonly written: string;
  /** Behind the brackets. */
  readonly rest: string;
  readonly needs: readonly string[];
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Bundler writes a title, fields by two blanks, gems by four below `specs:` (by two in a section without sources), and
 * what a gem needs by six. It passes over sections that it does not know.
 * @throws LockfileFault
 */
export function gemSections(text: string, lines: Lines): readonly GemSection[] {
  const sections: { title: string; fields: Map<string, string>; specs: (GemSpec & { needs: string[] })[] }[] =
    [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const indent = line.length - line.trimStart().length;
    const place = { start: start + indent, end: start + line.length };
    const content = line.trim();
    const section = sections.at(-1);
    start += raw.length + 1;
    if (content === '') continue;
    if (indent === 0) {
      if (!/^[A-Z][A-Z ]*$/.test(content)) throw fault(lines, place.start);
      sections.push({ title: content, fields: new Map(), specs: [] });
      continue;
    }
    if (section === undefined) throw fault(lines, place.start);
    const hasSources = /^(?:GEM|GIT|PATH|PLUGIN SOURCE)$/.test(section.title);
    if (!hasSources && !listing.has(section.title)) continue;
    const field = hasSources && indent === 2 ? /^([a-z]+):(.*)$/.exec(content) : null;
    if (field !== null) {
      section.fields.set(field[1] ?? '', (field[2] ?? '').trim());
      continue;
    }
    const [, name, , written = '', rest = ''] = gem.exec(content) ?? [];
    if (name === undefined) throw fault(lines, place.start);
    if (indent === 6 && hasSources) section.specs.at(-1)?.needs.push(name);
    else if (indent === (hasSources ? 4 : 2))
      section.specs.push({ name: name.replace(/!$/, ''), written, rest, needs: [], ...place });
    else throw fault(lines, place.start);
  }
  return sections;
}

const listing = new Set(['DEPENDENCIES', 'CHECKSUMS']);

const gem = /^([^\s()]+)(\s+\(([^()]*)\)!?)?(?:\s+(\S.*))?$/;

const fault = (lines: Lines, offset: number): LockfileFault =>
  new LockfileFault('A line is none that Bundler writes.', lines.lineAt(offset));
