import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const nango: Provider = {
  name: 'Nango',
  revoke: 'Rotate the key under Environment Settings of Nango.',
  references: ['https://nango.dev/docs/reference/api/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'nango-secret-key',
      title: 'Nango secret key',
      names: ['nango'],
      words: ['secret', 'key'],
      grammar: uuid,
    },
  ],
};
