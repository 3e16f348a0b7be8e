import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lemlist: Provider = {
  name: 'lemlist',
  revoke: 'Delete the key under Settings > Integrations of lemlist.',
  references: ['https://developer.lemlist.com/api-reference/getting-started/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'lemlist-api-key',
      title: 'lemlist API key',
      names: ['lemlist'],
      grammar: [lowerDigits(32)],
    },
  ],
};
