import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const typetalk: Provider = {
  name: 'Typetalk',
  revoke: 'Replace it in the API settings of the Typetalk account.',
  references: ['https://developer.nulab.com/docs/typetalk/'],
  kinds: [
    {
      how: 'named',
      id: 'typetalk-api-key',
      title: 'Typetalk API key',
      names: ['typetalk'],
      grammar: [base62(64)],
    },
  ],
};
