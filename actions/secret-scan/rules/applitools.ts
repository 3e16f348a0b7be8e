import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const applitools: Provider = {
  name: 'Applitools',
  revoke: 'Delete the key under Admin > API keys.',
  references: ['https://applitools.com/docs/'],
  kinds: [
    {
      how: 'named',
      id: 'applitools-api-key',
      title: 'Applitools API key',
      names: ['applitools'],
      grammar: [base62(40, 60)],
    },
  ],
};
