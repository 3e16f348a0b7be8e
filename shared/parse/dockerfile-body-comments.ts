import type { SyntaxNode } from 'unbash';
import { forEachChild, parse } from 'unbash';
import type { Comment, Lines as Span } from '../core/document.ts';
import { commentAt } from './dockerfile-lexer.ts';
import type { Body } from './dockerfile-shell.ts';
import type { Lines } from './lines.ts';
import { isParsable } from './shell-reader.ts';

/** The comments of a heredoc body that sh reads, where they have lines of their own; not its `#!`. */
export function bodyComments(text: string, lines: Lines, body: Body): readonly Comment[] {
  const comments: Comment[] = [];
  const starts: number[] = [];
  let line = lines.lineAt(body.start);
  for (let start = body.start; start < body.end; line++) {
    const next = lines.offsetOf(line + 1);
    const indent = /[ \t]*/y;
    indent.lastIndex = start;
    const at = start + (indent.exec(text)?.[0].length ?? 0);
    if (text[at] === '#' && !(start === body.start && text[at + 1] === '!')) {
      comments.push(commentAt(text, { start: at, end: lineEnd(text, at, next) }, lines, line + 1));
      starts.push(at);
    }
    start = next;
  }
  if (!comments.some((comment) => comment.text.startsWith('shellcheck'))) return comments;
  const statements = statementsBehind(body, starts, lines);
  return comments.map((comment, index) => ({ ...comment, statement: statements[index] ?? comment.covers }));
}

/**
 * What ShellCheck's directives at `starts` hold for: the statement behind each, all of a loop or a list, and the whole
 * script for one above its first command. (Facts: ShellCheck's wiki, "Directive".)
 */
function statementsBehind(
  { content, start }: Body,
  starts: readonly number[],
  lines: Lines,
): readonly Span[] {
  const statements: Span[] = [];
  if (!isParsable(content)) return statements;
  const open: SyntaxNode[] = parse(content).commands.toReversed();
  const first = start + (open.at(-1)?.pos ?? 0);
  // Each node before those inside it, in the order of the text: the first behind a comment is the outermost one.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let at = starts[statements.length]; at !== undefined && at < start + node.pos;) {
      const end = at < first ? content.length : node.end;
      statements.push({ startLine: lines.lineAt(at), endLine: lines.lineAt(start + Math.max(0, end - 1)) });
      at = starts[statements.length];
    }
    const children: SyntaxNode[] = [];
    forEachChild(node, (child) => children.push(child));
    open.push(...children.reverse());
  }
  return statements;
}

function lineEnd(text: string, start: number, end: number): number {
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}
