import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lusha: Provider = {
  name: 'Lusha',
  revoke: 'Replace the key under Settings > API of the Lusha dashboard.',
  references: ['https://docs.lusha.com/'],
  kinds: [
    {
      how: 'named',
      id: 'lusha-api-key',
      title: 'Lusha API key',
      severity: 'medium',
      names: ['lusha'],
      grammar: uuid,
    },
  ],
};
