import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const lago: Provider = {
  name: 'Lago',
  revoke: 'Rotate the key under Developers > API keys of Lago.',
  references: ['https://getlago.com/docs/api-reference/intro'],
  kinds: [
    {
      how: 'named',
      id: 'lago-api-key',
      title: 'Lago API key',
      names: ['lago api', 'getlago', 'lago key'],
      grammar: uuid,
    },
  ],
};
