import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const postageapp: Provider = {
  name: 'PostageApp',
  revoke: 'Replace it in the API settings of the PostageApp account.',
  references: ['https://help.postageapp.com/'],
  kinds: [
    {
      how: 'named',
      id: 'postageapp-api-key',
      title: 'PostageApp API key',
      names: ['postage app'],
      grammar: [base62(32)],
    },
  ],
};
