import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const intezer: Provider = {
  name: 'Intezer',
  revoke: 'Regenerate it in the account settings.',
  references: ['https://docs.intezer.com/docs/get-an-api-access-token'],
  kinds: [
    {
      how: 'named',
      id: 'intezer-api-key',
      title: 'Intezer API key',
      names: ['intezer'],
      grammar: [...uuid],
    },
  ],
};
