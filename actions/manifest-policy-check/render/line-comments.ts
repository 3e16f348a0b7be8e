import type { Comment } from '../../../shared/core/document.ts';

const own = 'portcullis-ignore';
/** Of YAML, or of a template's language. */
const form = /(?:^|\s)(?:#|\{\{-?[ \t]*\/\*)[ \t]*(?=portcullis-ignore)/;
const longest = 1_000;

/**
 * Our own ignores in a text that YAML does not tell the comments of: a template, a patch inside a kustomization. One that
 * stands alone speaks for the next line that says something, any other for its own.
 */
export function lineComments(path: string, text: string): readonly Comment[] {
  if (!text.includes(own)) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index): Comment[] => {
    if (line.length > longest || !line.includes(own)) return [];
    const found = form.exec(line);
    if (found === null) return [];
    const from = found.index + found[0].length;
    const end = line.indexOf('*/', from);
    const words = line.slice(from, end === -1 ? undefined : end).trim();
    const isAlone = line.slice(0, found.index).trim() === '';
    const startLine = index + 1;
    const covers = { startLine, endLine: isAlone ? nextLine(lines, startLine) : startLine };
    const region = {
      path,
      startLine,
      startColumn: from + 1,
      endLine: startLine,
      endColumn: from + 1 + words.length,
    };
    return [{ text: words, region, covers }];
  });
}

/** 1-based; blank lines and other comments say nothing. */
function nextLine(lines: readonly string[], after: number): number {
  let next = after;
  while (next < lines.length && /^\s*(?:#|\{\{-?[ \t]*\/\*|$)/.test(lines[next] ?? '')) next += 1;
  return Math.min(next, lines.length - 1) + 1;
}
