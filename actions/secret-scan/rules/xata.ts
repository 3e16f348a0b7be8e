import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const xata: Provider = {
  name: 'Xata',
  revoke: 'Delete it under API keys of the account settings.',
  references: ['https://xata.io/docs'],
  kinds: [
    {
      how: 'token',
      id: 'xata-api-key',
      title: 'Xata API key',
      severity: 'critical',
      grammar: ['xau_', base62(32, 64)],
    },
  ],
};
