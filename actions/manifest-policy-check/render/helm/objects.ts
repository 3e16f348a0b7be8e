import type { Unchecked } from '../../../../shared/core/check.ts';
import type { SourceFile } from '../../../../shared/core/document.ts';
import { linesOf, spanOf } from '../../../../shared/parse/edit.ts';
import { parseYaml, type YamlMapping } from '../../../../shared/parse/yaml.ts';
import { unchecked } from '../../../../shared/parse/yaml-problem.ts';
import { Aligner, lastAt } from './alignment.ts';
import { printedTemplates, sectionsOf, type PrintedTemplate, type Section } from './output.ts';
import { copiedOrigin, fixedOrigin, markedOrigin, type Origin } from './origin.ts';
import { placedObject } from './placed.ts';
import type { Written } from './written.ts';

/** The objects of an output, each node where it is written. */
export interface Printout {
  readonly objects: readonly YamlMapping[];
  readonly unchecked: readonly Unchecked[];
}

/** The objects of helm's output; `second` is what helm printed of the marked chart. */
export function objectsOf(output: string, second: string, written: Written): Printout {
  const file: SourceFile = { path: 'helm', text: output, size: output.length, blob: '' };
  const yaml = parseYaml(file, 'kubernetes');
  const originOf = originsOf(output, printedTemplates(second), written);
  const objects = yaml.roots.flatMap((root) => {
    if (root.kind !== 'mapping') return [];
    return [placedObject(yaml, root, originOf(spanOf(yaml, root.region).start))];
  });
  const faults = yaml.problems.map((problem) => {
    const at = linesOf(yaml).offsetOf(problem.line) + problem.column - 1;
    const { lines, start } = originOf(at)(at, at);
    const { path, startLine } = lines.region(start, start);
    return { ...unchecked(problem), path, line: startLine };
  });
  return { objects, unchecked: faults };
}

/** For an offset of the output: how what stands around it was written. */
function originsOf(
  output: string,
  printed: ReadonlyMap<string, PrintedTemplate>,
  written: Written,
): (offset: number) => Origin {
  const sections = sectionsOf(output, written.isSource);
  const templates = written.printed.map(({ template }) => template);
  const aligners = new Map<string, Aligner>();
  const alignerOf = (name: string, text: string): Aligner => {
    const aligner = aligners.get(name) ?? new Aligner(text);
    aligners.set(name, aligner);
    return aligner;
  };
  const origins = new Map<Section, Origin>();
  const make = (section: Section): Origin => {
    const { name, start, end } = section;
    const content = output.slice(start, end);
    const other = written.named.get(name)?.top ?? written.elsewhere(name);
    const again = printed.get(name);
    if (again !== undefined) {
      const align = alignerOf(name, again.text).align(content);
      return align ? markedOrigin(start, align, again.runs, templates, other) : fixedOrigin(other);
    }
    const copied = content.trimEnd();
    const definitions = written.definitions(name).find(({ file }) => file.text.includes(copied));
    if (definitions === undefined) return fixedOrigin(other);
    return copiedOrigin(start, definitions.file.text.indexOf(copied), definitions.lines);
  };
  // Documents that are printed twice are found in order: every section is looked at, whether it holds an object or not.
  for (const section of sections) origins.set(section, make(section));
  return (offset) => {
    const section = lastAt(sections, ({ start }) => start <= offset);
    return (section && origins.get(section)) ?? fixedOrigin(written.elsewhere(''));
  };
}
