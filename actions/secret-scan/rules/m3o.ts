import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const m3o: Provider = {
  name: 'M3O',
  revoke: 'Delete the key under Settings > API keys of M3O.',
  references: ['https://m3o.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'm3o-api-key',
      title: 'M3O API key',
      severity: 'medium',
      names: ['m3o'],
      grammar: [base62(48)],
    },
  ],
};
