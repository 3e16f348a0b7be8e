import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const overloop: Provider = {
  name: 'Overloop',
  revoke: 'Replace the key under Settings > API of Overloop.',
  references: ['https://apidoc.overloop.com/'],
  kinds: [
    {
      how: 'named',
      id: 'overloop-api-key',
      title: 'Overloop API key',
      names: ['overloop'],
      grammar: [base64url(50)],
    },
  ],
};
