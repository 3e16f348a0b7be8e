import type { Reader } from './candidate.ts';
import type { BlockKind } from '../kind.ts';
import { publishedVerdict } from '../verdicts/published.ts';

/** Reads what has to be looked for by code. */
export function blockReader(kind: BlockKind): Reader {
  return {
    ...kind.reach,
    read(text, at) {
      const found = kind.find(text, at);
      if (found === undefined) return undefined;
      const { start, end, besides } = found;
      const secret = text.slice(start, end);
      return {
        kind,
        start,
        end,
        text: secret,
        ...(besides && {
          besides: besides.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
        }),
        verdict: publishedVerdict(secret) ?? found.verdict ?? kind.verify?.(secret),
      };
    },
  };
}
