import type { Comment, Lines } from '../../../shared/core/document.ts';
import { walk } from '../../../shared/parse/yaml-path.ts';
import type { YamlNode } from '../../../shared/parse/yaml-nodes.ts';
import { annotatedIgnores } from '../ignores.ts';
import type { KubeObject } from '../object.ts';

/** What annotations of built objects ask to leave out, by file: an object is written in several. */
export function ignoresIn(objects: readonly KubeObject[]): ReadonlyMap<string, readonly Comment[]> {
  const found = new Map<string, Map<string, Comment>>();
  for (const object of objects)
    for (const { about, ...comment } of annotatedIgnores(object)) {
      if (about.node === undefined) continue;
      for (const [path, lines] of linesOf(about.node))
        for (const covers of lines) {
          const known = found.get(path) ?? new Map<string, Comment>();
          found.set(path, known);
          // Every overlay says the same again.
          known.set(JSON.stringify([comment, covers]), { ...comment, covers });
        }
    }
  return new Map([...found].map(([path, comments]) => [path, [...comments.values()]]));
}

/** The lines that a value, or a part of it, starts on, by file. */
function linesOf(node: YamlNode): ReadonlyMap<string, readonly Lines[]> {
  const starts = new Map<string, Set<number>>();
  for (const { region } of walk(node)) {
    const known = starts.get(region.path) ?? new Set<number>();
    starts.set(region.path, known.add(region.startLine));
  }
  return new Map([...starts].map(([path, lines]) => [path, stretches([...lines])]));
}

function stretches(lines: readonly number[]): readonly Lines[] {
  const found: { startLine: number; endLine: number }[] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else found.push({ startLine: line, endLine: line });
  }
  return found;
}
