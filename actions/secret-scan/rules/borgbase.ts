import { from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const borgbase: Provider = {
  name: 'BorgBase',
  revoke: 'Delete the token under Account > API.',
  references: ['https://docs.borgbase.com/api'],
  kinds: [
    {
      how: 'named',
      id: 'borgbase-api-key',
      title: 'BorgBase API key',
      names: ['borg base'],
      grammar: [from('0-9A-Za-z/_.-', 148, 160)],
    },
  ],
};
