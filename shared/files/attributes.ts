import type { FileEntry, FileSource, Listing } from '../core/files.ts';
import { compilePattern, type Pattern } from './pattern.ts';

/** Why a path is not the repository's own work by its .gitattributes; undefined when it is. */
export type Attributes = (path: string) => string | undefined;

const reasons = {
  'linguist-vendored': 'linguist-vendored in .gitattributes',
  'linguist-generated': 'linguist-generated in .gitattributes',
} as const;
type Name = keyof typeof reasons;
const names: readonly Name[] = ['linguist-vendored', 'linguist-generated'];

interface Line {
  readonly matches: Pattern;
  readonly states: ReadonlyMap<string, boolean>;
}

// Each line is tried on every path below; nobody writes this much by hand.
const maxBytes = 256 * 1024;
// Of all files: a repository can hold one text under any number of paths.
const maxTotalBytes = 4 * 1024 * 1024;

/** Reads the .gitattributes of a source. One that is not read (too much) excludes nothing, which lets no file through. */
export async function loadAttributes(source: FileSource): Promise<Attributes> {
  const { entries } = await source.list();
  const texts = new Map<string, string>();
  let left = maxTotalBytes;
  for await (const result of source.read(entries.filter(isAttributesFile))) {
    if (!('file' in result)) continue;
    const { path, text, size } = result.file;
    if (size > Math.min(left, maxBytes)) continue;
    texts.set(path, text);
    left -= size;
  }
  return attributesOf(texts);
}

/** From the texts of .gitattributes files by path. Macros (`[attr]`) are not read. */
export function attributesOf(texts: ReadonlyMap<string, string>): Attributes {
  const files = new Map<string, readonly Line[]>();
  for (const [path, text] of texts) {
    const lines = text.split('\n').flatMap(parseLine);
    // The last line that matches wins.
    if (lines.length > 0) files.set(path.slice(0, -'.gitattributes'.length), lines.reverse());
  }
  if (files.size === 0) return () => undefined;
  return (path) => {
    const name = names.find((one) => stateOf(path, one, files));
    return name === undefined ? undefined : reasons[name];
  };
}

/** Marks what the attributes leave out; a file that the user named is not. */
export const applyAttributes = (listing: Listing, attributes: Attributes): Listing => ({
  ...listing,
  entries: listing.entries.map((entry) => {
    const leftOut = entry.named === true ? undefined : attributes(entry.path);
    return leftOut === undefined ? entry : { ...entry, leftOut };
  }),
});

const isAttributesFile = ({ path }: FileEntry): boolean =>
  path === '.gitattributes' || path.endsWith('/.gitattributes');

/** The nearest file that says something about the path decides. */
function stateOf(path: string, name: Name, files: ReadonlyMap<string, readonly Line[]>): boolean {
  for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end + 1);
    for (const line of files.get(folder) ?? []) {
      const state = line.states.get(name);
      if (state !== undefined && line.matches(path.slice(folder.length))) return state;
    }
    if (end <= 0) return false;
  }
}

function parseLine(text: string): Line[] {
  const line = text.trim();
  if (line === '' || line.startsWith('#') || line.startsWith('[attr]')) return [];
  const { pattern, rest } = splitPattern(line);
  const states = new Map<string, boolean>();
  for (const word of rest.split(/\s+/)) {
    const [, sign = '', name = '', value] = /^([-!]?)([^=]*)(?:=(.*))?$/.exec(word) ?? [];
    // `!name` is "unspecified": it takes away what a farther file says. Linguist takes every value but `false` as set.
    if (name in reasons) states.set(name, sign === '' && value !== 'false');
  }
  const matches = states.size === 0 ? undefined : compilePattern(pattern);
  return matches === undefined ? [] : [{ matches, states }];
}

/** The pattern ends at a blank, unless it is quoted as in C. */
function splitPattern(line: string): { pattern: string; rest: string } {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line);
  if (quoted !== null) {
    const pattern = (quoted[1] ?? '').replace(/\\(["\\])/g, '$1');
    return { pattern, rest: line.slice(quoted[0].length) };
  }
  const end = line.search(/\s/);
  return end === -1 ? { pattern: line, rest: '' } : { pattern: line.slice(0, end), rest: line.slice(end) };
}
