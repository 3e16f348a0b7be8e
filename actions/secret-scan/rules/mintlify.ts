import { base62, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const mintlify: Provider = {
  name: 'Mintlify',
  revoke: 'Revoke it under Settings > API keys.',
  references: ['https://www.mintlify.com/docs/api-reference/introduction'],
  kinds: [
    {
      how: 'token',
      id: 'mintlify-api-key',
      title: 'Mintlify API key',
      grammar: ['mint_', optional('dsc_'), base62(18, 40)],
    },
  ],
};
