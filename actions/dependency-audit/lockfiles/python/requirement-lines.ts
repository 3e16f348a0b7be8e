/** A line of a requirements file, put together with the lines that continue it. */
export interface RequirementLine {
  /** Without a comment. */
  readonly text: string;
  /** Comments on it and right below it, without their signs. */
  readonly comments: readonly string[];
  /** Of its first line, blanks and a `\` at the end left out; offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function requirementLines(text: string): readonly RequirementLine[] {
  const found: (RequirementLine & { comments: string[] })[] = [];
  let pieces: string[] = [];
  let place = { start: 0, end: 0 };
  let comments: string[] = [];
  const close = (): void => {
    const joined = pieces.join('').trim();
    if (joined !== '') found.push({ text: joined, comments, ...place });
    pieces = [];
    comments = [];
  };
  for (const { line, start } of physicalLines(text)) {
    const isComment = /^\s*#/.test(line);
    const content = isComment ? '' : line.replace(/(^|\s)#.*$/, '$1');
    if (pieces.length === 0) place = { start: start + indentOf(line), end: start + lengthOf(content) };
    if (isComment) {
      const comment = line.trim().slice(1);
      // Below a requirement it is about that; one that is not indented begins something new.
      if (pieces.length > 0) comments.push(comment);
      else if (/^\s/.test(line)) found.at(-1)?.comments.push(comment);
      if (pieces.length > 0) close();
      continue;
    }
    if (content.length < line.length) comments.push(line.slice(content.length).trim().slice(1));
    const isContinued = content.length === line.length && line.endsWith('\\');
    // pip takes off every `\\` at both ends.
    pieces.push(isContinued ? content.replace(/^\\+|\\+$/g, '') : content);
    if (!isContinued) close();
  }
  close();
  return found;
}

/** What ends a line for Python's `str.splitlines`, which pip reads with: a form feed hides nothing in a comment. */
const ending = /\r\n|[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]/g;

function* physicalLines(text: string): Generator<{ line: string; start: number }> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: end, index } of text.matchAll(ending)) {
    yield { line: text.slice(start, index), start };
    start = index + end.length;
  }
  if (start < text.length) yield { line: text.slice(start), start };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function lengthOf(content: string): number {
  const bare = content.trimEnd();
  return bare.endsWith('\\') ? bare.slice(0, -1).trimEnd().length : bare.length;
}
