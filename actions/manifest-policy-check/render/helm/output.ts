import { fileStartedBy, unmarked, type Printed } from './marks.ts';

/** What stands below one of helm's `# Source: chart/templates/a.yaml` comments: one document, or a file of CRDs. */
export interface Section {
  readonly name: string;
  /** Offsets in the output. */
  readonly start: number;
  readonly end: number;
}

const head = /^---\n# Source: (.+)\n/gm;

/** `isHead`: a template may print such a comment too, with any name in it. */
export function sectionsOf(
  output: string,
  isHead: (name: string, end: number) => boolean,
): readonly Section[] {
  const heads = [...output.matchAll(head)].filter(({ 0: whole, 1: name = '', index }) =>
    isHead(name, index + whole.length),
  );
  return heads.map(({ 0: whole, 1: name = '', index }, at) => ({
    name,
    start: index + whole.length,
    end: heads[at + 1]?.index ?? output.length,
  }));
}

/** The output without the sections that are in `seen`, word for word; what is new is added there. */
export function newSections(output: string, seen: Set<string>, isHead: (name: string) => boolean): string {
  const sections = sectionsOf(output, isHead);
  const fresh = sections.map(({ name, start, end }) => `---\n# Source: ${name}\n${output.slice(start, end)}`);
  const unseen = fresh.filter((text) => !seen.has(text));
  for (const text of unseen) seen.add(text);
  return sections.length === 0 ? output : unseen.join('');
}

/** A whole template as helm printed it. */
export interface PrintedTemplate extends Printed {
  readonly file: number;
}

/** What helm printed of marked templates, by its name for them. */
export function printedTemplates(output: string): ReadonlyMap<string, PrintedTemplate> {
  const printed = new Map<string, PrintedTemplate>();
  const isForeign = (name: string, end: number): boolean =>
    fileStartedBy(output.slice(end, end + 16)) !== undefined || isInArchive(name);
  for (const { name, start, end } of sectionsOf(output, isForeign)) {
    const file = fileStartedBy(output.slice(start, start + 16));
    if (file !== undefined) printed.set(name, { file, ...unmarked(output.slice(start, end)) });
  }
  return printed;
}

/** Templates of packed charts cannot be marked; helm prints them all the same. */
const isInArchive = (name: string): boolean => /^[^/]+\/charts\/[^/]+\/(?:charts|templates)\//.test(name);
