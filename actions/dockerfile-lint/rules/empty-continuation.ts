import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { linesOf, removeLines, spanOf } from '../../../shared/parse/edit.ts';
import { evidenceOf } from '../evidence.ts';
import { escapeOf } from '../escape.ts';

export const emptyContinuation: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/empty-continuation',
  scope: 'document',
  title: 'An empty line inside an instruction',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The instruction goes on behind the empty line, although it looks finished: a stray `\\` swallows the next instruction. Later versions of BuildKit refuse such a file.',
  advice: 'Take the empty line out, or make a comment of it (`#`).',
  references: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
  aliases: ['NoEmptyContinuation'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN make \\\n\n  install\n', lines: [3] },
      { text: 'FROM debian:12\nRUN a && \\\n# why\n \t\n\n  b && \\\n\n c\nRUN d\n', lines: [4] },
      { text: 'FROM debian:12\nRUN make \\\n\nUSER app\n', lines: [3] },
      { text: '# escape=`\nFROM debian:12\nRUN make `\n\n', lines: [4] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN make \\\n  # a comment\n  install\n\nRUN a\n' },
      { text: 'FROM debian:12\nRUN <<EOF\na\n\nb\nEOF\n' },
      { text: 'FROM debian:12\nRUN make \\\\\n\nRUN a\n' },
      { text: 'FROM debian:12\nRUN make \\\n' },
    ],
  },
  check({ doc }, report) {
    const lines = linesOf(doc);
    const last = doc.instructions.at(-1);
    for (const instruction of doc.instructions) {
      const isOneLine = instruction.region.startLine === instruction.region.endLine;
      if (isOneLine && instruction !== last) continue;
      const blocks = blankBlocks(doc, headOf(doc, instruction, instruction === last));
      const [first] = blocks;
      if (first === undefined) continue;
      const regions = blocks.map(({ start, end }) => lines.region(start, end));
      report({
        region: lines.region(first.start, first.end),
        message: `The ${instruction.keyword} goes on behind an empty line.`,
        ...evidenceOf(`${instruction.keyword} ${instruction.rest.text.slice(0, longest)}`),
        fixes: [
          {
            title: 'Take the empty lines out',
            mode: 'fix',
            edits: regions.map((region) => removeLines(doc, region)),
          },
        ],
      });
    }
  },
};

/** In UTF-16 code units; evidence is cut shorter still. */
const longest = 400;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the keyword to the last word, heredoc bodies left out; a mark at the file's very end belongs to it too. */
function headOf(doc: Dockerfile, { keywordRegion, flags, rest }: Instruction, isLast: boolean): Span {
  const { start } = spanOf(doc, keywordRegion);
  const ends = [keywordRegion, rest.region, ...flags.map(({ region }) => region)];
  const end = Math.max(...ends.map((region) => spanOf(doc, region).end));
  const mark = escapeOf(doc);
  const goesOn =
    isLast && /^[ \t]*[\\`][ \t]*\r*\n/.exec(doc.text.slice(end, end + longest))?.[0].trim() === mark;
  return { start, end: goesOn ? doc.text.length : end };
}

/** Blank lines that stand together, the last one's end left out. */
function blankBlocks({ text }: Dockerfile, { start, end }: Span): Span[] {
  const blocks: Span[] = [];
  let open: Span | undefined;
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    const isBlank = text.slice(at, stop).trim() === '';
    if (isBlank) open = { start: open?.start ?? at, end: stop };
    if (open !== undefined && (!isBlank || newline === -1)) {
      blocks.push(open);
      open = undefined;
    }
  }
  return open === undefined ? blocks : [...blocks, open];
}
