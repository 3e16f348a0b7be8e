import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const iconfinder: Provider = {
  name: 'Iconfinder',
  revoke: 'Delete it under API keys of the account.',
  references: ['https://developer.iconfinder.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'iconfinder-api-key',
      title: 'Iconfinder API key',
      severity: 'medium',
      names: ['iconfinder', 'icon finder'],
      grammar: [base62(64)],
    },
  ],
};
