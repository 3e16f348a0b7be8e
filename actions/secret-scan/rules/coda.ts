import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const coda: Provider = {
  name: 'Coda',
  revoke: 'Revoke it under Account settings > API settings.',
  references: ['https://coda.io/developers/apis/v1'],
  kinds: [
    {
      how: 'named',
      id: 'coda-api-token',
      title: 'Coda API token',
      names: ['coda api', 'coda token', 'coda io', 'coda key'],
      grammar: uuid,
    },
  ],
};
