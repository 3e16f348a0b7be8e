import { blockReader } from './block-reader.ts';
import type { Reader } from './candidate.ts';
import type { Literal } from '../gate/literal.ts';
import { beginningsOf, runOf } from '../grammar.ts';
import type { SecretKind } from '../kind.ts';
import { isDistinctive, looseReader, looseRun } from './loose-reader.ts';
import { longestWay, namedReader, spellingsOf } from './named-reader.ts';
import { tokenReader } from './token-reader.ts';
import { commonRun, runWithin, type Run } from './value-run.ts';

/** What the gate looks for, and who looks at each place that it finds. */
export interface Watch {
  readonly literal: Literal;
  readonly readers: readonly Reader[];
}

/** One watch for each literal, whichever kinds share it. */
export function watchesFor(kinds: readonly SecretKind[], more: readonly Watch[] = []): readonly Watch[] {
  const all = new Map<string, Shared>();
  const add = (literal: Literal, readers: readonly Reader[]): void => {
    const key = `${literal.ignoreCase ? 'i' : 'c'}${literal.needsValue ? 'v' : ''}${literal.text}`;
    const other = all.get(key);
    if (other === undefined) all.set(key, { literal, readers: [...readers] });
    else {
      const { text, ignoreCase, needsValue } = literal;
      other.literal = { text, ignoreCase, needsValue, ...commonRun(literal, other.literal) };
      other.readers.push(...readers);
    }
  };
  for (const kind of kinds) for (const { literal, readers } of watchesOf(kind)) add(literal, readers);
  for (const { literal, readers } of more) add(literal, readers);
  return [...all.values()];
}

interface Shared {
  literal: Literal;
  readonly readers: Reader[];
}

function watchesOf(kind: SecretKind): readonly Watch[] {
  switch (kind.how) {
    case 'token': {
      const reader = tokenReader(kind);
      const literals = kind.literals ?? beginningsOf(kind.grammar);
      const run = kind.literals === undefined ? runOf(kind.grammar, runAlphabet) : 0;
      return literals.map((text) =>
        watch(text, false, [reader], { run: Math.min(64, Math.max(0, run - text.length)) }),
      );
    }
    case 'named': {
      const exact = runWithin(kind.grammar, longestWay);
      const isLoose = isDistinctive(kind);
      const readers = isLoose ? [namedReader(kind), looseReader(kind)] : [namedReader(kind)];
      const run = isLoose ? commonRun(exact, looseRun) : exact;
      return kind.names.flatMap(spellingsOf).map((text) => watch(text, true, readers, run));
    }
    case 'file':
    case 'generic':
      return [];
    case 'block':
      return kind.literals.map((text) => watch(text, false, [blockReader(kind)], { run: 0 }));
  }
}

/** What a gate counts as a run. */
const runAlphabet = '0-9A-Za-z_+/=.~-';

const watch = (text: string, ignoreCase: boolean, readers: readonly Reader[], run: Run): Watch => ({
  literal: { text, ignoreCase, needsValue: false, ...run },
  readers,
});
