import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jsonbin: Provider = {
  name: 'JSONBin',
  revoke: 'Regenerate the key on the API keys page of JSONBin.',
  references: ['https://jsonbin.io/api-reference'],
  kinds: [
    {
      how: 'named',
      id: 'jsonbin-api-key',
      title: 'JSONBin API key',
      names: ['jsonbin', 'x master key', 'x access key'],
      grammar: ['$2', from('aby', 1), '$10$', from('./0-9A-Za-z', 53)],
    },
  ],
};
