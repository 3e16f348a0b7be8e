import { CelError } from '../error.ts';
import { method, type Overload } from '../overload.ts';
import type { Frame } from '../plan/frame.ts';
import type { Result } from '../value.ts';

/** Matches in order, no more than `limit` (below 0 all). */
function find(text: string, source: string, limit: number, frame: Frame): readonly string[] | CelError {
  const pattern = frame.pattern(source, text.length);
  if (pattern instanceof CelError) return pattern;
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const found: string[] = [];
  if (limit === 0) return found;
  for (const [whole] of pattern.matches(bytes)) {
    frame.budget.spend(8);
    if (whole) found.push(decoder.decode(bytes.subarray(whole.start, whole.end)));
    if (found.length === limit) break;
  }
  return found;
}

function first(text: string, source: string, frame: Frame): Result {
  const found = find(text, source, 1, frame);
  return found instanceof CelError ? found : (found[0] ?? '');
}

/** `find` and `findAll` of https://kubernetes.io/docs/reference/using-api/cel/. */
export const regexFunctions: readonly Overload[] = [
  method('find', ['string', 'string'], first),
  method('findAll', ['string', 'string'], (text, source, frame) => find(text, source, -1, frame)),
  method('findAll', ['string', 'string', 'int'], (text, source, limit, frame) =>
    find(text, source, Number(limit), frame),
  ),
];
