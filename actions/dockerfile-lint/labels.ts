import { withKeyword } from '../../shared/parse/dockerfile.ts';
import type { Dockerfile, Pair } from '../../shared/parse/dockerfile.ts';

/** What LABEL sets, that of ONBUILD included. */
export function* labels(doc: Dockerfile): Generator<Pair> {
  for (const { pairs } of withKeyword(doc, 'LABEL')) yield* pairs;
}
