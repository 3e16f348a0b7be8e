import { createHash } from 'node:crypto';
import type { VexJustification, VexStatus } from './statement.ts';

/** A suppression, as far as VEX can tell it. */
export interface VexClaim {
  /** The advisory's id, and its aliases. */
  readonly ids: readonly string[];
  /** Of the packages. */
  readonly purls: readonly string[];
  readonly reason: string | null;
  /** What the reason comes to; undefined where the suppression does not say. */
  readonly justification?: VexJustification | undefined;
}

export interface VexWriting {
  readonly author: string;
  /** RFC 3339. */
  readonly timestamp: string;
}

/**
 * An OpenVEX 0.2 document, the same for the same claims. A claim with neither reason nor justification may not say
 * `not_affected`, and becomes `under_investigation`.
 */
export function writeOpenVex(claims: readonly VexClaim[], { author, timestamp }: VexWriting): string {
  const statements = claims
    .map(statementOf)
    .map((statement) => ({ statement, key: JSON.stringify(statement) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ statement }) => statement);
  const content = { author, timestamp, version: 1, statements };
  const id = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const head = {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://openvex.dev/docs/public/vex-${id}`,
  };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

function statementOf({ ids: [name = '', ...aliases], purls, reason, justification }: VexClaim): object {
  const isFounded = justification !== undefined || (reason !== null && reason !== '');
  const status: VexStatus = isFounded ? 'not_affected' : 'under_investigation';
  return {
    vulnerability: aliases.length === 0 ? { name } : { name, aliases: aliases.toSorted() },
    products: purls.toSorted().map((purl) => ({ '@id': purl, identifiers: { purl } })),
    status,
    ...(justification === undefined ? {} : { justification }),
    ...(reason === null || reason === '' ? {} : { impact_statement: reason }),
  };
}
