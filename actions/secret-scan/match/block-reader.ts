import type { Candidate, Reader } from './candidate.ts';
import type { BlockKind, Found, SecretKind } from '../kind.ts';
import { publishedVerdict } from '../verdicts/published.ts';

/** Reads what has to be looked for by code. */
export function blockReader(kind: BlockKind): Reader {
  return {
    ...kind.reach,
    read(text, at) {
      const found = kind.find(text, at);
      return found && candidateOf(kind, found, text);
    },
  };
}

export function candidateOf(
  kind: SecretKind,
  { start, end, besides, verdict }: Found,
  text: string,
): Candidate {
  const secret = text.slice(start, end);
  return {
    kind,
    start,
    end,
    text: secret,
    ...(besides && {
      besides: besides.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
    }),
    verdict: publishedVerdict(secret) ?? verdict ?? kind.verify?.(secret),
  };
}
