import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const feedier: Provider = {
  name: 'Feedier',
  revoke: 'Replace it in the API settings of the organization.',
  references: ['https://docs.feedier.com/'],
  kinds: [
    {
      how: 'named',
      id: 'feedier-api-key',
      title: 'Feedier API key',
      names: ['feedier'],
      grammar: [base62(32)],
    },
  ],
};
