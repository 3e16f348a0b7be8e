import { blockReader } from './block-reader.ts';
import { alphanumeric } from './boundary.ts';
import type { Reader } from './candidate.ts';
import type { Literal } from '../gate/literal.ts';
import { beginningsOf, runOf } from '../grammar.ts';
import type { SecretKind } from '../kind.ts';
import { isDistinctive, isOwn, looseReader } from './loose-reader.ts';
import { namedReader } from './named-reader.ts';
import { spellingsOf } from './provider-name.ts';
import { isAtStart, tokenReader } from './token-reader.ts';
import { commonRun, type Run } from './value-run.ts';

/** What the gate looks for, and who looks at each place that it finds. */
export interface Watch {
  readonly literal: Literal;
  readonly readers: readonly Reader[];
}

/** One watch for each literal, whichever kinds share it. */
export function watchesFor(kinds: readonly SecretKind[], more: readonly Watch[] = []): readonly Watch[] {
  const all = new Map<string, Shared>();
  const add = (literal: Literal, readers: readonly Reader[]): void => {
    const key = keyOf(literal);
    const other = all.get(key);
    if (other === undefined) all.set(key, { literal, readers });
    else {
      const { text, ignoreCase, needsValue, apart, needsLogin } = literal;
      other.literal = {
        ...{ text, ignoreCase, needsValue, ...commonRun(literal, other.literal) },
        ...(apart !== undefined && apart === other.literal.apart && { apart }),
        ...(needsLogin && other.literal.needsLogin && { needsLogin }),
      };
      other.readers = [...other.readers, ...readers];
    }
  };
  for (const kind of kinds) for (const { literal, readers } of watchesOf(kind)) add(literal, readers);
  for (const { literal, readers } of more) add(literal, readers);
  return [...all.values()];
}

/** What is looked for in the same way is one literal. */
export const keyOf = ({ text, ignoreCase, needsValue }: Literal): string =>
  `${ignoreCase ? 'i' : 'c'}${needsValue ? 'v' : ''}${text}`;

interface Shared {
  literal: Literal;
  readers: readonly Reader[];
}

function watchesOf(kind: SecretKind): readonly Watch[] {
  switch (kind.how) {
    case 'token': {
      const reader = tokenReader(kind);
      const literals = kind.literals ?? beginningsOf(kind.grammar);
      if (!isAtStart(kind)) return literals.map((text) => watch(text, false, [reader], { run: 0 }));
      const run = runOf(kind.grammar, runAlphabet);
      const isWord = kind.neither?.before?.includes(alphanumeric) ?? true;
      return literals.map((text) =>
        watch(
          text,
          false,
          [reader],
          { run: Math.min(64, Math.max(0, run - text.length)) },
          isWord ? { apart: 'word' } : {},
        ),
      );
    }
    case 'named': {
      const named = namedReader(kind);
      const loose = isDistinctive(kind) ? looseReader(kind) : undefined;
      return kind.names.flatMap((name) => {
        const readers = loose !== undefined && isOwn(name) ? [named, loose] : [named];
        const run = readers.map((reader) => reader.run).reduce(commonRun);
        return spellingsOf(name).map((text) => watch(text, true, readers, run, { apart: 'name' }));
      });
    }
    case 'file':
    case 'generic':
      return [];
    case 'block':
      return kind.literals.map((text) =>
        watch(text, false, [blockReader(kind)], { run: 0 }, text === urlSign ? { needsLogin: true } : {}),
      );
  }
}

/** What a gate counts as a run. */
const runAlphabet = '0-9A-Za-z_+/=.~-';

/** Whoever looks for a URL by no more than this wants the login in it. */
const urlSign = '://';

const watch = (
  text: string,
  ignoreCase: boolean,
  readers: readonly Reader[],
  run: Run,
  more: Pick<Literal, 'apart' | 'needsLogin'> = {},
): Watch => ({
  literal: { text, ignoreCase, needsValue: false, ...run, ...more },
  readers,
});
