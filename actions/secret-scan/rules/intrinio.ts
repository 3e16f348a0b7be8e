import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const intrinio: Provider = {
  name: 'Intrinio',
  revoke: 'Delete it on the API keys page of the account.',
  references: ['https://docs.intrinio.com/documentation/api_v2/getting_started'],
  kinds: [
    {
      how: 'named',
      id: 'intrinio-api-key',
      title: 'Intrinio API key',
      severity: 'medium',
      names: ['intrinio'],
      grammar: [base62(44)],
    },
  ],
};
