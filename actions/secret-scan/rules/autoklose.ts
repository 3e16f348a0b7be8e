import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const autoklose: Provider = {
  name: 'Autoklose',
  revoke: 'Regenerate it in the API settings of the Autoklose account.',
  references: ['https://developers.autoklose.com/'],
  kinds: [
    {
      how: 'named',
      id: 'autoklose-api-key',
      title: 'Autoklose API key',
      names: ['autoklose'],
      grammar: [from('0-9A-Za-z._-', 32)],
    },
  ],
};
