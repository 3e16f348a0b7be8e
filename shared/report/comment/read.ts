import { commentMarker, endMark, readSection } from './record.ts';
import type { Piece, Section } from './section.ts';

/** Characters; GitHub takes no longer body, and no more is read. */
const longestBody = 65_536;

const mark = /^<!-- portcullis:(section|proposal|piece) (.*) -->$/;
const pieceOf = /^(\d{1,9}) ([a-z0-9:,-]{1,1000})$/;

interface Open {
  readonly kind: string;
  readonly entries: number;
  readonly keys: readonly string[];
  readonly lines: string[];
}

/** The sections in a comment of ours. What cannot be read is left out: its job will write it again. */
export function readSections(body: string): readonly Section[] {
  // Who saves the comment on GitHub's page turns its line ends.
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  if (lines[0] !== commentMarker || body.length > longestBody) return [];
  const sections: Omit<Section, 'proposals' | 'pieces'>[] = [];
  const closed: Open[] = [];
  let open: Open | undefined;
  for (const line of lines) {
    const [, kind = '', rest = ''] = mark.exec(line) ?? [];
    if (kind === '' && line !== endMark) open?.lines.push(line);
    else {
      // What no mark ends was cut off by somebody.
      if (open) closed.push(open);
      open = kind === 'section' ? undefined : openingOf(kind, rest);
      const section = kind === 'section' ? readSection(rest) : undefined;
      if (section) sections.push(section);
    }
  }
  const having = (kind: string, key: string): readonly Piece[] =>
    closed
      .filter((one) => one.kind === kind && one.keys.includes(key))
      .map(({ lines: text, entries }) => ({ text: text.join('\n').trim(), entries }));
  return sections.map((section) => ({
    ...section,
    proposals: having('proposal', section.key),
    pieces: having('piece', section.key),
  }));
}

function openingOf(kind: string, rest: string): Open | undefined {
  const [, entries, keys] = pieceOf.exec(rest) ?? [];
  return entries === undefined || keys === undefined
    ? undefined
    : { kind, entries: Number(entries), keys: keys.split(','), lines: [] };
}
