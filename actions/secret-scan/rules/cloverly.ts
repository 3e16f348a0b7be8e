import { either, from, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const cloverly: Provider = {
  name: 'Cloverly',
  revoke: 'Regenerate it in the API settings of the Cloverly account.',
  references: ['https://docs.cloverly.com/'],
  kinds: [
    {
      how: 'named',
      id: 'cloverly-api-key',
      title: 'Cloverly API key',
      names: ['cloverly'],
      grammar: [optional(either('public_key:', 'private_key:')), from('0-9a-z_', 28, 29)],
    },
  ],
};
