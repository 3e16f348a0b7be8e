import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const copyleaks: Provider = {
  name: 'Copyleaks',
  revoke: 'Regenerate it in the API settings of the Copyleaks account.',
  references: ['https://api.copyleaks.com/documentation'],
  kinds: [
    {
      how: 'named',
      id: 'copyleaks-api-key',
      title: 'Copyleaks API key',
      names: ['copyleaks'],
      grammar: uuid,
    },
  ],
};
