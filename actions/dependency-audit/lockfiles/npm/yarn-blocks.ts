import type { Lines } from '../../../../shared/parse/lines.ts';
import { LockfileFault } from '../fault.ts';

/** One package of a `yarn.lock` of version 1. */
export interface Block {
  /** `name@range`, all that it was chosen for. */
  readonly keys: readonly string[];
  /** `version`, `resolved` and what else has one value. */
  readonly fields: ReadonlyMap<string, string>;
  /** Name -> range, optional ones too. */
  readonly needs: ReadonlyMap<string, string>;
  /** Of its first line. */
  readonly start: number;
  readonly end: number;
}

interface OpenBlock extends Block {
  readonly fields: Map<string, string>;
  readonly needs: Map<string, string>;
}

const line = /[^\n]*\n?/y;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s",:][^\s",]*/y;
const needing = ['dependencies', 'optionalDependencies'];

/**
 * The blocks of the file, by their indentation: keys at 0, fields at 2, needs at 4.
 * @throws LockfileFault at a line that is none of these.
 */
export function readBlocks(text: string, lines: Lines): readonly Block[] {
  const blocks: OpenBlock[] = [];
  let section = '';
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = line.lastIndex) {
    line.lastIndex = at;
    const content = (line.exec(text)?.[0] ?? '').trimEnd();
    const start = at;
    const indent = content.length - content.trimStart().length;
    const block = blocks.at(-1);
    if (content === '' || content[indent] === '#') continue;
    const words = wordsOf(content, indent);
    const fault = (): LockfileFault =>
      new LockfileFault('A line is no part of a yarn.lock.', lines.lineAt(start));
    if (words === undefined) throw fault();
    if (indent === 0) {
      if (!words.isOpen || words.list.length === 0) throw fault();
      blocks.push({ keys: words.list, fields: new Map(), needs: new Map(), start, end: at + content.length });
      section = '';
      continue;
    }
    const [name = '', value] = words.list;
    if (block === undefined) throw fault();
    if (indent === 2 && words.isOpen && words.list.length === 1) section = name;
    else if (words.isOpen || value === undefined || words.list.length !== 2) throw fault();
    else if (indent === 2) {
      section = '';
      block.fields.set(name, value);
    } else if (indent === 4 && section !== '') {
      if (needing.includes(section)) block.needs.set(name, value);
    } else throw fault();
  }
  return blocks;
}

interface Words {
  readonly list: readonly string[];
  /** A colon ends the line. */
  readonly isOpen: boolean;
}

/** Words, in quotes where they have to be, with blanks or commas between them. */
function wordsOf(content: string, indent: number): Words | undefined {
  const isOpen = content.endsWith(':');
  const end = isOpen ? content.length - 1 : content.length;
  const list: string[] = [];
  for (let at = indent; at < end;) {
    if (content[at] === ' ' || (content[at] === ',' && list.length > 0)) {
      at += 1;
      continue;
    }
    token.lastIndex = at;
    const word = token.exec(content)?.[0];
    if (word === undefined) return undefined;
    at += word.length;
    const plain = isOpen && at > end ? word.slice(0, -1) : word;
    list.push(plain.startsWith('"') ? unquoted(plain) : plain);
  }
  return { list, isOpen };
}

function unquoted(word: string): string {
  try {
    return JSON.parse(word) as string;
  } catch {
    return word.slice(1, -1);
  }
}
