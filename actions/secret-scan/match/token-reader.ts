import { alphanumeric, longestEscape, notBehind } from './boundary.ts';
import { judged, type Reader } from './candidate.ts';
import { beginsWith, lengthOf, patternOf, type Grammar } from '../grammar.ts';
import type { TokenKind } from '../kind.ts';

/** Reads tokens that are known by their own text. */
export function tokenReader(kind: TokenKind): Reader {
  const { grammar } = kind;
  const { max } = lengthOf(grammar);
  const back = isAtStart(kind) ? 0 : max;
  // Made at the first hit: of two thousand kinds a repository has a few.
  let pattern: RegExp | undefined;
  return {
    before: back + longestEscape,
    behind: max + 1,
    read(text, at) {
      pattern ??= patternFor(kind);
      pattern.lastIndex = Math.max(0, at - back);
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const [secret] = match;
        const start = match.index;
        if (start > at) return undefined;
        if (start + secret.length > at) return judged(kind, secret, start);
        pattern.lastIndex = start + 1;
      }
      return undefined;
    },
  };
}

/** Whether a token begins where its literal does. */
export const isAtStart = ({ grammar, literals }: TokenKind): boolean =>
  literals === undefined || beginsWith(grammar, literals);

/** Sticky where it is known where the token begins. */
function patternFor(kind: TokenKind): RegExp {
  const { grammar, neither = {} } = kind;
  const { before = alphanumeric, behind = ending(grammar) } = neither;
  const source = `${notBehind(before)}${patternOf(grammar)}(?![${behind}])`;
  return new RegExp(source, isAtStart(kind) ? 'y' : 'g');
}

/** More of the last alphabet would be another, longer text. */
function ending(grammar: Grammar): string {
  const last = grammar.at(-1);
  return last !== undefined && typeof last !== 'string' && 'set' in last
    ? `${alphanumeric}${last.set}`
    : alphanumeric;
}
