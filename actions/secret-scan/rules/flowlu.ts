import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const flowlu: Provider = {
  name: 'Flowlu',
  revoke: 'Delete it under Portal settings > API settings.',
  references: ['https://www.flowlu.com/api/'],
  kinds: [
    {
      how: 'named',
      id: 'flowlu-api-key',
      title: 'Flowlu API key',
      names: ['flowlu', 'flowflu'],
      grammar: [base62(51)],
    },
  ],
};
