import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const contabo: Provider = {
  name: 'Contabo',
  revoke: 'Revoke it under API of the customer control panel.',
  references: ['https://api.contabo.com/'],
  kinds: [
    {
      how: 'named',
      id: 'contabo-client-secret',
      title: 'Contabo API client secret',
      names: ['contabo'],
      grammar: [base62(32)],
    },
  ],
};
