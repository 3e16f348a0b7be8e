import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const contentstack: Provider = {
  name: 'Contentstack',
  revoke: 'Delete the token under Settings > Tokens of the stack.',
  references: ['https://www.contentstack.com/docs/developers/create-tokens/about-tokens'],
  kinds: [
    {
      how: 'named',
      id: 'contentstack-token',
      title: 'Contentstack delivery or management token',
      names: ['content stack'],
      grammar: ['cs', hex(32)],
    },
    {
      how: 'named',
      id: 'contentstack-api-key',
      title: 'Contentstack stack API key',
      severity: 'low',
      names: ['content stack'],
      grammar: ['blt', hex(16)],
    },
  ],
};
