import { base64 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const instantly: Provider = {
  name: 'Instantly',
  revoke: 'Delete it under Settings > Integrations > API keys.',
  references: ['https://developer.instantly.ai/getting-started/authorization'],
  kinds: [
    {
      how: 'named',
      id: 'instantly-api-key',
      title: 'Instantly API key',
      names: ['instantly'],
      words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
      grammar: [base64(66), '=='],
    },
  ],
};
