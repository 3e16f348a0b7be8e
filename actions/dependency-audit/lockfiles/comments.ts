import type { Comment, Document, SourceFile } from '../../../shared/core/document.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import type { Package } from '../package.ts';

type Sign = '#' | '//' | '--' | '<!--';

/** How comments begin in the formats that have any; the others are JSON, binary, or have no grammar for them. */
const signs: ReadonlyMap<string, Sign> = new Map([
  ...signed('#', 'requirements', 'poetry', 'uv', 'pdm', 'pylock', 'pyproject.toml', 'Pipfile'),
  ...signed('#', 'yarn-berry', 'yarn-classic', 'pnpm-lock', 'cargo', 'Cargo.toml', 'Gemfile', 'mix'),
  ...signed('#', 'pubspec', 'podfile', 'stack', 'julia-manifest', 'gradle.lockfile', 'libs.versions.toml'),
  ...signed('#', 'workflow', 'action.yml'),
  ...signed('//', 'go.mod', 'go.work', 'bun-lock', 'dotnet-tools', 'global.json'),
  ...signed('--', 'cabal-freeze'),
  ...signed('<!--', 'pom.xml', 'maven-extensions', 'verification-metadata.xml', 'packages.config'),
  ...signed('<!--', 'dotnet-project', 'directory-props', 'msbuild-import', 'cyclonedx-xml', 'sbom-xml'),
]);

function signed(sign: Sign, ...formats: readonly string[]): readonly [string, Sign][] {
  return formats.map((format) => [format, sign]);
}

const begins: Readonly<Record<Sign, RegExp>> = {
  '#': /(?:^|\s)#+[ \t]*$/,
  '//': /(?:^|\s|,)\/\/+[ \t]*$/,
  '--': /(?:^|\s)--+[ \t]*$/,
  '<!--': /<!--\s*$/,
};

const mark = 'portcullis-ignore';
/** Before the mark: the sign, and what may be between the two. */
const longestSign = 40;
/** In UTF-16 units: what is longer is no ignore. */
const longestComment = 1_001;
/** More than are read (core/view.ts says so). */
const mostComments = 1_001;
/** Blank lines and other comments between a comment and what it is about. */
const mostBetween = 20;

/** The ignore comments of a file, and how findings in it are accepted where comments are no way. */
export function commentsOf(
  format: string,
  { path, text }: Pick<SourceFile, 'path' | 'text'>,
  packages: readonly Package[],
): Pick<Document, 'comments' | 'acceptedBy'> {
  const sign = signs.get(format);
  if (sign === undefined) return { comments: [], acceptedBy: 'policy' };
  const isXml = sign === '<!--';
  const comments = text.includes(mark) ? marked(path, text, sign, packages) : [];
  return { comments, ...(isXml ? { acceptedBy: 'xml-comment' } : {}) };
}

function marked(path: string, text: string, sign: Sign, packages: readonly Package[]): readonly Comment[] {
  const lines = new Lines(path, text);
  const entryAround = entriesIn(path, packages);
  const comments: Comment[] = [];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    if (comments.length === mostComments) break;
    const line = lines.lineAt(at);
    const from = Math.max(sign === '<!--' ? 0 : lines.offsetOf(line), at - longestSign);
    const [opening] = begins[sign].exec(text.slice(from, at)) ?? [];
    if (opening === undefined) continue;
    const start = at - opening.length;
    const whole = text.slice(at, at + longestComment);
    const [body = ''] = whole.split(sign === '<!--' ? '-->' : '\n', 1);
    const said = body.trimEnd();
    const last = lines.lineAt(at + body.length);
    const isAlone = text.slice(lines.offsetOf(lines.lineAt(start)), start).trim() === '';
    const covers = {
      startLine: Math.min(line, entryAround(line)),
      endLine: isAlone ? lineBelow(text, lines, last, sign) : last,
    };
    comments.push({ text: said.replace(/\s+/g, ' '), region: lines.region(at, at + said.length), covers });
  }
  return comments;
}

/** What a comment alone on its line is about: the next line that is neither blank nor a comment, nor TOML's `[[package]]`. */
function lineBelow(text: string, lines: Lines, last: number, sign: Sign): number {
  let line = last + 1;
  while (line <= last + mostBetween) {
    const start = lines.offsetOf(line);
    const content = text.slice(start, start + longestSign).trimStart();
    const isBlank = text.slice(start, lines.offsetOf(line + 1)).trim() === '';
    if (start < text.length && !isBlank && !content.startsWith(sign))
      return content.startsWith('[[') ? line + 1 : line;
    line += 1;
  }
  return last + 1;
}

/** The first line of the entry that a line is in: a comment beside its version is about all of it. */
function entriesIn(path: string, packages: readonly Package[]): (line: number) => number {
  const entries = packages
    .map(({ region }) => region)
    .filter((region) => region.path === path)
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return (line) => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle]?.startLine ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    const entry = entries[low - 1];
    return entry !== undefined && line <= entry.endLine ? entry.startLine : line;
  };
}
