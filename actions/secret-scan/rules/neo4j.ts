import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const neo4j: Provider = {
  name: 'Neo4j',
  revoke: 'Revoke it under Access of the instance, or API keys of the Aura console.',
  references: ['https://neo4j.com/docs/aura/'],
  kinds: [
    {
      how: 'named',
      id: 'neo4j-password',
      title: 'Neo4j Aura password or client secret',
      names: ['neo4j'],
      grammar: [base64url(43, 44)],
    },
  ],
};
