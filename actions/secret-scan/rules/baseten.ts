import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const baseten: Provider = {
  name: 'Baseten',
  revoke: 'Regenerate it in the API settings of the Baseten account.',
  references: ['https://docs.baseten.co/organization/api-keys'],
  kinds: [
    {
      how: 'named',
      id: 'baseten-api-key',
      title: 'Baseten API key',
      names: ['baseten'],
      grammar: [base62(8), '.', base62(32)],
    },
  ],
};
