import { uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const duply: Provider = {
  name: 'Duply',
  revoke: 'Replace it in the API settings of the account.',
  references: ['https://duply.co/docs'],
  kinds: [
    {
      how: 'named',
      id: 'duply-api-key',
      title: 'Duply API key',
      severity: 'medium',
      names: ['duply'],
      grammar: [...uuid],
    },
  ],
};
