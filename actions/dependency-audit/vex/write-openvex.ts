import { createHash } from 'node:crypto';
import type { VexWord } from './claim.ts';

/** A suppression, as far as VEX can tell it. */
export interface VexClaim extends VexWord {
  /** The advisory's id, and its aliases. */
  readonly ids: readonly string[];
  /** Of the packages. */
  readonly purls: readonly string[];
}

export interface VexWriting {
  readonly author: string;
  /** RFC 3339. */
  readonly timestamp: string;
}

/** An OpenVEX 0.2 document, the same for the same claims; it has to have one at least. */
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

/** What is undefined does not come out. */
const statementOf = ({ ids: [name = '', ...aliases], purls, ...word }: VexClaim): object => ({
  vulnerability: aliases.length === 0 ? { name } : { name, aliases: aliases.toSorted() },
  products: purls.toSorted().map((purl) => ({ '@id': purl, identifiers: { purl } })),
  status: word.status,
  justification: word.justification,
  impact_statement: word.impact,
  action_statement: word.action,
});
