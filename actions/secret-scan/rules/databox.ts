import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const databox: Provider = {
  name: 'Databox',
  revoke: 'Delete the token in the data manager and create another one.',
  references: ['https://developers.databox.com/'],
  kinds: [
    {
      how: 'named',
      id: 'databox-api-token',
      title: 'Databox API token',
      severity: 'medium',
      names: ['databox'],
      grammar: [base62(21, 22)],
    },
  ],
};
