import { base64url, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gumroad: Provider = {
  name: 'Gumroad',
  revoke: 'Delete the application under Settings > Advanced.',
  references: ['https://gumroad.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'gumroad-access-token',
      title: 'Gumroad access token',
      names: ['gumroad'],
      grammar: [either([hex(64)], [base64url(43)])],
    },
  ],
};
