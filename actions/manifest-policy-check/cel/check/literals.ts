import { linearPattern } from '../../../../shared/parse/re2.ts';
import type { Expression } from '../syntax/expression.ts';
import { isError } from '../value.ts';
import { parseDuration } from '../time/duration.ts';
import { parseTimestamp } from '../time/timestamp.ts';

/** A pattern as long as this is read only when it runs. */
const longestPattern = 1_000;

/** What is wrong with an argument that stands there as text: nothing but another text can make it right. */
export function faultOfLiterals(
  name: string,
  [first]: readonly Expression[],
  isMethod: boolean,
): string | undefined {
  const text = first?.kind === 'literal' ? first.value : undefined;
  if (typeof text !== 'string') return undefined;
  if (name === 'duration' && isError(parseDuration(text))) return 'not a duration';
  if (name === 'timestamp' && isError(parseTimestamp(text))) return 'not a timestamp';
  const isPattern = isMethod && ['matches', 'find', 'findAll'].includes(name);
  return isPattern && text.length <= longestPattern && linearPattern(text) === undefined
    ? 'not a pattern that RE2 knows'
    : undefined;
}
