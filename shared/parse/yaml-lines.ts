/** Longer lines are read up to here. */
const longestLine = 1_000;

export interface YamlLine {
  /** Offset of its first character. */
  readonly start: number;
  /** Without the blanks around. */
  readonly content: string;
}

/** Lines with content that are not inside a block scalar, told by indentation alone: for text that does not parse. */
export function* linesOutsideBlocks(text: string): Generator<YamlLine> {
  let blockIndent: number | undefined;
  for (let start = 0, next = 0; start < text.length; start = next) {
    const lineEnd = text.indexOf('\n', start);
    next = lineEnd === -1 ? text.length : lineEnd + 1;
    const line = text.slice(start, Math.min(next, start + longestLine)).trimEnd();
    const content = line.trimStart();
    if (content === '') continue;
    if (blockIndent !== undefined && line.length - content.length > blockIndent) continue;
    blockIndent = blockScalarIndent(line);
    yield { start, content };
  }
}

const blockHeader = /(?:^|[:?-][ \t])[ \t]*(?:[!&][^ \t]+[ \t]+){0,2}[|>][-+1-9]{0,2}[ \t]*(?:[ \t]#.*)?$/;

/** The indentation that the lines of a block scalar must pass, where this line opens one. */
function blockScalarIndent(line: string): number | undefined {
  if (!blockHeader.test(line)) return undefined;
  const dashes = /^ *(?:- +)*/.exec(line)?.[0] ?? '';
  const isItem = /^[|>!&]/.test(line.slice(dashes.length));
  return isItem ? dashes.lastIndexOf('-') : dashes.length;
}
