import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const temporal: Provider = {
  name: 'Temporal Cloud',
  revoke: 'Delete it with `tcld apikey delete` or under API Keys of the profile.',
  references: ['https://docs.temporal.io/cloud/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'temporal-api-key',
      title: 'Temporal Cloud API key',
      severity: 'critical',
      names: ['temporal api', 'temporal cloud', 'temporal key'],
      grammar: ['eyJ', base64url(20, 200), '.', base64url(40, 1000), '.', base64url(20, 200)],
    },
  ],
};
