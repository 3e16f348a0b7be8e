import { either, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const clearbit: Provider = {
  name: 'Clearbit',
  revoke: 'Regenerate it in the API settings of the Clearbit account.',
  references: ['https://clearbit.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'clearbit-api-key',
      title: 'Clearbit API key',
      names: ['clear bit'],
      grammar: [either(['sk_', hex(32)], ['pk_', hex(32)], [lowerDigits(35)])],
    },
  ],
};
