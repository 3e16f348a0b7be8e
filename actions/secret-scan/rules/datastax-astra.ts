import { base62, hex, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const datastaxAstra: Provider = {
  name: 'DataStax Astra',
  revoke: 'Delete it under Settings > Tokens of the organization in Astra.',
  references: [
    'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  ],
  kinds: [
    {
      how: 'token',
      id: 'datastax-astra-application-token',
      title: 'DataStax Astra application token',
      severity: 'critical',
      grammar: ['AstraCS:', base62(20, 40), optional(':', hex(64))],
    },
  ],
};
