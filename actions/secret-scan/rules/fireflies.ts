import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const fireflies: Provider = {
  name: 'Fireflies',
  revoke: 'Regenerate it under Settings > Developer settings.',
  references: ['https://docs.fireflies.ai/fundamentals/authorization'],
  kinds: [
    {
      how: 'named',
      id: 'fireflies-api-key',
      title: 'Fireflies API key',
      names: ['fireflies'],
      grammar: [...uuid],
    },
  ],
};
