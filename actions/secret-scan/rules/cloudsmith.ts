import { base62, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloudsmith: Provider = {
  name: 'Cloudsmith',
  revoke: 'Refresh the key under Personal API keys, or reset the entitlement token.',
  references: ['https://docs.cloudsmith.com/accounts-and-teams/api-key'],
  kinds: [
    {
      how: 'token',
      id: 'cloudsmith-service-api-key',
      title: 'Cloudsmith service API key',
      severity: 'critical',
      aliases: ['cloudsmith-api-key'],
      grammar: ['csa_', lowerDigits(30), base62(6)],
    },
    {
      how: 'named',
      id: 'cloudsmith-api-key',
      title: 'Cloudsmith API key',
      severity: 'critical',
      aliases: ['cloudsmith-api-key'],
      names: ['cloudsmith'],
      grammar: [hex(40)],
    },
    {
      how: 'named',
      id: 'cloudsmith-entitlement-token',
      title: 'Cloudsmith entitlement token',
      names: ['cloudsmith'],
      grammar: [base62(16)],
    },
  ],
};
